/* As much of Check as the tests of the codec use. Nothing is freed before the end. */
#include <check.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

struct test {
	const char *name;
	test_function *run;
	int from;
	int to;
	struct test *next;
};

struct tcase {
	const char *name;
	fixture_function *before;
	fixture_function *after;
	struct test *first;
	struct test **last;
	TCase *next;
};

struct suite {
	const char *name;
	TCase *first;
	TCase **last;
	Suite *next;
};

struct srunner {
	Suite *first;
	Suite **last;
};

/* What runs now, for what is said when it fails. */
static const char *running = "";
static int running_index;

static void *zeroed(size_t size)
{
	void *memory = calloc(1, size);

	if (memory == NULL)
		check_fail(__FILE__, __LINE__, "no memory");
	return memory;
}

_Noreturn void check_fail(const char *file, int line, const char *format, ...)
{
	va_list arguments;

	printf("%s:%d: %s, %d: ", file, line, running, running_index);
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	printf("\n");
	exit(EXIT_FAILURE);
}

int check_same_text(const char *a, const char *b, int null)
{
	if (a == NULL || b == NULL)
		return null && a == b;
	return strcmp(a, b) == 0;
}

Suite *suite_create(const char *name)
{
	Suite *suite = zeroed(sizeof(*suite));

	suite->name = name;
	suite->last = &suite->first;
	return suite;
}

TCase *tcase_create(const char *name)
{
	TCase *tests = zeroed(sizeof(*tests));

	tests->name = name;
	tests->last = &tests->first;
	return tests;
}

void suite_add_tcase(Suite *suite, TCase *tests)
{
	*suite->last = tests;
	suite->last = &tests->next;
}

void tcase_set_timeout(TCase *tests, double seconds)
{
	(void)tests;
	(void)seconds;
}

void tcase_add_checked_fixture(TCase *tests, fixture_function *before, fixture_function *after)
{
	tests->before = before;
	tests->after = after;
}

void tcase_add_loop(TCase *tests, const char *name, test_function *run, int from, int to)
{
	struct test *test = zeroed(sizeof(*test));

	*test = (struct test){.name = name, .run = run, .from = from, .to = to};
	*tests->last = test;
	tests->last = &test->next;
}

SRunner *srunner_create(Suite *suite)
{
	SRunner *runner = zeroed(sizeof(*runner));

	runner->last = &runner->first;
	if (suite != NULL)
		srunner_add_suite(runner, suite);
	return runner;
}

void srunner_add_suite(SRunner *runner, Suite *suite)
{
	*runner->last = suite;
	runner->last = &suite->next;
}

static int run_case(const TCase *tests)
{
	int count = 0;

	for (const struct test *test = tests->first; test != NULL; test = test->next) {
		running = test->name;
		for (running_index = test->from; running_index < test->to; running_index++) {
			if (tests->before != NULL)
				tests->before();
			test->run(running_index);
			if (tests->after != NULL)
				tests->after();
			count++;
		}
	}
	return count;
}

void srunner_run_all(SRunner *runner, enum print_output output)
{
	(void)output;
	for (const Suite *suite = runner->first; suite != NULL; suite = suite->next) {
		int count = 0;
		for (const TCase *tests = suite->first; tests != NULL; tests = tests->next)
			count += run_case(tests);
		printf("%s: %d tests\n", suite->name, count);
		if (count == 0)
			check_fail(__FILE__, __LINE__, "no tests in %s", suite->name);
	}
}

int srunner_ntests_failed(SRunner *runner)
{
	(void)runner;
	return 0;
}

void srunner_free(SRunner *runner)
{
	free(runner);
}
