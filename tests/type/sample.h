/*
 * Types of every kind, written by hand in the style of generated code: what the tests of the type floor decode, check and encode.
 */
#ifndef ENVELOPE_TESTS_TYPE_SAMPLE_H
#define ENVELOPE_TESTS_TYPE_SAMPLE_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/json.h>
#include <envelope/str.h>
#include <envelope/type.h>

enum sample_color {
	SAMPLE_COLOR_INVALID = 0,
	SAMPLE_COLOR_RED,   /* "red" */
	SAMPLE_COLOR_GREEN, /* "green" */
	SAMPLE_COLOR_BLUE,  /* "blue" */
};

/* A required object in an object, with constants. */
struct sample_address {
	/* required, 1 to 40 characters */
	struct env_str street;
	/* optional, 2 to 5 characters */
	enum env_presence zip_is;
	struct env_str zip;
	/* "country", the constant "SE", by default: no member */
	/* "version", the constant 1, required: no member */
	/* "legacy", the constant null, optional */
	enum env_presence legacy_is;
};

struct sample_order_tags {
	const struct env_str *items;
	size_t count;
};

struct sample_order_matrix_item {
	const double *items;
	size_t count;
};

struct sample_order_matrix {
	const struct sample_order_matrix_item *items;
	size_t count;
};

struct sample_order_opts_item {
	enum env_presence is;
	int64_t value;
};

struct sample_order_opts {
	const struct sample_order_opts_item *items;
	size_t count;
};

struct sample_order_counts_entry {
	struct env_str key;
	int64_t value;
};

struct sample_order_counts {
	const struct sample_order_counts_entry *items;
	size_t count;
};

struct sample_digits {
	const int64_t *items;
	size_t count;
};

struct sample_order_lists_entry {
	struct env_str key;
	struct sample_digits value;
};

struct sample_order_lists {
	const struct sample_order_lists_entry *items;
	size_t count;
};

/* Every kind of member. */
struct sample_order {
	/* required, at least 1 */
	int64_t id;
	/* required */
	struct sample_address address;
	/* required */
	enum sample_color color;
	/* required, nullable */
	enum env_presence ref_is;
	int64_t ref;
	/* optional, nullable, at most 20 characters */
	enum env_presence note_is;
	struct env_str note;
	/* optional, 1 to 999, default 3 */
	int64_t amount;
	/* optional, greater than 0, less than 1, default 0.5 */
	double ratio;
	/* optional, nullable, default "nick" */
	enum env_presence nick_is;
	struct env_str nick;
	/* optional */
	enum env_presence shade_is;
	enum sample_color shade;
	/* optional */
	enum env_presence active_is;
	bool active;
	/* optional, at most 3 items of at least 1 character, default ["new"] */
	struct sample_order_tags tags;
	/* optional, at least 1 item */
	enum env_presence matrix_is;
	struct sample_order_matrix matrix;
	/* optional */
	enum env_presence opts_is;
	struct sample_order_opts opts;
	/* optional */
	enum env_presence counts_is;
	struct sample_order_counts counts;
	/* optional */
	enum env_presence lists_is;
	struct sample_order_lists lists;
	/* optional, anything */
	enum env_presence meta_is;
	struct env_json meta;
	/* optional, any object, default {} */
	struct env_json attrs;
	/* optional, -9007199254740993 to 9007199254740993 exclusive */
	enum env_presence big_is;
	int64_t big;
};

struct sample_node;

struct sample_node_children {
	const struct sample_node *items;
	size_t count;
};

/* Contains itself, by an array and by a pointer. */
struct sample_node {
	/* required, at least 1 character */
	struct env_str name;
	/* optional, default [] */
	struct sample_node_children children;
	/* optional, nullable */
	enum env_presence next_is;
	const struct sample_node *next;
};

/* Ignores extra keys. */
struct sample_ignore {
	int64_t a;
};

/* Forbids extra keys. */
struct sample_forbid {
	int64_t a;
	/* optional */
	enum env_presence inner_is;
	struct sample_ignore inner;
};

struct sample_keep_extra_value {
	enum env_presence is;
	int64_t value;
};

struct sample_keep_extra_entry {
	struct env_str key;
	struct sample_keep_extra_value value;
};

struct sample_keep_extra {
	const struct sample_keep_extra_entry *items;
	size_t count;
};

/* Keeps extra keys whose values are integers or null. */
struct sample_keep {
	int64_t a;
	/* optional, default true */
	bool b;
	struct sample_keep_extra extra;
};

/* No property at all; extra keys are errors. */
struct sample_empty {
	char unused;
};

struct sample_points_item {
	double x;
	double y;
};

/* An array by itself. */
struct sample_points {
	const struct sample_points_item *items;
	size_t count;
};

struct sample_ones {
	const struct env_unit *items;
	size_t count;
};

struct sample_open_entry {
	struct env_str key;
	struct env_json value;
};

/* A map by itself, of values that are anything. */
struct sample_open {
	const struct sample_open_entry *items;
	size_t count;
};

extern const struct env_type sample_address_type;
extern const struct env_type sample_order_type;
extern const struct env_type sample_node_type;
extern const struct env_type sample_ignore_type;
extern const struct env_type sample_forbid_type;
extern const struct env_type sample_keep_type;
extern const struct env_type sample_empty_type;
extern const struct env_type sample_points_type;  /* array of {x, y}, numbers: x at least 0, y at most 10 */
extern const struct env_type sample_ones_type;    /* array of the constant 1, 1 to 3 items */
extern const struct env_type sample_open_type;    /* map of anything */
extern const struct env_type sample_digits_type;  /* array of integers 0 to 9 */
extern const struct env_type sample_integer_type; /* int64_t, no bounds */
extern const struct env_type sample_number_type;  /* double, no bounds */
extern const struct env_type sample_boolean_type; /* bool */
extern const struct env_type sample_text_type;    /* struct env_str, no bounds */
extern const struct env_type sample_color_type;   /* enum sample_color */
extern const struct env_type sample_nothing_type; /* struct env_unit, the constant null */
extern const struct env_type sample_word_type;    /* struct env_unit, the constant "a\"b" */
extern const struct env_type sample_json_type;    /* struct env_json, anything */
extern const struct env_type sample_list_type;    /* struct env_json, an array or a string */

/* All of them by name, the last one NULL: for tests that take a type's name as data. */
extern const struct env_type *const sample_types[];

/* The type of that name; NULL where there is none. */
const struct env_type *sample_type_find(const char *name);

#endif
