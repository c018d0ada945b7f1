/* Formats by their names. */
#include <stdlib.h>

#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

/* The formats that there are, by their names: those of JSON Schema 2020-12 validation, section 7.3, but for two. */
static const struct {
	const char *name;
	const struct env_format *format;
} known[] = {
	{"date-time", &env_format_date_time},
	{"date", &env_format_date},
	{"time", &env_format_time},
	{"duration", &env_format_duration},
	{"email", &env_format_email},
	{"hostname", &env_format_hostname},
	{"ipv4", &env_format_ipv4},
	{"ipv6", &env_format_ipv6},
	{"uri", &env_format_uri},
	{"uri-reference", &env_format_uri_reference},
	{"iri", &env_format_iri},
	{"iri-reference", &env_format_iri_reference},
	{"uuid", &env_format_uuid},
	{"uri-template", &env_format_uri_template},
	{"json-pointer", &env_format_json_pointer},
	{"relative-json-pointer", &env_format_relative_json_pointer},
	{"regex", &env_format_regex},
};

static const char *const others[] = {
	"",          "d",     "dat",          "date-",     "date-tim",     "date-times", "Date",
	"DATE-TIME", " date", "date ",        "uri-",      "base64",       "byte",       "int32",
	"x-date",    "color", "json_pointer", "idn-email", "idn-hostname", NULL,
};

START_TEST(test_find)
{
	for (size_t i = 0; i < COUNT_OF(known); i++) {
		struct env_str name = exact_copy(env_str(known[i].name));

		ck_assert_msg(env_format_find(name) == known[i].format, "%s", known[i].name);
		free((void *)(uintptr_t)name.ptr);
	}
}
END_TEST

START_TEST(test_others)
{
	for (size_t i = 0; others[i] != NULL; i++) {
		ck_assert_msg(env_format_find(env_str(others[i])) == NULL, "%s", others[i]);
	}
	ck_assert_ptr_null(env_format_find(TEXT("date\0")));
	ck_assert_ptr_null(env_format_find((struct env_str){NULL, 0}));
}
END_TEST

/* The names are those that can be found, each once, and NULL is behind the last for ever. */
START_TEST(test_names)
{
	size_t count = 0;

	for (; env_format_name(count) != NULL; count++) {
		const struct env_format *format = env_format_find(env_str(env_format_name(count)));
		ck_assert_ptr_nonnull(format);
		ck_assert_str_eq(format->name, env_format_name(count));
		for (size_t i = 0; i < count; i++)
			ck_assert_str_ne(env_format_name(i), env_format_name(count));
	}
	ck_assert_msg(count == COUNT_OF(known), "%zu formats, and %zu in the table above", count,
		      COUNT_OF(known));
	ck_assert_ptr_null(env_format_name(count + 1));
	ck_assert_ptr_null(env_format_name(SIZE_MAX));
}
END_TEST

/* Formats with a C value have all that goes with it, the others have none of it. */
START_TEST(test_members)
{
	for (size_t i = 0; env_format_name(i) != NULL; i++) {
		const struct env_format *format = env_format_find(env_str(env_format_name(i)));
		bool typed = format->size > 0;

		ck_assert(format->valid != NULL);
		ck_assert_int_eq(format->align > 0, typed);
		ck_assert_int_eq(format->read != NULL, typed);
		ck_assert_int_eq(format->write != NULL, typed);
		ck_assert_int_eq(format->equal != NULL, typed);
		if (typed)
			ck_assert_uint_eq(format->size % format->align, 0);
	}
}
END_TEST

/* Each failure has a kind of error of its own. */
START_TEST(test_errors)
{
	for (size_t i = 0; env_format_name(i) != NULL; i++) {
		const struct env_format *format = env_format_find(env_str(env_format_name(i)));
		ck_assert_int_ne(format->error, env_format_base64.error);
		for (size_t j = 0; j < i; j++)
			ck_assert_int_ne(env_format_find(env_str(env_format_name(j)))->error, format->error);
	}
}
END_TEST

/* The format "regex" is of the grammar that `pattern` has, which has tests of its own. */
START_TEST(test_regex)
{
	static const char *const accepted[] = {
		"", "^a+$", "([abc])+\\s+$", "\\p{Lu}", "(?<a>x)\\k<a>", "(?<=a)b", "\\/", NULL};
	static const char *const refused[] = {"^(abc]", "a++",   "\\A", "\\Z", "(?i)a",
					      "a{2,1}", "[b-a]", "\\",  "\\a", NULL};

	assert_takes(&env_format_regex, accepted);
	assert_refuses(&env_format_regex, refused);
}
END_TEST

Suite *found_suite(void)
{
	Suite *suite = suite_create("found");
	TCase *cases = tcase_create("found");

	tcase_add_test(cases, test_find);
	tcase_add_test(cases, test_others);
	tcase_add_test(cases, test_names);
	tcase_add_test(cases, test_members);
	tcase_add_test(cases, test_errors);
	tcase_add_test(cases, test_regex);
	suite_add_tcase(suite, cases);
	return suite;
}
