/*
 * Finding and ordering keys, in n log n whatever the keys are. The order is that of the bytes, which for
 * UTF-8 is that of the code points.
 */
#ifndef ENVELOPE_TYPE_KEYS_H
#define ENVELOPE_TYPE_KEYS_H

#include <envelope/arena.h>
#include <envelope/str.h>
#include <envelope/type.h>

/* A key and where it stands among its like. */
struct env_key_ref {
	struct env_str key;
	size_t index;
};

/* The property of that name; NULL where there is none. */
const struct env_field *env_field_find(const struct env_object_rules *rules, struct env_str name);

/* Whether `json`, the checked text of a string with its quotes, has the value `text`. */
bool env_str_is_json(struct env_str text, struct env_str json);

/* The number of the member that is that string, from 1; 0 where there is none. */
int env_enum_find(const struct env_enum_rules *rules, struct env_str name);

/* The same by a member's text in the table: of a mixed enum it is canonical JSON. */
int env_enum_find_text(const struct env_enum_rules *rules, struct env_str text);

/* Whether a type is a string, whose rules are about its length alone. */
static inline bool env_string_is_bounded(const struct env_type *type)
{
	return type->kind == ENV_KIND_STRING && type->also == NULL && type->as.string.pattern == NULL &&
	       type->as.string.format == NULL;
}

/* Sorts by key, equal keys by index, in place (a heap sort: no memory, no bad case). */
void env_keys_sort(struct env_key_ref *keys, size_t count);

/* The end of the run of keys equal to that at `start`, in sorted keys. */
size_t env_keys_run(const struct env_key_ref *keys, size_t count, size_t start);

/* The sorted keys of a map's entries, in `arena`; NULL where it has no more. */
struct env_key_ref *env_keys_of(struct env_arena *arena, const char *entries, size_t count,
				size_t entry_size);

#endif
