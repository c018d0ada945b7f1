/*
 * Package defaults
 *
 * Made by envgen from defaults.yaml; what is changed here is lost.
 */
#ifndef DEFAULTS_ENV_H
#define DEFAULTS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "defaults.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Level */
enum defaults_Level {
	DEFAULTS_LEVEL_INVALID = 0,
	DEFAULTS_LEVEL_LOW, /* "low" */
	DEFAULTS_LEVEL_HIGH, /* "high" */
};
struct env_str defaults_Level_text(enum defaults_Level value);

/* Size */
struct defaults_Size {
	/* required */
	int64_t width;
	/* optional, default 3 */
	int64_t height;
	/* optional, default "px" */
	struct env_str unit;
	/* optional */
	enum env_presence note_is;
	struct env_str note;
	/* optional, nullable */
	enum env_presence scale_is;
	double scale;
};

/* Nested */
struct defaults_Nested {
	/* required */
	struct defaults_Size size;
	/* kind, always "nested": required */
};

/* Scalars */
struct defaults_Scalars {
	/* optional, default true */
	bool truth;
	/* optional, default false */
	bool lie;
	/* optional, default -9223372036854775808 */
	int64_t lowest;
	/* optional, default 9223372036854775807 */
	int64_t highest;
	/* optional, default 9007199254740993.0 */
	int64_t whole;
	/* optional, default 1e3 */
	int64_t thousand;
	/* optional, default 16 */
	int64_t hexadecimal;
	/* optional, default 0.1 */
	double real;
	/* optional, default 12 */
	double integral;
	/* optional, default -0.0 */
	double minus_zero;
	/* optional, default 5e-324 */
	double tiny;
	/* optional, default "a \"b\" \\ \t ? ?= \u0001f €" */
	struct env_str text;
	/* optional, default "" */
	struct env_str empty;
	/* optional, default "high" */
	enum defaults_Level level;
	/* optional, default "low" */
	enum defaults_Level low;
	/* optional, default {"a":[1,2.50,"x"],"b":null} */
	struct env_json open;
	/* optional, default null */
	struct env_json open_null;
	/* optional, default {} */
	struct env_json open_object;
	/* optional, nullable, default null */
	enum env_presence number_or_null_is;
	double number_or_null;
};

struct defaults_Containers_list {
	const int64_t *items;
	size_t count;
};

struct defaults_Containers_empty_list {
	const struct env_str *items;
	size_t count;
};

struct defaults_Containers_matrix_item {
	const double *items;
	size_t count;
};

struct defaults_Containers_matrix {
	const struct defaults_Containers_matrix_item *items;
	size_t count;
};

struct defaults_Containers_holes_item {
	enum env_presence is;
	struct env_str value;
};

struct defaults_Containers_holes {
	const struct defaults_Containers_holes_item *items;
	size_t count;
};

struct defaults_Containers_open_list {
	const struct env_json *items;
	size_t count;
};

struct defaults_Containers_colours {
	const enum defaults_Level *items;
	size_t count;
};

struct defaults_Containers_constants {
	const struct env_unit *items;
	size_t count;
};

struct defaults_Containers_map_entry {
	struct env_str key;
	int64_t value;
};

struct defaults_Containers_map {
	const struct defaults_Containers_map_entry *items;
	size_t count;
};

struct defaults_Containers_by_pattern_entry {
	struct env_str key;
	int64_t value;
};

struct defaults_Containers_by_pattern {
	const struct defaults_Containers_by_pattern_entry *items;
	size_t count;
};

struct defaults_Containers_struct_by_pattern_extra_entry {
	struct env_str key;
	int64_t value;
};

struct defaults_Containers_struct_by_pattern_extra {
	const struct defaults_Containers_struct_by_pattern_extra_entry *items;
	size_t count;
};

struct defaults_Containers_struct_by_pattern {
	/* optional */
	enum env_presence k_is;
	struct env_str k;
	/* the keys that are not named above */
	struct defaults_Containers_struct_by_pattern_extra extra;
};

struct defaults_Containers_empty_map_entry {
	struct env_str key;
	int64_t value;
};

struct defaults_Containers_empty_map {
	const struct defaults_Containers_empty_map_entry *items;
	size_t count;
};

struct defaults_Containers_deep_map_value_item_value {
	enum env_presence is;
	bool value;
};

struct defaults_Containers_deep_map_value_item_entry {
	struct env_str key;
	struct defaults_Containers_deep_map_value_item_value value;
};

struct defaults_Containers_deep_map_value_item {
	const struct defaults_Containers_deep_map_value_item_entry *items;
	size_t count;
};

struct defaults_Containers_deep_map_value {
	const struct defaults_Containers_deep_map_value_item *items;
	size_t count;
};

struct defaults_Containers_deep_map_entry {
	struct env_str key;
	struct defaults_Containers_deep_map_value value;
};

struct defaults_Containers_deep_map {
	const struct defaults_Containers_deep_map_entry *items;
	size_t count;
};

struct defaults_Containers_sizes {
	const struct defaults_Size *items;
	size_t count;
};

struct defaults_Containers_empty_key_entry {
	struct env_str key;
	struct env_str value;
};

struct defaults_Containers_empty_key {
	const struct defaults_Containers_empty_key_entry *items;
	size_t count;
};

/* Containers */
struct defaults_Containers {
	/* optional, default [1,2,3] */
	struct defaults_Containers_list list;
	/* optional, default [] */
	struct defaults_Containers_empty_list empty_list;
	/* optional, default [[1,0],[],[0.5]] */
	struct defaults_Containers_matrix matrix;
	/* optional, default ["a",null] */
	struct defaults_Containers_holes holes;
	/* optional, default [1,{},"x"] */
	struct defaults_Containers_open_list open_list;
	/* optional, default ["low","high"] */
	struct defaults_Containers_colours colours;
	/* optional, default [1,1] */
	struct defaults_Containers_constants constants;
	/* optional, default {"one":1,"two \"2\"":2} */
	struct defaults_Containers_map map;
	/* optional, default {"other":"x","z1":3}, keys match ^z */
	struct defaults_Containers_by_pattern by_pattern;
	/* optional, default {"other":"x","z1":3,"k":"l"} */
	struct defaults_Containers_struct_by_pattern struct_by_pattern;
	/* optional, default {} */
	struct defaults_Containers_empty_map empty_map;
	/* optional, default {"a":[{"x":true,"y":null},{}],"b":[]} */
	struct defaults_Containers_deep_map deep_map;
	/* optional, with a default */
	struct defaults_Containers_sizes sizes;
	/* optional, default {"":""} */
	struct defaults_Containers_empty_key empty_key;
};

/* Plain */
struct defaults_Plain {
	/* optional */
	enum env_presence a_is;
	int64_t a;
};

struct defaults_Kept_extra_entry {
	struct env_str key;
	struct env_json value;
};

struct defaults_Kept_extra {
	const struct defaults_Kept_extra_entry *items;
	size_t count;
};

/* Kept */
struct defaults_Kept {
	/* optional */
	enum env_presence a_is;
	int64_t a;
	/* the keys that are not named above */
	struct defaults_Kept_extra extra;
};

/* Tree */
struct defaults_Tree {
	/* required */
	int64_t value;
	/* optional */
	enum env_presence left_is;
	const struct defaults_Tree *left;
	/* optional */
	enum env_presence right_is;
	const struct defaults_Tree *right;
};

struct defaults_Objects_in_place_item_init_part {
	/* optional, default "begun" */
	struct env_str text;
};

struct defaults_Objects_in_place_item {
	/* required, default "high" */
	enum defaults_Level level;
	/* optional, default 7 */
	int64_t count;
	/* optional */
	enum env_presence init_is;
	struct defaults_Objects_in_place_item_init_part init;
};

struct defaults_Objects_in_place {
	const struct defaults_Objects_in_place_item *items;
	size_t count;
};

/* Objects */
struct defaults_Objects {
	/* required */
	struct defaults_Nested nested;
	/* optional, default {"width":8,"scale":1.5} */
	struct defaults_Size size;
	/* optional, default {} */
	struct defaults_Plain none;
	/* optional, default {"a":1,"b":"two","c d":3} */
	struct defaults_Kept more;
	/* optional, with a default */
	struct defaults_Tree tree;
	/* optional */
	enum env_presence in_place_is;
	struct defaults_Objects_in_place in_place;
};

/* The table of Level. */
extern const struct env_type defaults_Level_type;

/* Size to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Size_type;
void defaults_Size_init(struct defaults_Size *out);
enum env_status defaults_Size_decode(struct defaults_Size *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Size_encode(const struct defaults_Size *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Size_check(const struct defaults_Size *value,
	struct env_errors *errors);
enum env_status defaults_Size_copy(struct defaults_Size *out, struct env_arena *arena,
	const struct defaults_Size *value);
bool defaults_Size_equal(const struct defaults_Size *a,
	const struct defaults_Size *b);

/* Nested to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Nested_type;
void defaults_Nested_init(struct defaults_Nested *out);
enum env_status defaults_Nested_decode(struct defaults_Nested *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Nested_encode(const struct defaults_Nested *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Nested_check(const struct defaults_Nested *value,
	struct env_errors *errors);
enum env_status defaults_Nested_copy(struct defaults_Nested *out, struct env_arena *arena,
	const struct defaults_Nested *value);
bool defaults_Nested_equal(const struct defaults_Nested *a,
	const struct defaults_Nested *b);

/* Scalars to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Scalars_type;
void defaults_Scalars_init(struct defaults_Scalars *out);
enum env_status defaults_Scalars_decode(struct defaults_Scalars *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Scalars_encode(const struct defaults_Scalars *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Scalars_check(const struct defaults_Scalars *value,
	struct env_errors *errors);
enum env_status defaults_Scalars_copy(struct defaults_Scalars *out, struct env_arena *arena,
	const struct defaults_Scalars *value);
bool defaults_Scalars_equal(const struct defaults_Scalars *a,
	const struct defaults_Scalars *b);

/* Written in place: sets its members to their defaults. */
void defaults_Containers_struct_by_pattern_init(struct defaults_Containers_struct_by_pattern *out);

/* Containers to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Containers_type;
void defaults_Containers_init(struct defaults_Containers *out);
enum env_status defaults_Containers_decode(struct defaults_Containers *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Containers_encode(const struct defaults_Containers *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Containers_check(const struct defaults_Containers *value,
	struct env_errors *errors);
enum env_status defaults_Containers_copy(struct defaults_Containers *out, struct env_arena *arena,
	const struct defaults_Containers *value);
bool defaults_Containers_equal(const struct defaults_Containers *a,
	const struct defaults_Containers *b);

/* Plain to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Plain_type;
void defaults_Plain_init(struct defaults_Plain *out);
enum env_status defaults_Plain_decode(struct defaults_Plain *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Plain_encode(const struct defaults_Plain *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Plain_check(const struct defaults_Plain *value,
	struct env_errors *errors);
enum env_status defaults_Plain_copy(struct defaults_Plain *out, struct env_arena *arena,
	const struct defaults_Plain *value);
bool defaults_Plain_equal(const struct defaults_Plain *a,
	const struct defaults_Plain *b);

/* Kept to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Kept_type;
void defaults_Kept_init(struct defaults_Kept *out);
enum env_status defaults_Kept_decode(struct defaults_Kept *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Kept_encode(const struct defaults_Kept *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Kept_check(const struct defaults_Kept *value,
	struct env_errors *errors);
enum env_status defaults_Kept_copy(struct defaults_Kept *out, struct env_arena *arena,
	const struct defaults_Kept *value);
bool defaults_Kept_equal(const struct defaults_Kept *a,
	const struct defaults_Kept *b);

/* Tree to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Tree_type;
void defaults_Tree_init(struct defaults_Tree *out);
enum env_status defaults_Tree_decode(struct defaults_Tree *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Tree_encode(const struct defaults_Tree *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Tree_check(const struct defaults_Tree *value,
	struct env_errors *errors);
enum env_status defaults_Tree_copy(struct defaults_Tree *out, struct env_arena *arena,
	const struct defaults_Tree *value);
bool defaults_Tree_equal(const struct defaults_Tree *a,
	const struct defaults_Tree *b);

/* Written in place: sets its members to their defaults. */
void defaults_Objects_in_place_item_init_part_init(struct defaults_Objects_in_place_item_init_part *out);

/* Written in place: sets its members to their defaults. */
void defaults_Objects_in_place_item_init(struct defaults_Objects_in_place_item *out);

/* Objects to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type defaults_Objects_type;
void defaults_Objects_init(struct defaults_Objects *out);
enum env_status defaults_Objects_decode(struct defaults_Objects *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status defaults_Objects_encode(const struct defaults_Objects *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status defaults_Objects_check(const struct defaults_Objects *value,
	struct env_errors *errors);
enum env_status defaults_Objects_copy(struct defaults_Objects *out, struct env_arena *arena,
	const struct defaults_Objects *value);
bool defaults_Objects_equal(const struct defaults_Objects *a,
	const struct defaults_Objects *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package defaults_package;

#ifdef __cplusplus
}
#endif
#endif
