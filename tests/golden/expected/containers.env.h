/*
 * Package containers
 *
 * Made by envgen from containers.yaml; what is changed here is lost.
 */
#ifndef CONTAINERS_ENV_H
#define CONTAINERS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "containers.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Point */
struct containers_Point {
	/* required */
	int64_t x;
};

/* Ints */
struct containers_Ints {
	const int64_t *items;
	size_t count;
};

struct containers_Matrix_item {
	const double *items;
	size_t count;
};

/* Matrix */
struct containers_Matrix {
	const struct containers_Matrix_item *items;
	size_t count;
};

struct containers_Cube_item_item {
	const bool *items;
	size_t count;
};

struct containers_Cube_item {
	const struct containers_Cube_item_item *items;
	size_t count;
};

/* Cube */
struct containers_Cube {
	const struct containers_Cube_item *items;
	size_t count;
};

/* Opens */
struct containers_Opens {
	const struct env_json *items;
	size_t count;
};

/* OpenObjects */
struct containers_OpenObjects {
	const struct env_json *items;
	size_t count;
};

struct containers_Holes_item {
	enum env_presence is;
	int64_t value;
};

/* Holes */
struct containers_Holes {
	const struct containers_Holes_item *items;
	size_t count;
};

/* PointsOrNull */
struct containers_PointsOrNull {
	const struct containers_Point *items;
	size_t count;
};

/* Constants */
struct containers_Constants {
	const struct env_unit *items;
	size_t count;
};

/* Points */
struct containers_Points {
	const struct containers_Point *items;
	size_t count;
};

struct containers_InPlace_item_tags {
	const struct env_str *items;
	size_t count;
};

struct containers_InPlace_item {
	/* required */
	struct env_str name;
	/* optional */
	enum env_presence tags_is;
	struct containers_InPlace_item_tags tags;
};

/* InPlace */
struct containers_InPlace {
	const struct containers_InPlace_item *items;
	size_t count;
};

struct containers_Counts_entry {
	struct env_str key;
	int64_t value;
};

/* Counts */
struct containers_Counts {
	const struct containers_Counts_entry *items;
	size_t count;
};

struct containers_PointMap_entry {
	struct env_str key;
	struct containers_Point value;
};

/* PointMap */
struct containers_PointMap {
	const struct containers_PointMap_entry *items;
	size_t count;
};

struct containers_DeepMap_value_item_entry {
	struct env_str key;
	struct env_str value;
};

struct containers_DeepMap_value_item {
	const struct containers_DeepMap_value_item_entry *items;
	size_t count;
};

struct containers_DeepMap_value {
	const struct containers_DeepMap_value_item *items;
	size_t count;
};

struct containers_DeepMap_entry {
	struct env_str key;
	struct containers_DeepMap_value value;
};

/* DeepMap */
struct containers_DeepMap {
	const struct containers_DeepMap_entry *items;
	size_t count;
};

struct containers_HoleMap_value {
	enum env_presence is;
	double value;
};

struct containers_HoleMap_entry {
	struct env_str key;
	struct containers_HoleMap_value value;
};

/* HoleMap */
struct containers_HoleMap {
	const struct containers_HoleMap_entry *items;
	size_t count;
};

struct containers_OpenMap_entry {
	struct env_str key;
	struct env_json value;
};

/* OpenMap */
struct containers_OpenMap {
	const struct containers_OpenMap_entry *items;
	size_t count;
};

struct containers_ConstantMap_entry {
	struct env_str key;
	struct env_unit value;
};

/* ConstantMap */
struct containers_ConstantMap {
	const struct containers_ConstantMap_entry *items;
	size_t count;
};

struct containers_MapOrNull_entry {
	struct env_str key;
	bool value;
};

/* MapOrNull */
struct containers_MapOrNull {
	const struct containers_MapOrNull_entry *items;
	size_t count;
};

struct containers_Kept_extra_entry {
	struct env_str key;
	struct env_json value;
};

struct containers_Kept_extra {
	const struct containers_Kept_extra_entry *items;
	size_t count;
};

/* Kept: Keys that no property names are kept, whatever they are. */
struct containers_Kept {
	/* required */
	int64_t id;
	/* the keys that are not named above */
	struct containers_Kept_extra extra;
};

struct containers_KeptTyped_extra_value {
	const int64_t *items;
	size_t count;
};

struct containers_KeptTyped_extra_entry {
	struct env_str key;
	struct containers_KeptTyped_extra_value value;
};

struct containers_KeptTyped_extra {
	const struct containers_KeptTyped_extra_entry *items;
	size_t count;
};

/* KeptTyped */
struct containers_KeptTyped {
	/* optional */
	enum env_presence extra_text_is;
	struct env_str extra_text;
	/* the keys that are not named above */
	struct containers_KeptTyped_extra extra;
};

struct containers_Forbidden_lists_item {
	enum env_presence is;
	struct containers_PointsOrNull value;
};

struct containers_Forbidden_lists {
	const struct containers_Forbidden_lists_item *items;
	size_t count;
};

struct containers_Forbidden_objects_item_value {
	/* required */
	int64_t z;
};

struct containers_Forbidden_objects_item {
	enum env_presence is;
	struct containers_Forbidden_objects_item_value value;
};

struct containers_Forbidden_objects {
	const struct containers_Forbidden_objects_item *items;
	size_t count;
};

/* Forbidden */
struct containers_Forbidden {
	/* optional */
	enum env_presence points_is;
	struct containers_Points points;
	/* optional */
	enum env_presence by_name_is;
	struct containers_PointMap by_name;
	/* optional, nullable */
	enum env_presence perhaps_is;
	struct containers_PointsOrNull perhaps;
	/* optional, nullable */
	enum env_presence map_or_null_is;
	struct containers_MapOrNull map_or_null;
	/* optional */
	enum env_presence lists_is;
	struct containers_Forbidden_lists lists;
	/* optional */
	enum env_presence objects_is;
	struct containers_Forbidden_objects objects;
};

/* Point to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Point_type;
void containers_Point_init(struct containers_Point *out);
enum env_status containers_Point_decode(struct containers_Point *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Point_encode(const struct containers_Point *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Point_check(const struct containers_Point *value,
	struct env_errors *errors);
enum env_status containers_Point_copy(struct containers_Point *out, struct env_arena *arena,
	const struct containers_Point *value);
bool containers_Point_equal(const struct containers_Point *a,
	const struct containers_Point *b);

/* Ints to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Ints_type;
void containers_Ints_init(struct containers_Ints *out);
enum env_status containers_Ints_decode(struct containers_Ints *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Ints_encode(const struct containers_Ints *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Ints_check(const struct containers_Ints *value,
	struct env_errors *errors);
enum env_status containers_Ints_copy(struct containers_Ints *out, struct env_arena *arena,
	const struct containers_Ints *value);
bool containers_Ints_equal(const struct containers_Ints *a,
	const struct containers_Ints *b);

/* Matrix to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Matrix_type;
void containers_Matrix_init(struct containers_Matrix *out);
enum env_status containers_Matrix_decode(struct containers_Matrix *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Matrix_encode(const struct containers_Matrix *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Matrix_check(const struct containers_Matrix *value,
	struct env_errors *errors);
enum env_status containers_Matrix_copy(struct containers_Matrix *out, struct env_arena *arena,
	const struct containers_Matrix *value);
bool containers_Matrix_equal(const struct containers_Matrix *a,
	const struct containers_Matrix *b);

/* Cube to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Cube_type;
void containers_Cube_init(struct containers_Cube *out);
enum env_status containers_Cube_decode(struct containers_Cube *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Cube_encode(const struct containers_Cube *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Cube_check(const struct containers_Cube *value,
	struct env_errors *errors);
enum env_status containers_Cube_copy(struct containers_Cube *out, struct env_arena *arena,
	const struct containers_Cube *value);
bool containers_Cube_equal(const struct containers_Cube *a,
	const struct containers_Cube *b);

/* Opens to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Opens_type;
void containers_Opens_init(struct containers_Opens *out);
enum env_status containers_Opens_decode(struct containers_Opens *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Opens_encode(const struct containers_Opens *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Opens_check(const struct containers_Opens *value,
	struct env_errors *errors);
enum env_status containers_Opens_copy(struct containers_Opens *out, struct env_arena *arena,
	const struct containers_Opens *value);
bool containers_Opens_equal(const struct containers_Opens *a,
	const struct containers_Opens *b);

/* OpenObjects to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_OpenObjects_type;
void containers_OpenObjects_init(struct containers_OpenObjects *out);
enum env_status containers_OpenObjects_decode(struct containers_OpenObjects *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_OpenObjects_encode(const struct containers_OpenObjects *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_OpenObjects_check(const struct containers_OpenObjects *value,
	struct env_errors *errors);
enum env_status containers_OpenObjects_copy(struct containers_OpenObjects *out, struct env_arena *arena,
	const struct containers_OpenObjects *value);
bool containers_OpenObjects_equal(const struct containers_OpenObjects *a,
	const struct containers_OpenObjects *b);

/* Holes to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Holes_type;
void containers_Holes_init(struct containers_Holes *out);
enum env_status containers_Holes_decode(struct containers_Holes *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Holes_encode(const struct containers_Holes *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Holes_check(const struct containers_Holes *value,
	struct env_errors *errors);
enum env_status containers_Holes_copy(struct containers_Holes *out, struct env_arena *arena,
	const struct containers_Holes *value);
bool containers_Holes_equal(const struct containers_Holes *a,
	const struct containers_Holes *b);

/* PointsOrNull to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_PointsOrNull_type;
void containers_PointsOrNull_init(struct containers_PointsOrNull *out);
enum env_status containers_PointsOrNull_decode(struct containers_PointsOrNull *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_PointsOrNull_encode(const struct containers_PointsOrNull *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_PointsOrNull_check(const struct containers_PointsOrNull *value,
	struct env_errors *errors);
enum env_status containers_PointsOrNull_copy(struct containers_PointsOrNull *out, struct env_arena *arena,
	const struct containers_PointsOrNull *value);
bool containers_PointsOrNull_equal(const struct containers_PointsOrNull *a,
	const struct containers_PointsOrNull *b);

/* Constants to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Constants_type;
void containers_Constants_init(struct containers_Constants *out);
enum env_status containers_Constants_decode(struct containers_Constants *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Constants_encode(const struct containers_Constants *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Constants_check(const struct containers_Constants *value,
	struct env_errors *errors);
enum env_status containers_Constants_copy(struct containers_Constants *out, struct env_arena *arena,
	const struct containers_Constants *value);
bool containers_Constants_equal(const struct containers_Constants *a,
	const struct containers_Constants *b);

/* Points to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Points_type;
void containers_Points_init(struct containers_Points *out);
enum env_status containers_Points_decode(struct containers_Points *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Points_encode(const struct containers_Points *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Points_check(const struct containers_Points *value,
	struct env_errors *errors);
enum env_status containers_Points_copy(struct containers_Points *out, struct env_arena *arena,
	const struct containers_Points *value);
bool containers_Points_equal(const struct containers_Points *a,
	const struct containers_Points *b);

/* Written in place: sets its members to their defaults. */
void containers_InPlace_item_init(struct containers_InPlace_item *out);

/* InPlace to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_InPlace_type;
void containers_InPlace_init(struct containers_InPlace *out);
enum env_status containers_InPlace_decode(struct containers_InPlace *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_InPlace_encode(const struct containers_InPlace *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_InPlace_check(const struct containers_InPlace *value,
	struct env_errors *errors);
enum env_status containers_InPlace_copy(struct containers_InPlace *out, struct env_arena *arena,
	const struct containers_InPlace *value);
bool containers_InPlace_equal(const struct containers_InPlace *a,
	const struct containers_InPlace *b);

/* Counts to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Counts_type;
void containers_Counts_init(struct containers_Counts *out);
enum env_status containers_Counts_decode(struct containers_Counts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Counts_encode(const struct containers_Counts *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Counts_check(const struct containers_Counts *value,
	struct env_errors *errors);
enum env_status containers_Counts_copy(struct containers_Counts *out, struct env_arena *arena,
	const struct containers_Counts *value);
bool containers_Counts_equal(const struct containers_Counts *a,
	const struct containers_Counts *b);

/* PointMap to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_PointMap_type;
void containers_PointMap_init(struct containers_PointMap *out);
enum env_status containers_PointMap_decode(struct containers_PointMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_PointMap_encode(const struct containers_PointMap *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_PointMap_check(const struct containers_PointMap *value,
	struct env_errors *errors);
enum env_status containers_PointMap_copy(struct containers_PointMap *out, struct env_arena *arena,
	const struct containers_PointMap *value);
bool containers_PointMap_equal(const struct containers_PointMap *a,
	const struct containers_PointMap *b);

/* DeepMap to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_DeepMap_type;
void containers_DeepMap_init(struct containers_DeepMap *out);
enum env_status containers_DeepMap_decode(struct containers_DeepMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_DeepMap_encode(const struct containers_DeepMap *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_DeepMap_check(const struct containers_DeepMap *value,
	struct env_errors *errors);
enum env_status containers_DeepMap_copy(struct containers_DeepMap *out, struct env_arena *arena,
	const struct containers_DeepMap *value);
bool containers_DeepMap_equal(const struct containers_DeepMap *a,
	const struct containers_DeepMap *b);

/* HoleMap to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_HoleMap_type;
void containers_HoleMap_init(struct containers_HoleMap *out);
enum env_status containers_HoleMap_decode(struct containers_HoleMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_HoleMap_encode(const struct containers_HoleMap *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_HoleMap_check(const struct containers_HoleMap *value,
	struct env_errors *errors);
enum env_status containers_HoleMap_copy(struct containers_HoleMap *out, struct env_arena *arena,
	const struct containers_HoleMap *value);
bool containers_HoleMap_equal(const struct containers_HoleMap *a,
	const struct containers_HoleMap *b);

/* OpenMap to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_OpenMap_type;
void containers_OpenMap_init(struct containers_OpenMap *out);
enum env_status containers_OpenMap_decode(struct containers_OpenMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_OpenMap_encode(const struct containers_OpenMap *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_OpenMap_check(const struct containers_OpenMap *value,
	struct env_errors *errors);
enum env_status containers_OpenMap_copy(struct containers_OpenMap *out, struct env_arena *arena,
	const struct containers_OpenMap *value);
bool containers_OpenMap_equal(const struct containers_OpenMap *a,
	const struct containers_OpenMap *b);

/* ConstantMap to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_ConstantMap_type;
void containers_ConstantMap_init(struct containers_ConstantMap *out);
enum env_status containers_ConstantMap_decode(struct containers_ConstantMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_ConstantMap_encode(const struct containers_ConstantMap *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_ConstantMap_check(const struct containers_ConstantMap *value,
	struct env_errors *errors);
enum env_status containers_ConstantMap_copy(struct containers_ConstantMap *out, struct env_arena *arena,
	const struct containers_ConstantMap *value);
bool containers_ConstantMap_equal(const struct containers_ConstantMap *a,
	const struct containers_ConstantMap *b);

/* MapOrNull to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_MapOrNull_type;
void containers_MapOrNull_init(struct containers_MapOrNull *out);
enum env_status containers_MapOrNull_decode(struct containers_MapOrNull *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_MapOrNull_encode(const struct containers_MapOrNull *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_MapOrNull_check(const struct containers_MapOrNull *value,
	struct env_errors *errors);
enum env_status containers_MapOrNull_copy(struct containers_MapOrNull *out, struct env_arena *arena,
	const struct containers_MapOrNull *value);
bool containers_MapOrNull_equal(const struct containers_MapOrNull *a,
	const struct containers_MapOrNull *b);

/* Kept to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Kept_type;
void containers_Kept_init(struct containers_Kept *out);
enum env_status containers_Kept_decode(struct containers_Kept *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Kept_encode(const struct containers_Kept *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Kept_check(const struct containers_Kept *value,
	struct env_errors *errors);
enum env_status containers_Kept_copy(struct containers_Kept *out, struct env_arena *arena,
	const struct containers_Kept *value);
bool containers_Kept_equal(const struct containers_Kept *a,
	const struct containers_Kept *b);

/* KeptTyped to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_KeptTyped_type;
void containers_KeptTyped_init(struct containers_KeptTyped *out);
enum env_status containers_KeptTyped_decode(struct containers_KeptTyped *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_KeptTyped_encode(const struct containers_KeptTyped *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_KeptTyped_check(const struct containers_KeptTyped *value,
	struct env_errors *errors);
enum env_status containers_KeptTyped_copy(struct containers_KeptTyped *out, struct env_arena *arena,
	const struct containers_KeptTyped *value);
bool containers_KeptTyped_equal(const struct containers_KeptTyped *a,
	const struct containers_KeptTyped *b);

/* Written in place: sets its members to their defaults. */
void containers_Forbidden_objects_item_value_init(struct containers_Forbidden_objects_item_value *out);

/* Forbidden to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type containers_Forbidden_type;
void containers_Forbidden_init(struct containers_Forbidden *out);
enum env_status containers_Forbidden_decode(struct containers_Forbidden *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status containers_Forbidden_encode(const struct containers_Forbidden *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status containers_Forbidden_check(const struct containers_Forbidden *value,
	struct env_errors *errors);
enum env_status containers_Forbidden_copy(struct containers_Forbidden *out, struct env_arena *arena,
	const struct containers_Forbidden *value);
bool containers_Forbidden_equal(const struct containers_Forbidden *a,
	const struct containers_Forbidden *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package containers_package;

#ifdef __cplusplus
}
#endif
#endif
