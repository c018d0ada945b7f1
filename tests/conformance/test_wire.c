/* docs/wire.md says what the code does: each deliberate difference and each kind of error stands there. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/errors.h>

#include "rules.h"

static char *page;

static void read_page(void)
{
	FILE *file = fopen(WIRE_PAGE, "r");
	size_t size = 0;

	ck_assert_ptr_nonnull(file);
	ck_assert_int_gt(getdelim(&page, &size, '\0', file), 0);
	fclose(file);
}

static void free_page(void)
{
	free(page);
	page = NULL;
}

START_TEST(each_rule_stands_there_with_its_reason)
{
	char row[512];

	for (size_t i = 0; i < RULE_COUNT; i++) {
		snprintf(row, sizeof(row), "| `%s` | %s |", rules[i].name, rules[i].reason);
		ck_assert_msg(strstr(page, row) != NULL, "docs/wire.md lacks: %s", row);
	}
}
END_TEST

START_TEST(each_kind_of_error_stands_there_with_its_message)
{
	static const struct {
		const char *type;
		const char *message;
	} kinds[] = {
#define KIND(name, type, message) {type, message},
		ENV_ERROR_KINDS(KIND)
#undef KIND
	};
	char row[512];

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		snprintf(row, sizeof(row), "| `%s` | `%s` |", kinds[i].type, kinds[i].message);
		ck_assert_msg(strstr(page, row) != NULL, "docs/wire.md lacks: %s", row);
	}
}
END_TEST

TCase *wire_tests(void)
{
	TCase *tests = tcase_create("wire");

	tcase_add_checked_fixture(tests, read_page, free_page);
	tcase_add_test(tests, each_rule_stands_there_with_its_reason);
	tcase_add_test(tests, each_kind_of_error_stands_there_with_its_message);
	return tests;
}
