/* JSON text as a value: what a schema leaves open. */
#ifndef ENVELOPE_JSON_H
#define ENVELOPE_JSON_H

#include <stdbool.h>

#include <envelope/buf.h>
#include <envelope/status.h>
#include <envelope/str.h>

struct json_t; /* jansson's */

#ifdef __cplusplus
extern "C" {
#endif

/*
 * One JSON value as text (RFC 8259), white space inside kept as it came, none around it. What the
 * library decodes has been checked in full; numbers may be of any size.
 */
struct env_json {
	struct env_str text;
};

/* A string literal that holds JSON, as an initialiser: ENV_JSON_INIT("{\"a\": 1}"). */
#define ENV_JSON_INIT(literal)        \
	{                             \
		ENV_STR_INIT(literal) \
	}

/* Most levels of arrays and objects in each other, where nobody says otherwise. */
#define ENV_DEPTH_DEFAULT 128

/*
 * Most levels that anybody may ask for: more is cut down to this, since it is what a reader keeps track of
 * without allocating.
 */
#define ENV_DEPTH_MAX 4096

/* Where a text stops being JSON, and why. */
struct env_json_error {
	size_t offset;    /* bytes before the place */
	size_t pos;       /* code points before the place */
	size_t line;      /* from 1 */
	size_t column;    /* in code points, from 1 */
	const char *text; /* "Expecting value"; static storage */
};

/*
 * Checks that `text` is one JSON value with nothing but white space around it: grammar, UTF-8,
 * surrogate pairs (RFC 8259 sections 2 to 9; a byte order mark is refused), at most `depth` levels
 * (0: ENV_DEPTH_DEFAULT; never more than ENV_DEPTH_MAX). The texts and places of the errors are those of
 * Python's json module where it has them, since clients know them; an undecodable byte counts as one code
 * point. ENV_OK, ENV_SYNTAX or ENV_LIMIT (too deep; both fill `error` where it is not NULL). Allocates
 * nothing. Any thread.
 */
enum env_status env_json_check(struct env_str text, unsigned depth, struct env_json_error *error);

/*
 * The value as a tree of jansson's, which the caller owns (json_decref). NULL in `*tree` when the status is
 * not ENV_OK: ENV_SYNTAX for text that was never checked, ENV_LIMIT for what jansson cannot hold (integers
 * beyond 64 bits, reals beyond a double, keys with \u0000, more than 2048 levels), ENV_NO_MEMORY. Any thread.
 */
enum env_status env_json_tree(struct env_json json, struct json_t **tree);

/*
 * Appends the value without the white space between its tokens. The text must have been checked. On failure
 * nothing is appended.
 */
enum env_status env_json_write(struct env_buf *buf, struct env_json json);

/*
 * Appends the one text that stands for the value among all that are equal to it (JSON Schema 2020-12 core, section
 * 4.2.2): keys in byte order, of those given twice the last, no white space, strings with the fewest escapes, numbers
 * as their digits without zeros at either end and an exponent ("12", "12e-1", "1e3"; 1.0 and 1 are the same, -0 is 0).
 * Integers are exact whatever their size; a number with a fraction is the shortest decimal of its nearest double (RFC
 * 8259 section 6). So equal texts are equal values; but exponents beyond 10^17 are cut to that. The text must have been
 * checked; time n log n. Fails as env_buf_reserve() says; then nothing is appended.
 */
enum env_status env_json_canonical(struct env_buf *buf, struct env_str text);

#ifdef __cplusplus
}
#endif
#endif
