/* What limits values: internal to the files that make views of types. */
#ifndef GEN_EMIT_VIEW_LIMITS_H
#define GEN_EMIT_VIEW_LIMITS_H

#include "emit/view.h"

/* Puts the limits of the type's values into a slot, as C and for comments. */
void view_set_limits(const struct view *view, json_t *slot, const struct type *type);

/* Puts what else comments and calls say of the rules of the type's values into a slot: patterns, formats, keys. */
void view_set_words(const struct view *view, json_t *slot, const struct type *type);

/* Whether values are read and written by the rules of their table, since these say more than arguments do. */
bool view_is_ruled(const struct type *type);

/* Sets `key` to the size as C has it. */
void view_set_size(const struct view *view, json_t *object, const char *key, size_t size);

/* Sets `key` to what people read in a comment: "1 to 64", "at least 1". Null where nothing is limited. */
void view_set_count_range(const struct view *view, json_t *object, const char *key, size_t least,
			  size_t most);

/* Integers as C has them, those at the end of the type's range by their names. In the arena. */
struct env_str view_integer_text(const struct view *view, enum env_kind kind, int64_t value);
struct env_str view_unsigned_text(const struct view *view, uint64_t value);

/* What multiples an integer is one of, as C has it; empty where that is any. In the arena. */
struct env_str view_multiple_text(const struct view *view, const struct type *type);

/* A double that C reads back as the same: with a point or an exponent, or HUGE_VAL, which is a double, as INFINITY is not. In the arena. */
struct env_str view_number_text(const struct view *view, double value);

/* The name of the object that a format is, without its "env_format_". In the arena. */
struct env_str view_format_symbol(const struct view *view, const struct env_format *format);

/* The keywords of rules on text, as a comment tells them: "not, if". Empty where there are none. In the arena. */
struct env_str view_also_text(const struct view *view, const struct ruleset *rules);

/* Rows of {root}: JSON types, as enum env_json_root calls them. */
json_t *view_roots(unsigned roots);

#endif
