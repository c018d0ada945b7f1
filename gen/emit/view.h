/*
 * The view of a package: all that templates may say about it, as JSON. Logic ends here; a template only lays
 * out. Every object of a kind has the same keys, null or false where there is nothing, so that a name in a
 * template never means that of an outer object by chance. docs/templates.md lists them.
 */
#ifndef GEN_EMIT_VIEW_H
#define GEN_EMIT_VIEW_H

#include <stdbool.h>

#include <jansson.h>

#include "base/map.h"
#include "base/memory.h"
#include "schema/model.h"

/* What the parts of a view need to know of the whole. */
struct view {
	struct memory *memory;
	const struct package *package;
	bool fast; /* with fast decoders and encoders */
	/* the places of the package's types, in the order of their declarations, by C name: pointers into package->types.items */
	const struct map *places;
	size_t place;        /* that of the type in view */
	bool *long_literals; /* set where a string literal is longer than what C11 promises */
};

/* All of the view but for its lists of types and messages, which view_lists.h has; the caller owns it. */
json_t *view_package(const struct view *view);

/* ---- parts, each a new value that the caller owns ---- */

/* Where a value stands: this decides how it is reached in C. */
enum view_place {
	VIEW_MEMBER,      /* a member of a struct */
	VIEW_ITEM,        /* an item of an array */
	VIEW_ENTRY,       /* the value of a map's entry */
	VIEW_VALUE,       /* the `value` of a nullable */
	VIEW_REST,        /* an item of a tuple's rest */
	VIEW_ALTERNATIVE, /* a member of a union */
	VIEW_COUNT
};

/*
 * Puts what a comment says into an object: `title` (the thing's name; null where that is empty), `lines` (the
 * description), `described`, `brief` (the description where it fits on the title's line, else null) and
 * `deprecated`.
 */
void view_set_prose(const struct view *view, json_t *object, struct env_str title, const struct prose *prose);

/* How a value of `type` is declared, read, written and described, at `place`. */
json_t *view_slot(const struct view *view, const struct type *type, enum view_place place, bool boxed);

/* As view_c_string() and view_json_in_c(), for literals of the package's source: notes those that are long. */
struct env_str view_literal(const struct view *view, struct env_str text);
struct env_str view_json_literal(const struct view *view, struct env_str text);

/* A description as the inside of a string literal, cut where it is too long for one. In the arena. */
struct env_str view_description(const struct view *view, struct env_str text);

/* Whether the type has a fast decoder and encoder, where there are such. */
bool view_is_fast(const struct type *type);

/* Whether the struct has an enum env_presence for this property. */
bool view_has_presence(const struct property *property);

/* Whether the declaration of `type`, one of the package's, comes before that of the type in view. */
bool view_is_declared(const struct view *view, const struct type *type);

/* Whether the declaration of `type` comes after that of the type in view, or is that one: it contains itself. */
bool view_comes_later(const struct view *view, const struct type *type);

/* The entry of a map, which is declared after all types since its value is. */
json_t *view_late_entry(const struct view *view, const struct type *map);

/*
 * The types that are written in place and needed before their tables stand in the source, since they lead back to themselves or
 * their fast functions look at them: a list of {c_name, fast}.
 */
json_t *view_forward_types(const struct view *view);

/* Whether some type of the package has a fast decoder and encoder. */
bool view_has_fast(const struct view *view);

/* Those that do and have a name, whose functions are declared before all: a list of {c_name}. */
json_t *view_fast_types(const struct view *view);

/* Whether the source needs the words of <envelope/read_kinds.h> and <envelope/write_kinds.h>. */
bool view_needs_kinds(const struct view *view);

/* Whether it needs <math.h>: numbers without a bound are within infinite ones. */
bool view_needs_infinity(const struct view *view);

/* A table of numbers: a list of strings, each a line of it. */
json_t *view_numbers(const struct view *view, const uint16_t *numbers, size_t count);

/* A type with its declaration, tables and functions. */
json_t *view_type(const struct view *view, const struct type *type);

/*
 * The members of an object that are not zero as init leaves it, each with its initialiser: defaults, nested
 * ones too.
 */
json_t *view_defaults(const struct view *view, const struct type *type);

/* The rules on text of the package's types, and the patterns that these need: keys of the package's view. */
void view_set_rules(const struct view *view, json_t *object);

/* A message, with its handler, its replies, and what it is put into. */
json_t *view_message(const struct view *view, const struct message *message);

/* How a message is handled, and which functions it has: keys of its view. */
void view_set_handling(const struct view *view, json_t *object, const struct message *message);

/*
 * What the comment of its handler says beside: keys of its view. `handled` are the lines, none where it is handled as usual;
 * `handled_brief` is the text where it is short, else null; `handled_apart`: it is not.
 */
void view_set_handled(const struct view *view, json_t *object, const struct message *message);

/* An envelope and a state that the package declares. */
json_t *view_envelope(const struct view *view, const struct envelope *envelope);
json_t *view_state(const struct view *view, const struct state *state);

#endif
