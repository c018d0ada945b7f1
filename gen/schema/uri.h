/* URI references, as far as identifiers of schemas need them. */
#ifndef GEN_SCHEMA_URI_H
#define GEN_SCHEMA_URI_H

#include <stdbool.h>

#include <envelope/str.h>

#include "base/memory.h"

/* What a text is before its '#' and after it. */
struct uri_split {
	struct env_str uri;
	struct env_str fragment;
	bool has_fragment;
};

struct uri_split uri_split(struct env_str text);

/*
 * `reference`, without a fragment, as it is meant where `base` is the base (RFC 3986 section 5.2.2), dot segments
 * removed. One thing is beyond it: a base may be relative itself, as paths in `imports` are; then what leads
 * above its start keeps its "..".
 */
struct env_str uri_resolve(struct memory *memory, struct env_str base, struct env_str reference);

/* Whether it begins with a scheme (RFC 3986 section 3.1). */
bool uri_has_scheme(struct env_str uri);

/* Replaces %XX (RFC 3986 section 2.1). False where a % is followed by something else; then `*out` is untouched. */
bool uri_decode(struct memory *memory, struct env_str text, struct env_str *out);

#endif
