/* What several of these tests need. */
#include "text/hooks.h"

#include <check.h>
#include <stdlib.h>

static void *hooks_alloc(void *user, size_t size)
{
	struct hooks *hooks = user;

	if (hooks->left == 0)
		return NULL;
	hooks->left--;
	hooks->held++;
	return malloc(size);
}

static void hooks_free(void *user, void *memory)
{
	struct hooks *hooks = user;

	if (memory != NULL)
		hooks->held--;
	free(memory);
}

void hooks_init(struct hooks *hooks, size_t left)
{
	*hooks = (struct hooks){.left = left};
	hooks->allocator = (struct env_allocator){.alloc = hooks_alloc, .free = hooks_free, .user = hooks};
}

uint64_t random_next(uint64_t *state)
{
	/* xorshift64* */
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * UINT64_C(2685821657736338717);
}

size_t random_below(uint64_t *state, size_t bound)
{
	return (size_t)((random_next(state) >> 11) % bound);
}

size_t put_text(char *to, struct env_str piece)
{
	if (piece.len > 0)
		memcpy(to, piece.ptr, piece.len);
	return piece.len;
}

struct env_str exact_copy(struct env_str text)
{
	char *copy = malloc(text.len == 0 ? 1 : text.len);

	ck_assert_ptr_nonnull(copy);
	if (text.len > 0)
		memcpy(copy, text.ptr, text.len);
	return env_str_of(copy, text.len);
}
