/* What check finds in a struct is what decode finds in its text; what it finds nothing in goes out and comes back. */
#include <stdlib.h>

#include <envelope/codec.h>

#include "generated/hold.h"
#include "generated/make.h"
#include "generated/mutate.h"
#include "generated/suites.h"
#include "text/hooks.h"
#include "type/encode.h"

#define ROUNDS 60

static struct maker maker;
static size_t right;
static size_t wrong;

/* A value in memory that was right before it was changed. */
struct changed {
	struct env_arena arena;
	void *value;
};

/* False where the text that was made is none of the type's: rules on text are not known to the maker. */
static bool make_changed(struct changed *changed, const struct env_type *type, uint64_t seed, bool wild)
{
	struct mutator mutator = {.random = seed * 2654435761U + 88172645463325252U,
				  .arena = &changed->arena,
				  .chances = 2 + seed % 16,
				  .wild = wild};
	void *value = malloc(type->size);

	ck_assert_ptr_nonnull(value);
	maker.text.len = 0;
	maker.random = mutator.random;
	make_value(&maker, type);
	*changed = (struct changed){.value = malloc(type->size)};
	ck_assert_ptr_nonnull(changed->value);
	enum env_status status =
		env_decode(type, value, &changed->arena, maker.text.data, maker.text.len, NULL);
	if (status == ENV_OK) {
		ck_assert_int_eq(env_copy(type, changed->value, &changed->arena, value), ENV_OK);
		mutate_value(&mutator, type, changed->value);
	}
	free(value);
	return status == ENV_OK;
}

static void free_changed(struct changed *changed)
{
	env_arena_free(&changed->arena);
	free(changed->value);
}

static struct env_str written(struct env_buf *buf, const struct env_errors *errors)
{
	ck_assert_int_eq(env_errors_write(buf, errors), ENV_OK);
	return env_buf_str(buf);
}

/* The same errors in struct and text, and the same answer of those who want no list. */
static void hold_check(const struct named_type *named, const void *value)
{
	struct env_errors errors[2];
	struct env_buf lists[2] = {{0}, {0}};
	struct env_buf text = {0};
	struct env_arena arena = {0};

	env_errors_init(&errors[0], NULL);
	env_errors_init(&errors[1], NULL);
	ck_assert_int_eq(env_encode_checked(named->type, value, &text), ENV_OK);
	enum env_status checked = env_check(named->type, value, &errors[0]);
	enum env_status decoded = env_validate(named->type, &arena, text.data, text.len, &errors[1]);
	struct env_str found = written(&lists[0], &errors[0]);
	struct env_str wanted = written(&lists[1], &errors[1]);
	ck_assert_msg(checked == decoded && env_str_equal(found, wanted) && errors[0].more == errors[1].more,
		      "%s: check says %.*s\ndecode says %.*s\nof %.*s", named->name, (int)found.len,
		      found.ptr, (int)wanted.len, wanted.ptr, (int)text.len, text.data);
	ck_assert_int_eq(env_check(named->type, value, NULL), checked);
	*(checked == ENV_OK ? &right : &wrong) += 1;
	for (size_t i = 0; i < 2; i++) {
		env_errors_free(&errors[i]);
		env_buf_free(&lists[i]);
	}
	env_buf_free(&text);
	env_arena_free(&arena);
}

/* What check refuses is not written, by either way; what it takes is, by both the same, and comes back equal, as its copy is. */
static void hold_encode(const struct named_type *named, const void *value)
{
	enum env_status status = env_check(named->type, value, NULL);
	struct env_buf text = {0};

	if (status == ENV_OK) {
		hold_value(named, env_str_of(maker.text.data, maker.text.len), value);
		return;
	}
	enum env_status fast = env_encode(named->type, value, &text, NULL);
	ck_assert_msg(fast == status && text.len == 0, "%s is written though it is wrong: %.*s", named->name,
		      (int)text.len, text.data);
	ck_assert_int_eq(env_encode_careful(named->type, value, &text, NULL), status);
	env_buf_free(&text);
}

static void check_type(const struct named_type *named, bool wild)
{
	struct changed changed;

	for (uint64_t round = 0; round < ROUNDS; round++) {
		if (make_changed(&changed, named->type, round, wild)) {
			if (!wild)
				hold_check(named, changed.value);
			hold_encode(named, changed.value);
		}
		free_changed(&changed);
	}
}

START_TEST(structs_are_judged_as_their_texts)
{
	for (size_t i = 0; i < type_count; i++)
		check_type(&types[i], false);
	ck_assert_uint_gt(right, type_count * ROUNDS / 8);
	ck_assert_uint_gt(wrong, type_count * ROUNDS / 16);
}
END_TEST

START_TEST(what_no_text_says_is_not_written)
{
	for (size_t i = 0; i < type_count; i++)
		check_type(&types[i], true);
}
END_TEST

static void free_maker(void)
{
	env_buf_free(&maker.text);
}

TCase *check_tests(void)
{
	TCase *tests = tcase_create("check");

	tcase_add_checked_fixture(tests, NULL, free_maker);
	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, structs_are_judged_as_their_texts);
	tcase_add_test(tests, what_no_text_says_is_not_written);
	return tests;
}
