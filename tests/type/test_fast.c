/* How fast paths and tables share the work: giving up leaves no trace. */
#include <check.h>
#include <string.h>

#include <envelope/read.h>
#include <envelope/write.h>

#include "type/suites.h"
#include "type/support.h"

/* Takes the byte '7' and nothing else; makes a mess before it gives up. */
static const char *read_seven(struct env_reader *reader, const char *at, void *out)
{
	int64_t value = 70; /* not 7: shows who decoded */

	memcpy(out, &value, sizeof(value));
	if (env_arena_alloc(reader->arena, 100, 1) == NULL || *at != '7')
		return env_read_give_up(reader, at);
	return at + 1;
}

static char *write_seven(struct env_writer *writer, char *at, const void *value)
{
	int64_t number;

	memcpy(&number, value, sizeof(number));
	env_write_rule(writer, number == 7);
	return env_write_on(writer, env_write_few(at, "seven", 5));
}

static struct env_type seven_type(void)
{
	struct env_type type = sample_integer_type;

	type.as.integer.maximum = 7;
	type.read = read_seven;
	type.write = write_seven;
	return type;
}

START_TEST(fast_decoder_is_asked_first)
{
	static const struct {
		const char *json;
		enum env_status status;
		int64_t value;
	} cases[] = {
		{"7", ENV_OK, 70},     {"7 \t\r\n", ENV_OK, 70}, {" 7", ENV_OK, 7},
		{"6", ENV_OK, 6},      {"7.0", ENV_OK, 7},       {"77", ENV_INVALID, 0},
		{"7]", ENV_SYNTAX, 0}, {"", ENV_SYNTAX, 0},      {"7\x0B", ENV_SYNTAX, 0},
	};
	struct env_type type = seven_type();

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct env_arena arena = {0};
		struct env_errors errors = {0};
		int64_t value = 1;
		ck_assert_int_eq(env_decode(&type, &value, &arena, cases[i].json, strlen(cases[i].json),
					    &errors),
				 cases[i].status);
		ck_assert_int_eq(value, cases[i].value);
		ck_assert_uint_eq(errors.count, cases[i].status == ENV_OK ? 0 : 1);
		env_arena_free(&arena);
		env_errors_free(&errors);
	}
}
END_TEST

/* Who promises zeros behind a text that are not there gets the careful answer; with them the fast one, which is 70 here. */
START_TEST(text_without_its_zeros_is_decoded_with_care)
{
	static const char text[] = "7]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]";
	static const char good[1 + ENV_PADDING] = "7";
	struct env_type type = seven_type();
	struct env_arena arena = {0};
	int64_t value = 1;

	ck_assert_int_eq(env_decode_padded(&type, &value, &arena, (struct env_padded){env_str_of(text, 1)},
					   NULL),
			 ENV_OK);
	ck_assert_int_eq(value, 7);
	ck_assert_int_eq(env_decode_padded(&type, &value, &arena, (struct env_padded){env_str_of(good, 1)},
					   NULL),
			 ENV_OK);
	ck_assert_int_eq(value, 70);
	env_arena_free(&arena);
}
END_TEST

START_TEST(fast_encoder_is_asked_first)
{
	struct env_type type = seven_type();
	struct env_buf buf = {0};
	int64_t value = 7;

	ck_assert_int_eq(env_encode(&type, &value, &buf, NULL), ENV_OK);
	value = -5;
	ck_assert_int_eq(env_encode(&type, &value, &buf, NULL), ENV_OK);
	value = 8;
	ck_assert_int_eq(env_encode(&type, &value, &buf, NULL), ENV_INVALID);
	ck_assert(env_str_equal(env_buf_str(&buf), env_str("seven-5")));
	env_buf_free(&buf);
}
END_TEST

Suite *fast_suite(void)
{
	Suite *suite = suite_create("fast");
	TCase *tcase = tcase_create("fast");

	tcase_add_test(tcase, fast_decoder_is_asked_first);
	tcase_add_test(tcase, text_without_its_zeros_is_decoded_with_care);
	tcase_add_test(tcase, fast_encoder_is_asked_first);
	suite_add_tcase(suite, tcase);
	return suite;
}
