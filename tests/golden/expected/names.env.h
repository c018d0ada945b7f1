/*
 * Package names
 *
 * Made by envgen from names.yaml; what is changed here is lost.
 */
#ifndef NAMES_ENV_H
#define NAMES_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "names.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

struct names_class_items {
	const int64_t *items;
	size_t count;
};

/* class: Every property is called what no member of a struct can be called. */
struct names_class {
	/* required */
	int64_t class_;
	/* required */
	int64_t int_;
	/* optional */
	enum env_presence template__is;
	struct env_str template_;
	/* optional */
	enum env_presence operator__is;
	bool operator_;
	/* optional */
	enum env_presence errno__is;
	int64_t errno_;
	/* optional */
	enum env_presence NULL__is;
	int64_t NULL_;
	/* required */
	int64_t _1st;
	/* required */
	struct env_str with_space;
	/* optional */
	enum env_presence kebab_case_is;
	struct env_str kebab_case;
	/* optional */
	enum env_presence quote_d_is;
	struct env_str quote_d;
	/* optional */
	enum env_presence back_slash_is;
	struct env_str back_slash;
	/* optional */
	enum env_presence what____is;
	struct env_str what___;
	/* optional */
	enum env_presence trigraph_is;
	struct env_str trigraph;
	/* optional */
	enum env_presence star_slash_is;
	struct env_str star_slash;
	/* optional */
	enum env_presence slash_star_is;
	struct env_str slash_star;
	/* optional */
	enum env_presence gr__e_is;
	struct env_str gr__e;
	/* optional */
	enum env_presence japan_is;
	struct env_str japan;
	/* optional */
	enum env_presence tab_new_line_is;
	struct env_str tab_new_line;
	/* optional */
	enum env_presence unit___separator_is;
	struct env_str unit___separator;
	/* optional */
	enum env_presence _right_is;
	struct env_str _right;
	/* optional */
	enum env_presence nameless_is;
	struct env_str nameless;
	/* optional */
	enum env_presence m_is;
	struct env_str m;
	/* optional */
	enum env_presence r_is;
	struct env_str r;
	/* optional */
	enum env_presence w_is;
	struct env_str w;
	/* optional */
	enum env_presence keys_is;
	struct env_str keys;
	/* optional */
	enum env_presence out_is;
	struct env_str out;
	/* optional */
	enum env_presence value_is;
	struct env_str value;
	/* optional */
	enum env_presence unused_is;
	struct env_str unused;
	/* optional */
	enum env_presence items_is;
	struct names_class_items items;
	/* optional */
	enum env_presence count_is;
	int64_t count;
	/* optional, nullable */
	enum env_presence is_is;
	int64_t is;
};

/* Renamed */
struct other_name {
	/* optional */
	enum env_presence member_is;
	int64_t member;
};

struct names_Map_entry {
	struct env_str key;
	struct names_class value;
};

/* Map */
struct names_Map {
	const struct names_Map_entry *items;
	size_t count;
};

enum names_Count_item_item {
	NAMES_COUNT_ITEM_ITEM_INVALID = 0,
	NAMES_COUNT_ITEM_ITEM_A, /* "a" */
	NAMES_COUNT_ITEM_ITEM_B, /* "b" */
};
struct env_str names_Count_item_item_text(enum names_Count_item_item value);

struct names_Count_item {
	const enum names_Count_item_item *items;
	size_t count;
};

/* Count */
struct names_Count {
	const struct names_Count_item *items;
	size_t count;
};

/* Judged_rules_not */
struct names_Judged_rules_not {
	/* optional */
	enum env_presence fields_is;
	struct env_str fields;
};

/* class to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type names_class_type;
void names_class_init(struct names_class *out);
enum env_status names_class_decode(struct names_class *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status names_class_encode(const struct names_class *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status names_class_check(const struct names_class *value,
	struct env_errors *errors);
enum env_status names_class_copy(struct names_class *out, struct env_arena *arena,
	const struct names_class *value);
bool names_class_equal(const struct names_class *a,
	const struct names_class *b);

/* The table of Room-Name.v2. */
extern const struct env_type names_Room_Name_v2_type;

/* Renamed to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type other_name_type;
void other_name_init(struct other_name *out);
enum env_status other_name_decode(struct other_name *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status other_name_encode(const struct other_name *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status other_name_check(const struct other_name *value,
	struct env_errors *errors);
enum env_status other_name_copy(struct other_name *out, struct env_arena *arena,
	const struct other_name *value);
bool other_name_equal(const struct other_name *a,
	const struct other_name *b);

/* Map to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type names_Map_type;
void names_Map_init(struct names_Map *out);
enum env_status names_Map_decode(struct names_Map *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status names_Map_encode(const struct names_Map *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status names_Map_check(const struct names_Map *value,
	struct env_errors *errors);
enum env_status names_Map_copy(struct names_Map *out, struct env_arena *arena,
	const struct names_Map *value);
bool names_Map_equal(const struct names_Map *a,
	const struct names_Map *b);

/* Count to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type names_Count_type;
void names_Count_init(struct names_Count *out);
enum env_status names_Count_decode(struct names_Count *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status names_Count_encode(const struct names_Count *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status names_Count_check(const struct names_Count *value,
	struct env_errors *errors);
enum env_status names_Count_copy(struct names_Count *out, struct env_arena *arena,
	const struct names_Count *value);
bool names_Count_equal(const struct names_Count *a,
	const struct names_Count *b);

/* The table of Judged. */
extern const struct env_type names_Judged_type;

/* Judged_rules_not to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type names_Judged_rules_not_type;
void names_Judged_rules_not_init(struct names_Judged_rules_not *out);
enum env_status names_Judged_rules_not_decode(struct names_Judged_rules_not *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status names_Judged_rules_not_encode(const struct names_Judged_rules_not *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status names_Judged_rules_not_check(const struct names_Judged_rules_not *value,
	struct env_errors *errors);
enum env_status names_Judged_rules_not_copy(struct names_Judged_rules_not *out, struct env_arena *arena,
	const struct names_Judged_rules_not *value);
bool names_Judged_rules_not_equal(const struct names_Judged_rules_not *a,
	const struct names_Judged_rules_not *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package names_package;

#ifdef __cplusplus
}
#endif
#endif
