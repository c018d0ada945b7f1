/* What several of these tests need: a value with its arena and errors, and errors as a line of text. */
#ifndef ENVELOPE_TESTS_TYPE_SUPPORT_H
#define ENVELOPE_TESTS_TYPE_SUPPORT_H

#include <envelope/codec.h>

#include "type/kinds.h"
#include "type/sample.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* A value of some type, on the way. */
struct bench {
	const struct env_type *type;
	void *value;
	struct env_arena arena;
	struct env_errors errors;
	struct env_buf buf;
	char *text; /* what the functions below returned last */
};

/* Of the sample's types and the kinds', the one of that number; NULL behind the last. */
const struct env_type *bench_type(size_t index);

/* A bench for the type of that name. */
void bench_open(struct bench *bench, const char *type);
void bench_close(struct bench *bench);

/* Decodes by the tables, in memory of exactly the text's size. */
enum env_status bench_decode(struct bench *bench, const char *json, size_t len);

/* The value as JSON, NUL-terminated, until the next call; NULL where it could not be encoded. */
const char *bench_encode(struct bench *bench);

/* The errors as "place: sentence; place: sentence", until the next call. */
const char *bench_errors(struct bench *bench);

/* The errors as JSON, until the next call. */
const char *bench_errors_json(struct bench *bench);

#endif
