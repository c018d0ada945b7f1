/* Random texts that obey a type, or do not, made by walking its tables. */
#ifndef ENVELOPE_TESTS_GENERATED_MAKE_H
#define ENVELOPE_TESTS_GENERATED_MAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/buf.h>
#include <envelope/type.h>

/* Levels of objects and arrays below which a text has as little as its type allows. */
#define MAKE_DEPTH 5

struct maker {
	struct env_buf text;
	uint64_t random;  /* the state of the series; not 0 */
	size_t wrongness; /* one value in so many breaks its rules; 0: none */
	bool plain;       /* no unusual spellings: what a fast decoder must take */
	unsigned depth;
};

/* Appends a value of the type to the maker's text. */
void make_value(struct maker *maker, const struct env_type *type);

/* The same for types that are not made of others, ENV_KIND_BOOLEAN to ENV_KIND_JSON. */
void make_scalar(struct maker *maker, const struct env_type *type);

/* Appends the string as JSON writes it. */
void make_string(struct maker *maker, struct env_str string);

/* Appends text as it is. */
void make_text(struct maker *maker, const char *text);

/* True once in `chances` times. */
bool make_chance(struct maker *maker, size_t chances);

/* Replaces a few random bytes of the text, takes them out, or puts some in. */
void make_mutation(struct maker *maker);

#endif
