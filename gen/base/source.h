/* A file's text, and places in it. */
#ifndef GEN_BASE_SOURCE_H
#define GEN_BASE_SOURCE_H

#include <stddef.h>

#include <envelope/str.h>

#include "base/memory.h"

/* A text and where it came from. Never changes once made. */
struct source {
	const char *path;    /* as the user gave it or as it was found, for messages */
	struct env_str text; /* without a byte order mark at its start; NUL-terminated */
	size_t *lines;       /* where each line begins, in bytes */
	size_t line_count;   /* at least 1 */
};

/* A part of a source. All zeros: no place in particular, the whole run. */
struct span {
	const struct source *source;
	size_t offset; /* in bytes, from the start of source->text */
	size_t length; /* in bytes; 0 is a place between two characters */
	size_t line;   /* from 1 */
	size_t column; /* from 1, in code points */
};

/*
 * A source of `text`, which is copied, as is `path`. A UTF-8 byte order mark at its start is left out. Lines
 * end with LF, CR LF or CR (YAML 1.2.2 section 5.4).
 */
const struct source *source_make(struct memory *memory, const char *path, struct env_str text);

/* As source_make(), but keeps `text`, which must live as long as `memory` and be NUL-terminated. */
const struct source *source_take(struct memory *memory, const char *path, struct env_str text);

/* Line `line` (from 1) without its end; empty where there is no such line. */
struct env_str source_line(const struct source *source, size_t line);

/*
 * The span of `length` bytes at `offset`, both cut to the text. Finds the line by bisection and counts the
 * column, so takes time linear in the length of the line.
 */
struct span source_span(const struct source *source, size_t offset, size_t length);

/* The whole run: no file, no line. */
static inline struct span span_none(void)
{
	return (struct span){0};
}

/* The first character of a file, for what concerns all of it. */
struct span span_of_file(const struct source *source);

#endif
