/* Which diagnostics are printed, in which order, and how many. */
#include "base/diagnostic_order.h"
#include "base/diagnostic_print.h"
#include "suites.h"

static struct memory memory;
static struct diagnostics diagnostics;

static void set_up(void)
{
	memory_init(&memory);
	diagnostics_init(&diagnostics, &memory);
}

static void tear_down(void)
{
	memory_free(&memory);
}

static void report(struct span span, const char *message)
{
	diagnose(&diagnostics, CODE_YAML_SYNTAX, span, "%s", message);
}

/* The messages in their order, with spaces between them. */
static const char *messages(void)
{
	struct diagnostic_order order = diagnostic_order_make(&diagnostics);
	const char *text = "";

	for (size_t i = 0; i < order.count; i++)
		text = memory_printf(&memory, "%s%s%s", text, i > 0 ? " " : "", order.items[i]->message.ptr)
			       .ptr;
	return text;
}

START_TEST(sorts_by_file_and_place)
{
	const struct source *first = source_make(&memory, "z.yaml", env_str("0123456789"));
	const struct source *second = source_make(&memory, "a.yaml", env_str("0123456789"));

	report(source_span(first, 5, 1), "first5");
	report(source_span(second, 7, 1), "second7");
	report(source_span(first, 2, 1), "first2");
	report(span_none(), "run");
	report(source_span(second, 1, 3), "second1long");
	report(source_span(second, 1, 1), "second1");
	ck_assert_str_eq(messages(), "run first2 first5 second1long second1 second7");
}
END_TEST

START_TEST(drops_equal_ones)
{
	const struct source *source = source_make(&memory, "a.yaml", env_str("0123456789"));

	report(source_span(source, 1, 1), "b");
	report(source_span(source, 1, 1), "a");
	report(source_span(source, 1, 1), "b");
	report(source_span(source, 1, 2), "b");
	report(span_none(), "b");
	report(span_none(), "b");
	ck_assert_str_eq(messages(), "b b a b");
	struct diagnostic_order order = diagnostic_order_make(&diagnostics);
	ck_assert_uint_eq(order.errors, 4);
	ck_assert_uint_eq(order.errors_omitted, 0);
}
END_TEST

START_TEST(prints_a_hundred)
{
	struct env_buf out = {0};

	for (int i = 0; i < 103; i++)
		report(span_none(), memory_printf(&memory, "%d", i).ptr);
	diagnostics_print_text(&diagnostics, &out);
	memory_expect(env_buf_append(&out, "", 1));
	ck_assert_ptr_nonnull(strstr(out.data, "envgen: error[E0106]: 99\n3 errors not shown\n103 errors\n"));
	env_buf_free(&out);
}
END_TEST

START_TEST(keeps_a_limit)
{
	size_t count = DIAGNOSTICS_KEPT_MAX + 5;

	for (size_t i = 0; i < count; i++) {
		struct diagnostic *diagnostic = diagnose(&diagnostics, CODE_YAML_SYNTAX, span_none(),
							 "%zu %s", i, quote(&diagnostics, env_str("x")));

		diagnostic_note(&diagnostics, diagnostic, span_none(), "note");
		diagnostic_suggest(&diagnostics, diagnostic, "help");
	}
	ck_assert_uint_eq(diagnostics.errors, count);
	ck_assert_uint_eq(diagnostics.items.count, DIAGNOSTICS_KEPT_MAX);
	struct diagnostic_order order = diagnostic_order_make(&diagnostics);
	ck_assert_uint_eq(order.count, DIAGNOSTICS_PRINTED_MAX);
	ck_assert_uint_eq(order.errors, count);
	ck_assert_uint_eq(order.errors_omitted, count - DIAGNOSTICS_PRINTED_MAX);
	ck_assert_uint_eq(order.warnings, 0);
}
END_TEST

/* Every code is its own, has a title, and says its severity by its letter. */
START_TEST(codes_are_a_table)
{
	for (unsigned i = 0; i < CODE_COUNT; i++) {
		const char *text = code_text((enum code)i);

		ck_assert_uint_eq(strlen(text), 5);
		ck_assert_uint_eq(strspn(text + 1, "0123456789"), 4);
		ck_assert(text[0] == 'E' || text[0] == 'W');
		ck_assert_int_eq(code_is_warning((enum code)i), text[0] == 'W');
		ck_assert_uint_gt(strlen(code_title((enum code)i)), 0);
		for (unsigned j = 0; j < i; j++)
			ck_assert_str_ne(text, code_text((enum code)j));
	}
}
END_TEST

TCase *diagnostic_order_case(void)
{
	TCase *tests = tcase_create("diagnostic order");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, sorts_by_file_and_place);
	tcase_add_test(tests, drops_equal_ones);
	tcase_add_test(tests, prints_a_hundred);
	tcase_add_test(tests, keeps_a_limit);
	tcase_add_test(tests, codes_are_a_table);
	return tests;
}
