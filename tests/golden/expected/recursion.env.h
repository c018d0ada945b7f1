/*
 * Package recursion
 *
 * Made by envgen from recursion.yaml; what is changed here is lost.
 */
#ifndef RECURSION_ENV_H
#define RECURSION_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "recursion.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* List */
struct recursion_List {
	/* required */
	int64_t value;
	/* optional */
	enum env_presence next_is;
	const struct recursion_List *next;
};

/* NullableOrNull */
struct recursion_NullableOrNull {
	/* required */
	const struct recursion_Nullable *back;
};

/* Nullable */
struct recursion_Nullable {
	/* required, nullable */
	enum env_presence next_is;
	struct recursion_NullableOrNull next;
};

struct recursion_Tree_children {
	const struct recursion_Tree *items;
	size_t count;
};

/* Tree */
struct recursion_Tree {
	/* required, at most 16 characters */
	struct env_str name;
	/* required */
	struct recursion_Tree_children children;
};

struct recursion_Folder_entries {
	const struct recursion_Folder_entries_entry *items;
	size_t count;
};

/* Folder */
struct recursion_Folder {
	/* optional */
	enum env_presence entries_is;
	struct recursion_Folder_entries entries;
};

struct recursion_Kept_extra {
	const struct recursion_Kept_extra_entry *items;
	size_t count;
};

/* Kept */
struct recursion_Kept {
	/* optional */
	enum env_presence a_is;
	int64_t a;
	/* the keys that are not named above */
	struct recursion_Kept_extra extra;
};

/* Lists */
struct recursion_Lists {
	const struct recursion_Lists *items;
	size_t count;
};

/* Maps */
struct recursion_Maps {
	const struct recursion_Maps_entry *items;
	size_t count;
};

struct recursion_Odd_evens {
	const struct recursion_Even *items;
	size_t count;
};

/* Odd */
struct recursion_Odd {
	/* optional */
	enum env_presence even_is;
	const struct recursion_Even *even;
	/* optional */
	enum env_presence evens_is;
	struct recursion_Odd_evens evens;
};

/* Even */
struct recursion_Even {
	/* optional */
	enum env_presence odd_is;
	struct recursion_Odd odd;
};

struct recursion_Folder_entries_entry {
	struct env_str key;
	struct recursion_Folder value;
};

struct recursion_Kept_extra_entry {
	struct env_str key;
	struct recursion_Kept value;
};

struct recursion_Maps_entry {
	struct env_str key;
	struct recursion_Maps value;
};

/* List to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_List_type;
void recursion_List_init(struct recursion_List *out);
enum env_status recursion_List_decode(struct recursion_List *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_List_encode(const struct recursion_List *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_List_check(const struct recursion_List *value,
	struct env_errors *errors);
enum env_status recursion_List_copy(struct recursion_List *out, struct env_arena *arena,
	const struct recursion_List *value);
bool recursion_List_equal(const struct recursion_List *a,
	const struct recursion_List *b);

/* NullableOrNull to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_NullableOrNull_type;
void recursion_NullableOrNull_init(struct recursion_NullableOrNull *out);
enum env_status recursion_NullableOrNull_decode(struct recursion_NullableOrNull *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_NullableOrNull_encode(const struct recursion_NullableOrNull *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_NullableOrNull_check(const struct recursion_NullableOrNull *value,
	struct env_errors *errors);
enum env_status recursion_NullableOrNull_copy(struct recursion_NullableOrNull *out, struct env_arena *arena,
	const struct recursion_NullableOrNull *value);
bool recursion_NullableOrNull_equal(const struct recursion_NullableOrNull *a,
	const struct recursion_NullableOrNull *b);

/* Nullable to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Nullable_type;
void recursion_Nullable_init(struct recursion_Nullable *out);
enum env_status recursion_Nullable_decode(struct recursion_Nullable *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Nullable_encode(const struct recursion_Nullable *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Nullable_check(const struct recursion_Nullable *value,
	struct env_errors *errors);
enum env_status recursion_Nullable_copy(struct recursion_Nullable *out, struct env_arena *arena,
	const struct recursion_Nullable *value);
bool recursion_Nullable_equal(const struct recursion_Nullable *a,
	const struct recursion_Nullable *b);

/* Tree to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Tree_type;
void recursion_Tree_init(struct recursion_Tree *out);
enum env_status recursion_Tree_decode(struct recursion_Tree *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Tree_encode(const struct recursion_Tree *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Tree_check(const struct recursion_Tree *value,
	struct env_errors *errors);
enum env_status recursion_Tree_copy(struct recursion_Tree *out, struct env_arena *arena,
	const struct recursion_Tree *value);
bool recursion_Tree_equal(const struct recursion_Tree *a,
	const struct recursion_Tree *b);

/* Folder to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Folder_type;
void recursion_Folder_init(struct recursion_Folder *out);
enum env_status recursion_Folder_decode(struct recursion_Folder *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Folder_encode(const struct recursion_Folder *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Folder_check(const struct recursion_Folder *value,
	struct env_errors *errors);
enum env_status recursion_Folder_copy(struct recursion_Folder *out, struct env_arena *arena,
	const struct recursion_Folder *value);
bool recursion_Folder_equal(const struct recursion_Folder *a,
	const struct recursion_Folder *b);

/* Kept to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Kept_type;
void recursion_Kept_init(struct recursion_Kept *out);
enum env_status recursion_Kept_decode(struct recursion_Kept *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Kept_encode(const struct recursion_Kept *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Kept_check(const struct recursion_Kept *value,
	struct env_errors *errors);
enum env_status recursion_Kept_copy(struct recursion_Kept *out, struct env_arena *arena,
	const struct recursion_Kept *value);
bool recursion_Kept_equal(const struct recursion_Kept *a,
	const struct recursion_Kept *b);

/* Lists to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Lists_type;
void recursion_Lists_init(struct recursion_Lists *out);
enum env_status recursion_Lists_decode(struct recursion_Lists *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Lists_encode(const struct recursion_Lists *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Lists_check(const struct recursion_Lists *value,
	struct env_errors *errors);
enum env_status recursion_Lists_copy(struct recursion_Lists *out, struct env_arena *arena,
	const struct recursion_Lists *value);
bool recursion_Lists_equal(const struct recursion_Lists *a,
	const struct recursion_Lists *b);

/* Maps to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Maps_type;
void recursion_Maps_init(struct recursion_Maps *out);
enum env_status recursion_Maps_decode(struct recursion_Maps *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Maps_encode(const struct recursion_Maps *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Maps_check(const struct recursion_Maps *value,
	struct env_errors *errors);
enum env_status recursion_Maps_copy(struct recursion_Maps *out, struct env_arena *arena,
	const struct recursion_Maps *value);
bool recursion_Maps_equal(const struct recursion_Maps *a,
	const struct recursion_Maps *b);

/* Odd to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Odd_type;
void recursion_Odd_init(struct recursion_Odd *out);
enum env_status recursion_Odd_decode(struct recursion_Odd *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Odd_encode(const struct recursion_Odd *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Odd_check(const struct recursion_Odd *value,
	struct env_errors *errors);
enum env_status recursion_Odd_copy(struct recursion_Odd *out, struct env_arena *arena,
	const struct recursion_Odd *value);
bool recursion_Odd_equal(const struct recursion_Odd *a,
	const struct recursion_Odd *b);

/* Even to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type recursion_Even_type;
void recursion_Even_init(struct recursion_Even *out);
enum env_status recursion_Even_decode(struct recursion_Even *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status recursion_Even_encode(const struct recursion_Even *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status recursion_Even_check(const struct recursion_Even *value,
	struct env_errors *errors);
enum env_status recursion_Even_copy(struct recursion_Even *out, struct env_arena *arena,
	const struct recursion_Even *value);
bool recursion_Even_equal(const struct recursion_Even *a,
	const struct recursion_Even *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package recursion_package;

#ifdef __cplusplus
}
#endif
#endif
