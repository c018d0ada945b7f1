/* Every allocation on the way through the codec fails once. */
#include <stdlib.h>
#include <string.h>

#include <envelope/codec.h>

#include "generated/hold.h"
#include "generated/make.h"
#include "generated/suites.h"
#include "text/hooks.h"

#define ROUNDS 6

static struct maker maker;

static struct env_str make(const struct env_type *type, uint64_t seed, size_t wrongness)
{
	maker.text.len = 0;
	maker.random = seed * 2654435761U + 88172645463325252U;
	maker.wrongness = wrongness;
	make_value(&maker, type);
	return env_buf_str(&maker.text);
}

/* What goes through the codec in memory that ends after a while. */
struct pass {
	struct hooks hooks;
	struct env_arena arena;
	struct env_errors errors;
	struct env_buf text;
	void *value;
	void *copy;
};

static void pass_open(struct pass *pass, const struct env_type *type, size_t left)
{
	hooks_init(&pass->hooks, left);
	env_arena_init(&pass->arena, &pass->hooks.allocator, 0);
	env_errors_init(&pass->errors, &pass->hooks.allocator);
	env_buf_init(&pass->text, &pass->hooks.allocator, 0);
	pass->value = malloc(type->size);
	pass->copy = malloc(type->size);
	ck_assert(pass->value != NULL && pass->copy != NULL);
}

static void pass_close(struct pass *pass)
{
	env_arena_free(&pass->arena);
	env_errors_free(&pass->errors);
	env_buf_free(&pass->text);
	free(pass->value);
	free(pass->copy);
	ck_assert_uint_eq(pass->hooks.held, 0);
}

/* There and back again, as far as it goes. */
static enum env_status run(struct pass *pass, const struct env_type *type, struct env_str text)
{
	enum env_status status =
		env_decode(type, pass->value, &pass->arena, text.ptr, text.len, &pass->errors);

	if (status == ENV_OK)
		status = env_check(type, pass->value, &pass->errors);
	if (status == ENV_OK)
		status = env_copy(type, pass->copy, &pass->arena, pass->value);
	if (status == ENV_OK)
		status = env_encode(type, pass->copy, &pass->text, &pass->errors);
	ck_assert(status == ENV_OK || pass->text.len == 0);
	return status;
}

/* Whatever fails, nothing is lost, and the answer is that there is no memory; with enough of it, the answer is the usual one. */
static void starve(const struct named_type *named, struct env_str text)
{
	struct pass pass;
	enum env_status usual;
	enum env_status status = ENV_NO_MEMORY;

	pass_open(&pass, named->type, SIZE_MAX);
	usual = run(&pass, named->type, text);
	pass_close(&pass);
	for (size_t left = 0; status == ENV_NO_MEMORY && left < 1000; left++) {
		pass_open(&pass, named->type, left);
		status = run(&pass, named->type, text);
		bool all_used = pass.hooks.left == 0;
		pass_close(&pass);
		ck_assert_msg(status == usual || (status == ENV_NO_MEMORY && all_used),
			      "%s: status %d instead of %d: %.*s", named->name, (int)status, (int)usual,
			      (int)text.len, text.ptr);
	}
	ck_assert_int_eq(status, usual);
}

START_TEST(memory_ends_anywhere)
{
	for (size_t i = 0; i < type_count; i++)
		for (uint64_t round = 0; round < ROUNDS; round++)
			starve(&types[i], make(types[i].type, round, round % 2 == 0 ? 0 : 4));
}
END_TEST

static void free_maker(void)
{
	env_buf_free(&maker.text);
}

TCase *memory_tests(void)
{
	TCase *tests = tcase_create("memory");

	tcase_add_checked_fixture(tests, NULL, free_maker);
	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, memory_ends_anywhere);
	return tests;
}
