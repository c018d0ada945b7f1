/* Libyaml's positions, which count characters, as spans, which count bytes. */
#ifndef GEN_YAML_MARKS_H
#define GEN_YAML_MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include <yaml.h>

#include "base/memory.h"
#include "base/source.h"

/* Where some characters of a text begin, so that the way to any is short. */
struct marks {
	const struct source *source;
	size_t *offsets; /* of every MARKS_STEP-th character, in bytes; NULL: all characters are one byte long */
	size_t count;
};

#define MARKS_STEP 64

/* For a source that characters_check() has let through. Takes time linear in its length. */
struct marks marks_make(struct memory *memory, const struct source *source);

/* The span between two marks of libyaml's; empty where `end` is before `start`. Constant time. */
struct span marks_span(const struct marks *marks, yaml_mark_t start, yaml_mark_t end);

#endif
