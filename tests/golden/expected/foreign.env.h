/*
 * Package foreign
 *
 * Made by envgen from foreign.yaml; what is changed here is lost.
 */
#ifndef FOREIGN_ENV_H
#define FOREIGN_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#include <formats.env.h>
#include <numbers.env.h>

#if ENV_TABLES_VERSION != 10
#error "foreign.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

struct foreign_Use_maybes {
	const struct numbers_MaybeWhen *items;
	size_t count;
};

struct foreign_Use_days_item {
	enum env_presence is;
	struct env_datetime value;
};

struct foreign_Use_days {
	const struct foreign_Use_days_item *items;
	size_t count;
};

/* Use */
struct foreign_Use {
	/* required */
	struct env_datetime at;
	/* required, at least 0.0, at most 1.0 */
	float share;
	/* optional, 1 to 65535 */
	enum env_presence port_is;
	int32_t port;
	/* optional, matches ^[A-Z]{3}$ */
	enum env_presence code_is;
	struct env_str code;
	/* optional */
	enum env_presence level_is;
	enum formats_Level level;
	/* Newer peers may know more of them. (optional) */
	enum env_presence color_is;
	struct formats_Color color;
	/* optional, nullable */
	enum env_presence perhaps_is;
	struct env_datetime perhaps;
	/* When it was, where that is known. (optional, nullable) */
	enum env_presence maybe_is;
	struct env_datetime maybe;
	/* optional */
	enum env_presence maybes_is;
	struct foreign_Use_maybes maybes;
	/* optional */
	enum env_presence days_is;
	struct foreign_Use_days days;
};

/* Use to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type foreign_Use_type;
void foreign_Use_init(struct foreign_Use *out);
enum env_status foreign_Use_decode(struct foreign_Use *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status foreign_Use_encode(const struct foreign_Use *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status foreign_Use_check(const struct foreign_Use *value,
	struct env_errors *errors);
enum env_status foreign_Use_copy(struct foreign_Use *out, struct env_arena *arena,
	const struct foreign_Use *value);
bool foreign_Use_equal(const struct foreign_Use *a,
	const struct foreign_Use *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package foreign_package;

#ifdef __cplusplus
}
#endif
#endif
