/* What several of these tests need: an allocator that fails when told to, repeatable randomness, text at the edge of its memory. */
#ifndef ENVELOPE_TESTS_TEXT_HOOKS_H
#define ENVELOPE_TESTS_TEXT_HOOKS_H

#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/str.h>

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* A string literal, with the NULs inside. */
#define TEXT(literal) env_str_of((literal), sizeof(literal) - 1)

/* An allocator on malloc that gives `left` allocations and then none, and counts what was not given back. */
struct hooks {
	struct env_allocator allocator;
	size_t left;
	size_t held;
};

/* `hooks` points into itself afterwards, so it must not be moved. */
void hooks_init(struct hooks *hooks, size_t left);

/* The next number of a fixed series; `state` starts with the seed, which is not 0. */
uint64_t random_next(uint64_t *state);

/* A number below `bound`. */
size_t random_below(uint64_t *state, size_t bound);

/* Copies the bytes of `piece` to `to`; returns how many. */
size_t put_text(char *to, struct env_str piece);

/* A copy in memory of exactly its size, so that a sanitizer sees what is read beyond it; the caller frees ptr. */
struct env_str exact_copy(struct env_str text);

#endif
