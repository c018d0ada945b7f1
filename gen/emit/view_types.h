/* What makes views of types of one kind: internal to the files that do. Each returns a new value that the caller owns. */
#ifndef GEN_EMIT_VIEW_TYPES_H
#define GEN_EMIT_VIEW_TYPES_H

#include "emit/view.h"

/* The rules of scalars, as their tables have them. */
json_t *view_integer(const struct view *view, const struct type *type);
json_t *view_number(const struct view *view, const struct type *type);
json_t *view_text_rules(const struct view *view, const struct type *type);
json_t *view_format(const struct view *view, const struct type *type);
json_t *view_constant(const struct view *view, const struct type *type);

/* Types with a struct or enum of their own. */
json_t *view_enum(const struct view *view, const struct type *type);
json_t *view_array(const struct view *view, const struct type *type);
json_t *view_map(const struct view *view, const struct type *type);
json_t *view_nullable(const struct view *view, const struct type *type);
json_t *view_tuple(const struct view *view, const struct type *type);
json_t *view_union(const struct view *view, const struct type *type);
json_t *view_struct(const struct view *view, const struct type *type);

/* The indexes of `count` texts, `get` gives each, in byte order as tables search them: lines of numbers. */
typedef struct env_str view_text_at(const struct type *type, size_t index);
json_t *view_sorted(const struct view *view, const struct type *type, size_t count, view_text_at *get);

/* Marks flags of tables: rows of {flag} for those of the `count` that are set. */
struct view_flag {
	bool set;
	const char *name;
};
json_t *view_flags(const struct view_flag *flags, size_t count);

#endif
