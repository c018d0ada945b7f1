/*
 * As much of Check as the tests of the codec use, for machines that have none: all tests run in one process, and the first that fails
 * ends it with 1.
 */
#ifndef ENVELOPE_TESTS_PORTABLE_CHECK_H
#define ENVELOPE_TESTS_PORTABLE_CHECK_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct tcase TCase;
typedef struct suite Suite;
typedef struct srunner SRunner;
typedef void test_function(int index);
typedef void fixture_function(void);

enum print_output { CK_ENV };

#define START_TEST(name)         \
	static void name(int _i) \
	{                        \
		(void)_i;
#define END_TEST }

Suite *suite_create(const char *name);
TCase *tcase_create(const char *name);
void suite_add_tcase(Suite *suite, TCase *tests);
void tcase_set_timeout(TCase *tests, double seconds);
void tcase_add_checked_fixture(TCase *tests, fixture_function *before, fixture_function *after);
void tcase_add_loop(TCase *tests, const char *name, test_function *run, int from, int to);
#define tcase_add_test(tests, run) tcase_add_loop(tests, #run, run, 0, 1)
#define tcase_add_loop_test(tests, run, from, to) tcase_add_loop(tests, #run, run, (int)(from), (int)(to))

SRunner *srunner_create(Suite *suite);
void srunner_add_suite(SRunner *runner, Suite *suite);
void srunner_run_all(SRunner *runner, enum print_output output);
int srunner_ntests_failed(SRunner *runner);
void srunner_free(SRunner *runner);

/* Prints the place, what is said of it, and which test it is, and ends the program. */
_Noreturn void check_fail(const char *file, int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#define ck_abort_msg(...) check_fail(__FILE__, __LINE__, __VA_ARGS__)
#define ck_assert_msg(condition, ...) ((condition) ? (void)0 : check_fail(__FILE__, __LINE__, __VA_ARGS__))
#define ck_assert(condition) ck_assert_msg(condition, "%s", #condition)

#define CHECK_INTEGERS(type, as, a, op, b)                                                                 \
	do {                                                                                               \
		type check_a = (a);                                                                        \
		type check_b = (b);                                                                        \
		ck_assert_msg(check_a op check_b, "%s %s %s: " as ", " as, #a, #op, #b, check_a, check_b); \
	} while (0)
#define ck_assert_int_eq(a, b) CHECK_INTEGERS(intmax_t, "%jd", a, ==, b)
#define ck_assert_int_ne(a, b) CHECK_INTEGERS(intmax_t, "%jd", a, !=, b)
#define ck_assert_int_lt(a, b) CHECK_INTEGERS(intmax_t, "%jd", a, <, b)
#define ck_assert_int_gt(a, b) CHECK_INTEGERS(intmax_t, "%jd", a, >, b)
#define ck_assert_int_le(a, b) CHECK_INTEGERS(intmax_t, "%jd", a, <=, b)
#define ck_assert_int_ge(a, b) CHECK_INTEGERS(intmax_t, "%jd", a, >=, b)
#define ck_assert_uint_eq(a, b) CHECK_INTEGERS(uintmax_t, "%ju", a, ==, b)
#define ck_assert_uint_ne(a, b) CHECK_INTEGERS(uintmax_t, "%ju", a, !=, b)
#define ck_assert_uint_lt(a, b) CHECK_INTEGERS(uintmax_t, "%ju", a, <, b)
#define ck_assert_uint_gt(a, b) CHECK_INTEGERS(uintmax_t, "%ju", a, >, b)
#define ck_assert_uint_le(a, b) CHECK_INTEGERS(uintmax_t, "%ju", a, <=, b)
#define ck_assert_uint_ge(a, b) CHECK_INTEGERS(uintmax_t, "%ju", a, >=, b)
#define ck_assert_double_eq(a, b) CHECK_INTEGERS(double, "%.17g", a, ==, b)

#define CHECK_POINTERS(a, op, b) CHECK_INTEGERS(const void *, "%p", a, op, b)
#define ck_assert_ptr_eq(a, b) CHECK_POINTERS(a, ==, b)
#define ck_assert_ptr_ne(a, b) CHECK_POINTERS(a, !=, b)
#define ck_assert_ptr_null(a) CHECK_POINTERS(a, ==, NULL)
#define ck_assert_ptr_nonnull(a) CHECK_POINTERS(a, !=, NULL)

/* Where `null` both may be NULL together, else neither. */
int check_same_text(const char *a, const char *b, int null);
#define CHECK_TEXTS(a, b, null, same)                                                                      \
	do {                                                                                               \
		const char *check_a = (a);                                                                 \
		const char *check_b = (b);                                                                 \
		ck_assert_msg(check_same_text(check_a, check_b, null) == (same), "%s, %s: \"%s\", \"%s\"", \
			      #a, #b, check_a != NULL ? check_a : "(NULL)",                                \
			      check_b != NULL ? check_b : "(NULL)");                                       \
	} while (0)
#define ck_assert_str_eq(a, b) CHECK_TEXTS(a, b, 0, 1)
#define ck_assert_str_ne(a, b) CHECK_TEXTS(a, b, 0, 0)
#define ck_assert_pstr_eq(a, b) CHECK_TEXTS(a, b, 1, 1)
#define ck_assert_mem_eq(a, b, size) ck_assert(memcmp((a), (b), (size)) == 0)

#endif
