/*
 * Package maps:
 * Objects whose keys no schema names, and lists whose items have places.
 *
 * Made by envgen from maps.yaml; what is changed here is lost.
 */
#ifndef MAPS_ENV_H
#define MAPS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "maps.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

struct maps_Counts_entry {
	struct env_str key;
	int64_t value;
};

/* Counts: How often each word came. */
struct maps_Counts {
	const struct maps_Counts_entry *items;
	size_t count;
};

struct maps_Short_entry {
	struct env_str key;
	struct env_str value;
};

/* Short */
struct maps_Short {
	const struct maps_Short_entry *items;
	size_t count;
};

struct maps_Headers_entry {
	struct env_str key;
	struct env_str value;
};

/* Headers: Headers of our own; others are errors. */
struct maps_Headers {
	const struct maps_Headers_entry *items;
	size_t count;
};

struct maps_Tagged_extra_entry {
	struct env_str key;
	struct env_str value;
};

struct maps_Tagged_extra {
	const struct maps_Tagged_extra_entry *items;
	size_t count;
};

/* Tagged: A struct that takes more, by a pattern. */
struct maps_Tagged {
	/* required */
	int64_t id;
	/* the keys that are not named above */
	struct maps_Tagged_extra extra;
};

struct maps_Either_extra_entry {
	struct env_str key;
	struct env_json value;
};

struct maps_Either_extra {
	const struct maps_Either_extra_entry *items;
	size_t count;
};

/* Either: A struct that rules look at besides. */
/* checked as text: oneOf, dependentRequired */
struct maps_Either {
	/* optional */
	enum env_presence by_id_is;
	int64_t by_id;
	/* optional */
	enum env_presence by_name_is;
	struct env_str by_name;
	/* the keys that are not named above */
	struct maps_Either_extra extra;
};

/* Pair: A place. */
struct maps_Pair {
	/* required */
	double longitude;
	/* required */
	double latitude;
};

struct maps_Row_rest {
	const double *items;
	size_t count;
};

/* Row */
struct maps_Row {
	/* required */
	struct env_str item_0;
	/* optional, nullable */
	enum env_presence item_1_is;
	int64_t item_1;
	/* the items after those, at most 8 */
	struct maps_Row_rest rest;
};

/* Line */
/* checked as text: uniqueItems */
struct maps_Line {
	const struct maps_Pair *items;
	size_t count;
};

/* The table of Name. */
extern const struct env_type maps_Name_type;

/* Counts to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Counts_type;
void maps_Counts_init(struct maps_Counts *out);
enum env_status maps_Counts_decode(struct maps_Counts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Counts_encode(const struct maps_Counts *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Counts_check(const struct maps_Counts *value,
	struct env_errors *errors);
enum env_status maps_Counts_copy(struct maps_Counts *out, struct env_arena *arena,
	const struct maps_Counts *value);
bool maps_Counts_equal(const struct maps_Counts *a,
	const struct maps_Counts *b);

/* Short to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Short_type;
void maps_Short_init(struct maps_Short *out);
enum env_status maps_Short_decode(struct maps_Short *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Short_encode(const struct maps_Short *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Short_check(const struct maps_Short *value,
	struct env_errors *errors);
enum env_status maps_Short_copy(struct maps_Short *out, struct env_arena *arena,
	const struct maps_Short *value);
bool maps_Short_equal(const struct maps_Short *a,
	const struct maps_Short *b);

/* Headers to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Headers_type;
void maps_Headers_init(struct maps_Headers *out);
enum env_status maps_Headers_decode(struct maps_Headers *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Headers_encode(const struct maps_Headers *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Headers_check(const struct maps_Headers *value,
	struct env_errors *errors);
enum env_status maps_Headers_copy(struct maps_Headers *out, struct env_arena *arena,
	const struct maps_Headers *value);
bool maps_Headers_equal(const struct maps_Headers *a,
	const struct maps_Headers *b);

/* Tagged to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Tagged_type;
void maps_Tagged_init(struct maps_Tagged *out);
enum env_status maps_Tagged_decode(struct maps_Tagged *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Tagged_encode(const struct maps_Tagged *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Tagged_check(const struct maps_Tagged *value,
	struct env_errors *errors);
enum env_status maps_Tagged_copy(struct maps_Tagged *out, struct env_arena *arena,
	const struct maps_Tagged *value);
bool maps_Tagged_equal(const struct maps_Tagged *a,
	const struct maps_Tagged *b);

/* Either to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Either_type;
void maps_Either_init(struct maps_Either *out);
enum env_status maps_Either_decode(struct maps_Either *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Either_encode(const struct maps_Either *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Either_check(const struct maps_Either *value,
	struct env_errors *errors);
enum env_status maps_Either_copy(struct maps_Either *out, struct env_arena *arena,
	const struct maps_Either *value);
bool maps_Either_equal(const struct maps_Either *a,
	const struct maps_Either *b);

/* Pair to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Pair_type;
void maps_Pair_init(struct maps_Pair *out);
enum env_status maps_Pair_decode(struct maps_Pair *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Pair_encode(const struct maps_Pair *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Pair_check(const struct maps_Pair *value,
	struct env_errors *errors);
enum env_status maps_Pair_copy(struct maps_Pair *out, struct env_arena *arena,
	const struct maps_Pair *value);
bool maps_Pair_equal(const struct maps_Pair *a,
	const struct maps_Pair *b);

/* Row to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Row_type;
void maps_Row_init(struct maps_Row *out);
enum env_status maps_Row_decode(struct maps_Row *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Row_encode(const struct maps_Row *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Row_check(const struct maps_Row *value,
	struct env_errors *errors);
enum env_status maps_Row_copy(struct maps_Row *out, struct env_arena *arena,
	const struct maps_Row *value);
bool maps_Row_equal(const struct maps_Row *a,
	const struct maps_Row *b);

/* Line to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type maps_Line_type;
void maps_Line_init(struct maps_Line *out);
enum env_status maps_Line_decode(struct maps_Line *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status maps_Line_encode(const struct maps_Line *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status maps_Line_check(const struct maps_Line *value,
	struct env_errors *errors);
enum env_status maps_Line_copy(struct maps_Line *out, struct env_arena *arena,
	const struct maps_Line *value);
bool maps_Line_equal(const struct maps_Line *a,
	const struct maps_Line *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package maps_package;

#ifdef __cplusplus
}
#endif
#endif
