/* Random changes of values in memory, made by walking their tables. */
#ifndef ENVELOPE_TESTS_GENERATED_MUTATE_H
#define ENVELOPE_TESTS_GENERATED_MUTATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/type.h>

struct mutator {
	uint64_t random;         /* the state of the series; not 0 */
	struct env_arena *arena; /* of the value, and of what is put into it */
	size_t chances;          /* one place in so many changes */
	bool wild; /* also to what no text can say: enum 0, NaN, bad UTF-8, NULL with a length */
};

/*
 * Changes a value that env_copy() made in the mutator's arena. What is not `wild` env_encode_checked() can write, though it breaks rules of
 * the type: numbers out of bounds, strings of any length, any number of items, members that are absent or null, tuples that end early.
 */
void mutate_value(struct mutator *mutator, const struct env_type *type, void *value);

/* The same for types that are not made of others, ENV_KIND_BOOLEAN to ENV_KIND_JSON. Changes always. */
void mutate_scalar(struct mutator *mutator, const struct env_type *type, void *value);

/* A random string: valid UTF-8, unless the mutator is wild. */
struct env_str mutate_text(struct mutator *mutator);

/* True once in `chances` times. */
bool mutate_chance(struct mutator *mutator, size_t chances);

#endif
