/* Fast decoders beside the careful one: the corpus, and what mutation makes of it. */
#include <stdio.h>
#include <string.h>

#include <envelope/codec.h>

#include "fast/corpus.h"
#include "fast/hold.h"
#include "fast/pair.h"
#include "fast/suites.h"
#include "text/hooks.h"

START_TEST(test_corpus)
{
	const struct corpus_text *text = &corpus[_i];
	struct pair answers = hold_text(fast_find(text->type), text->json, strlen(text->json));

	ck_assert_msg(answers.fast == text->fast, "%s: %s", text->type, text->json);
}
END_TEST

/* A text that stops early is never taken, and nothing is read behind it. */
START_TEST(test_truncated)
{
	const struct corpus_text *text = &corpus[_i];
	const struct fast *fast = fast_find(text->type);

	for (size_t len = 0; len < strlen(text->json); len++)
		hold_text(fast, text->json, len);
}
END_TEST

START_TEST(test_mutated)
{
	const struct corpus_text *source = &corpus[_i];
	const struct fast *fast = fast_find(source->type);
	uint64_t random = 2463534242U + (uint64_t)_i * 7919;
	char text[2048];

	for (int round = 0; round < 1000; round++) {
		size_t len = strlen(source->json);
		ck_assert_uint_lt(len, sizeof(text) - 8);
		memcpy(text, source->json, len);
		for (size_t changes = random_below(&random, 3) + 1; changes > 0; changes--)
			len = mutate_text(text, len, sizeof(text), &random);
		hold_text(fast, text, len);
	}
}
END_TEST

/* What jansson, and with it the spellings, cannot hold. */
START_TEST(test_beyond_jansson)
{
	static const struct corpus_text texts[] = {
		{"sample.number", "123456789012345678901234567890", true},
		{"sample.open", "{\"\\u0000\":1e999,\"\":-99999999999999999999}", true},
		{"sample.order", "{\"id\":1e999}", false},
	};
	const struct corpus_text *text = &texts[_i];

	ck_assert_int_eq(hold_text(fast_find(text->type), text->json, strlen(text->json)).fast, text->fast);
}
END_TEST

/* `depth` values in each other. */
static void hold_depth(const char *type, int depth, const char *open, const char *close, bool fast)
{
	struct env_buf buf = {0};

	for (int i = 0; i < depth; i++)
		ck_assert_int_eq(env_buf_append(&buf, open, strlen(open)), ENV_OK);
	ck_assert_int_eq(env_buf_append(&buf, "null", 4), ENV_OK);
	for (int i = 0; i < depth; i++)
		ck_assert_int_eq(env_buf_append(&buf, close, strlen(close)), ENV_OK);
	struct pair answers = hold_text(fast_find(type), buf.data, buf.len);
	ck_assert_int_eq(answers.fast, fast);
	ck_assert_int_eq(answers.careful, fast);
	env_buf_free(&buf);
}

START_TEST(test_depth)
{
	const int most = ENV_DEPTH_DEFAULT;

	hold_depth("sample.list", most, "[", "]", true);
	hold_depth("sample.list", most + 1, "[", "]", false);
	hold_depth("sample.node", most, "{\"name\":\"a\",\"next\":", "}", true);
	hold_depth("sample.node", most + 1, "{\"name\":\"a\",\"next\":", "}", false);
	hold_depth("sample.node", most - 1, "{\"name\":\"a\",\"unknown\":", "}", true);
	hold_depth("sample.open", 100000, "{\"a\":", "}", false);
	hold_depth("sample.node", 100000, "{\"name\":\"a\",\"next\":", "}", false);
}
END_TEST

/* Maps of all sizes, with and without a duplicate at the far end. */
START_TEST(test_large_maps)
{
	for (int count = 0; count < 100; count++) {
		struct env_buf buf = {0};
		char entry[32];
		env_buf_append(&buf, "{", 1);
		for (int i = 0; i < count; i++) {
			int len = snprintf(entry, sizeof(entry), "%s\"key%d\":%d", i > 0 ? "," : "", i, i);
			env_buf_append(&buf, entry, (size_t)len);
		}
		ck_assert_int_eq(env_buf_append(&buf, "}", 1), ENV_OK);
		ck_assert(hold_text(fast_find("sample.open"), buf.data, buf.len).fast);
		if (count > 1) {
			buf.len--;
			ck_assert_int_eq(env_buf_append(&buf, ",\"key1\":0}", 10), ENV_OK);
			ck_assert(!hold_text(fast_find("sample.open"), buf.data, buf.len).fast);
		}
		env_buf_free(&buf);
	}
}
END_TEST

/* env_decode() uses the fast function and gives its answer. */
START_TEST(test_attached)
{
	const struct corpus_text *text = &corpus[_i];
	struct env_type type = fast_type(fast_find(text->type));
	struct env_arena arena;
	struct sample_order quick; /* the largest */
	struct sample_order slow;

	env_arena_init(&arena, NULL, 0);
	enum env_status status = env_decode(&type, &quick, &arena, text->json, strlen(text->json), NULL);
	ck_assert_int_eq(status,
			 env_decode_careful(&type, &slow, &arena, text->json, strlen(text->json), NULL));
	if (status == ENV_OK)
		ck_assert(env_equal(&type, &quick, &slow));
	env_arena_free(&arena);
}
END_TEST

TCase *fast_decode_case(void)
{
	TCase *tests = tcase_create("decode");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_corpus, 0, (int)corpus_count);
	tcase_add_loop_test(tests, test_truncated, 0, (int)corpus_count);
	tcase_add_loop_test(tests, test_mutated, 0, (int)corpus_count);
	tcase_add_loop_test(tests, test_attached, 0, (int)corpus_count);
	tcase_add_loop_test(tests, test_beyond_jansson, 0, 3);
	tcase_add_test(tests, test_depth);
	tcase_add_test(tests, test_large_maps);
	return tests;
}
