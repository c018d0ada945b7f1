/*
 * Package prose:
 * Text with / * a comment * / in it, a backslash at the end of a line \
 * and a second line.
 * A second paragraph, which is so long that it does not fit on one line of a comment and is broken
 * between its words, wherever one of them would go beyond the width that a comment may have.
 *
 * Made by envgen from prose.yaml; what is changed here is lost.
 */
#ifndef PROSE_ENV_H
#define PROSE_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "prose.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Silent */
struct prose_Silent {
	/* optional */
	enum env_presence a_is;
	int64_t a;
};

struct prose_Long_bounded {
	const int64_t *items;
	size_t count;
};

/*
 * Long:
 * A type whose description is too long to stand on the line of its title, so that it gets a
 * comment of several lines, as people write them who care for those that read what is generated.
 */
struct prose_Long {
	/* Short. (required, at least 1) */
	int64_t said;
	/*
	 * What is said of a member can be long as well, longer than a line; then its rules stand on a line
	 * of their own, below the text.
	 * And * / ends nothing, ? ?/ is nothing,  nothing turns, a tab is a space.
	 * (optional, nullable, at most 10 characters)
	 */
	enum env_presence told_is;
	struct env_str told;
	/*
	 * Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsoberaufsichtsratsvorsitzender
	 * (optional)
	 */
	enum env_presence word_is;
	struct env_str word;
	/*
	 * 長い説明でも、語の間に空白がなければ、折り返す場所がないので、そのまま一行に置かれる。
	 * (optional)
	 */
	enum env_presence wide_is;
	struct env_str wide;
	/* optional; deprecated */
	enum env_presence gone_is;
	bool gone;
	/* It never meant anything. (optional; deprecated) */
	enum env_presence gone_and_said_is;
	bool gone_and_said;
	/* A few. (optional, 1 to 3 items) */
	enum env_presence bounded_is;
	struct prose_Long_bounded bounded;
	/* Always one. (constant, always 1: optional) */
	enum env_presence constant_is;
	/* optional, above 0.0, at most 9.5 */
	enum env_presence price_is;
	double price;
	/* A word. (optional) */
	enum env_presence elsewhere_is;
	int64_t elsewhere;
	/* Nearer than that of the definition. (optional) */
	enum env_presence nearer_is;
	int64_t nearer;
};

/* The table of Brief. */
extern const struct env_type prose_Brief_type;

/* The table of Titled. */
extern const struct env_type prose_Titled_type;

/* The table of Old. */
extern const struct env_type prose_Old_type;

/* The table of OldAndSaid. */
extern const struct env_type prose_OldAndSaid_type;

/* Silent to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type prose_Silent_type;
void prose_Silent_init(struct prose_Silent *out);
enum env_status prose_Silent_decode(struct prose_Silent *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status prose_Silent_encode(const struct prose_Silent *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status prose_Silent_check(const struct prose_Silent *value,
	struct env_errors *errors);
enum env_status prose_Silent_copy(struct prose_Silent *out, struct env_arena *arena,
	const struct prose_Silent *value);
bool prose_Silent_equal(const struct prose_Silent *a,
	const struct prose_Silent *b);

/* Long to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type prose_Long_type;
void prose_Long_init(struct prose_Long *out);
enum env_status prose_Long_decode(struct prose_Long *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status prose_Long_encode(const struct prose_Long *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status prose_Long_check(const struct prose_Long *value,
	struct env_errors *errors);
enum env_status prose_Long_copy(struct prose_Long *out, struct env_arena *arena,
	const struct prose_Long *value);
bool prose_Long_equal(const struct prose_Long *a,
	const struct prose_Long *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package prose_package;

#ifdef __cplusplus
}
#endif
#endif
