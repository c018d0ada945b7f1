/*
 * Package numbers
 *
 * Made by envgen from numbers.yaml; what is changed here is lost.
 */
#ifndef NUMBERS_ENV_H
#define NUMBERS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "numbers.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* MaybeWhen: When it was, where that is known. */
struct numbers_MaybeWhen {
	enum env_presence is;
	struct env_datetime value;
};

/* The table of When. */
extern const struct env_type numbers_When_type;

/* The table of Share. */
extern const struct env_type numbers_Share_type;

/* The table of Port. */
extern const struct env_type numbers_Port_type;

/* MaybeWhen to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type numbers_MaybeWhen_type;
void numbers_MaybeWhen_init(struct numbers_MaybeWhen *out);
enum env_status numbers_MaybeWhen_decode(struct numbers_MaybeWhen *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status numbers_MaybeWhen_encode(const struct numbers_MaybeWhen *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status numbers_MaybeWhen_check(const struct numbers_MaybeWhen *value,
	struct env_errors *errors);
enum env_status numbers_MaybeWhen_copy(struct numbers_MaybeWhen *out, struct env_arena *arena,
	const struct numbers_MaybeWhen *value);
bool numbers_MaybeWhen_equal(const struct numbers_MaybeWhen *a,
	const struct numbers_MaybeWhen *b);

/* The table of Code. */
extern const struct env_type numbers_Code_type;

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package numbers_package;

#ifdef __cplusplus
}
#endif
#endif
