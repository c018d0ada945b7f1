/* From names of a schema to names in C. */
#ifndef GEN_SCHEMA_NAMES_H
#define GEN_SCHEMA_NAMES_H

#include <stdbool.h>

#include <envelope/str.h>

#include "base/memory.h"

/* Most characters of a C name. */
#define C_NAME_MAX 200

/* The text with every character other than [A-Za-z0-9_] as `_`. */
struct env_str name_to_identifier(struct memory *memory, struct env_str text);

/*
 * The C name of a message or definition: its identifier, with the package and `_` before it unless it begins
 * with these.
 */
struct env_str name_in_package(struct memory *memory, struct env_str package, struct env_str text);

/*
 * The C name of a member of a struct: `_` before a leading digit, `_` after a reserved word, `___` where it
 * begins as names of the compiler do: _SIZE_T, _SIZE_T_ and __SIZE_T__ are all macros. Of an empty text it is `_`.
 */
struct env_str name_of_member(struct memory *memory, struct env_str text);

/* What is left of a C name without the package and `_`; all of it where it does not begin with these. Borrowed from it. */
struct env_str name_without_package(struct env_str package, struct env_str c_name);

/* `owner`, `_` and `part`. */
struct env_str name_join(struct memory *memory, struct env_str owner, const char *part);

/*
 * The C name of an enum's constant: both in capitals with `_` between; EMPTY for a member that is the empty
 * string, _0A_ for a control character, and names of the characters for a member of nothing but punctuation.
 */
struct env_str name_of_constant(struct memory *memory, struct env_str type, struct env_str member);

/* Whether `text` is an identifier of C, of at most C_NAME_MAX characters: [A-Za-z_][A-Za-z0-9_]*. */
bool name_is_identifier(struct env_str text);

/* Whether C or C++, their common headers or those of the runtime give `text` a meaning: a keyword, type or macro. */
bool name_is_reserved(struct env_str text);

/* Whether what is declared outside of structs cannot be called `text`: also the runtime's own names, and `_` first (C11 section 7.1.3). */
bool name_is_reserved_globally(struct env_str text);

/* Why a package cannot have that name, as words that follow it: "is reserved". NULL where it can. Static storage. */
const char *name_package_problem(struct env_str name);

#endif
