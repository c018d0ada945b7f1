/*
 * Types of the kinds that need more than JSON's own words, and of rules that are looked up, written by hand in the style of generated code.
 */
#ifndef ENVELOPE_TESTS_TYPE_KINDS_H
#define ENVELOPE_TESTS_TYPE_KINDS_H

#include <stdalign.h>
#include <stddef.h>

#include <envelope/type.h>

#define OF(c_type) .size = sizeof(c_type), .align = alignof(c_type)

enum kinds_level {
	KINDS_LEVEL_OTHER = ENV_ENUM_OTHER,
	KINDS_LEVEL_INVALID = 0,
	KINDS_LEVEL_LOW,  /* "low" */
	KINDS_LEVEL_HIGH, /* "high" */
};

struct kinds_level_value {
	enum kinds_level is;
	struct env_str other;
};

/* [code, integer or null]: exactly two. */
struct kinds_pair {
	struct env_str item_0;
	enum env_presence item_1_is;
	int32_t item_1;
};

struct kinds_row_rest {
	const double *items;
	size_t count;
};

/* [date, bytes or null?, the constant 1?, float (boxed)?, numbers...]: one to six. */
struct kinds_row {
	struct env_date item_0;
	enum env_presence item_1_is;
	struct env_bytes item_1;
	enum env_presence item_2_is; /* no member */
	enum env_presence item_3_is;
	const float *item_3;
	struct kinds_row_rest rest;
};

struct kinds_numbers {
	const int64_t *items;
	size_t count;
};

enum kinds_scalar_is { KINDS_SCALAR_INTEGER = 1, KINDS_SCALAR_CODE, KINDS_SCALAR_LIST, KINDS_SCALAR_OPEN };

/* An integer, a code, a list of numbers; any object. */
struct kinds_scalar {
	enum kinds_scalar_is is;
	union {
		int64_t integer;
		struct env_str code;
		struct kinds_numbers list;
		struct env_json open;
	} as;
};

/* "kind" is the constant "circle". */
struct kinds_circle {
	float r;
};

enum kinds_rect_kind { KINDS_RECT_RECT = 1, KINDS_RECT_BOX };

struct kinds_rect {
	enum kinds_rect_kind kind;
	uint32_t w;
	enum env_presence h_is;
	uint32_t h;
};

struct kinds_group;

struct kinds_map_entry {
	struct env_str key;
	struct env_json value;
};

/* "kind" is "map", as is any other key what it likes. */
struct kinds_map {
	const struct kinds_map_entry *items;
	size_t count;
};

enum kinds_shape_is {
	KINDS_SHAPE_CIRCLE = 1,
	KINDS_SHAPE_RECT,
	KINDS_SHAPE_GROUP,
	KINDS_SHAPE_MAP,
	KINDS_SHAPE_OPEN,
	KINDS_SHAPE_TEXT
};

/* Told apart by "kind"; or a string. */
struct kinds_shape {
	enum kinds_shape_is is;
	union {
		struct kinds_circle circle;
		struct kinds_rect rect;
		const struct kinds_group *group;
		struct kinds_map map;
		struct env_json open;
		struct env_str text;
	} as;
};

struct kinds_shapes {
	const struct kinds_shape *items;
	size_t count;
};

/* "kind" is the constant 100. */
struct kinds_group {
	struct kinds_shapes parts;
};

struct kinds_table_entry {
	struct env_str key;
	int32_t value;
};

struct kinds_table {
	const struct kinds_table_entry *items;
	size_t count;
};

/* Extra keys that are codes hold integers, others are errors. */
struct kinds_keep {
	int32_t a;
	struct kinds_table extra;
};

/* Rules on text in members, and on the whole. */
struct kinds_holder {
	struct kinds_numbers unique;
	enum env_presence open_is;
	struct env_json open;
	enum env_presence maybe_is;
	struct env_str maybe;
};

/* Small lower case letters; "slow" takes too many steps, "memory" more memory than there is. */
extern const struct env_pattern kinds_lower;

extern const struct env_type kinds_int32_type;  /* below 100, by 5 */
extern const struct env_type kinds_uint32_type; /* at most its range */
extern const struct env_type kinds_uint64_type; /* its range */
extern const struct env_type kinds_even_type;   /* uint64_t above 2, at most 18446744073709551612, by 2 */
extern const struct env_type kinds_float_type;
extern const struct env_type kinds_tenth_type; /* float, 0.1 to below 0.9, by 0.1 */
extern const struct env_type kinds_cents_type; /* double, at most 1e6, by 0.01 */
extern const struct env_type kinds_code_type;  /* string, 1 to 8 characters, pattern kinds_lower */
extern const struct env_type kinds_mail_type;  /* string of format email */
extern const struct env_type kinds_date_type;
extern const struct env_type kinds_moment_type;
extern const struct env_type kinds_uuid_type;
extern const struct env_type kinds_bytes_type;
extern const struct env_type kinds_mixed_type; /* 1, "a", true, [1,20], {"k":null}, 1.5, 100, "x\"y" */
extern const struct env_type kinds_level_type;
extern const struct env_type kinds_fixed_type; /* the constant {"a":[1,"b"]} */
extern const struct env_type kinds_pair_type;
extern const struct env_type kinds_row_type;
extern const struct env_type kinds_scalar_type;
extern const struct env_type kinds_shape_type;
extern const struct env_type kinds_table_type;  /* 1 to 3 codes with integers */
extern const struct env_type kinds_words_type;  /* keys "x" and "y\"" only, any number of them */
extern const struct env_type kinds_closed_type; /* lower case keys, others are errors */
extern const struct env_type kinds_loose_type;  /* lower case keys, others are ignored; at most 3 in all */
extern const struct env_type kinds_keep_type;
extern const struct env_type kinds_unique_type; /* integers, each once */
extern const struct env_type kinds_holder_type;

/* All of them by name, the last one NULL. */
extern const struct env_type *const kinds_types[];

/* A text that obeys for each of them, in the same order. */
extern const char *const kinds_seeds[];

#endif
