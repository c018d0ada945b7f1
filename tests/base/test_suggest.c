/* The nearest of several names. */
#include "base/suggest.h"
#include "suites.h"

static const char *const names[] = {"required", "properties", "type", "items", "const", "$ref", "minItems"};

struct wrong {
	const char *wrong;
	const char *meant; /* NULL: nothing is near enough */
};

static const struct wrong wrongs[] = {
	{"requierd", "required"},
	{"Required", "required"},
	{"require", "required"},
	{"properteis", "properties"},
	{"tpye", "type"},
	{"typ", "type"},
	{"types", "type"},
	{"tpy", NULL},
	{"minitems", "minItems"},
	{"TYPE", "type"},
	{"$REF", "$ref"},
	{"ref", "$ref"},
	{"item", "items"},
	{"cosnt", "const"},
	{"xyz", NULL},
	{"", NULL},
	{"a", NULL},
	{"pattern", NULL},
};

static const char *nearest(struct env_str wrong, const char *const *among, size_t count)
{
	struct suggestion suggestion = suggestion_make(wrong);

	for (size_t i = 0; i < count; i++)
		suggestion_offer(&suggestion, among[i]);
	return suggestion.name;
}

START_TEST(finds_the_nearest)
{
	const char *found = nearest(env_str(wrongs[_i].wrong), names, sizeof(names) / sizeof(names[0]));

	ck_assert_pstr_eq(found, wrongs[_i].meant);
}
END_TEST

START_TEST(prefers_the_nearer_then_the_first)
{
	static const char *const both[] = {"messages", "message", "massage"};

	ck_assert_pstr_eq(nearest(env_str("mesage"), both, 3), "message");
	ck_assert_pstr_eq(nearest(env_str("mssage"), both, 3), "message");
	ck_assert_pstr_eq(nearest(env_str("massagee"), both, 3), "massage");
}
END_TEST

static const char *const parted[] = {"ws_incoming", "ws_outgoing", "errors", "s.stat", "chat.status"};

static const struct wrong parts[] = {
	{"outgoing", "ws_outgoing"},
	{"ws_out", "ws_outgoing"},
	{"ws_", "ws_incoming"},
	{"stat", "s.stat"},
	{"error", "errors"},
	{"going", NULL},
	{"in", NULL},
	{"ws_outgoing_and_more", NULL},
};

START_TEST(finds_parts)
{
	struct suggestion suggestion = suggestion_make(env_str(parts[_i].wrong));

	for (size_t i = 0; i < sizeof(parted) / sizeof(parted[0]); i++)
		suggestion_offer_parts(&suggestion, parted[i]);
	ck_assert_pstr_eq(suggestion.name, parts[_i].meant);
}
END_TEST

/* What is near is meant rather than what has such a part, whichever comes first. */
START_TEST(prefers_the_near_to_parts)
{
	struct suggestion suggestion = suggestion_make(env_str("status"));

	suggestion_offer_parts(&suggestion, "chat.status");
	suggestion_offer_parts(&suggestion, "statue");
	suggestion_offer_parts(&suggestion, "my.status");
	ck_assert_pstr_eq(suggestion.name, "statue");
}
END_TEST

START_TEST(leaves_long_names_alone)
{
	char wrong[SUGGEST_LENGTH_MAX + 2];
	char name[SUGGEST_LENGTH_MAX + 2];

	memset(wrong, 'a', sizeof(wrong));
	memset(name, 'a', sizeof(name));
	wrong[0] = 'b';
	wrong[SUGGEST_LENGTH_MAX] = name[SUGGEST_LENGTH_MAX] = '\0';
	struct suggestion suggestion = suggestion_make(env_str(wrong));
	suggestion_offer(&suggestion, name);
	ck_assert_ptr_eq(suggestion.name, name);
	ck_assert_uint_eq(suggestion.distance, 1);
	wrong[SUGGEST_LENGTH_MAX] = 'a';
	wrong[SUGGEST_LENGTH_MAX + 1] = '\0';
	suggestion = suggestion_make(env_str(wrong));
	suggestion_offer(&suggestion, name);
	ck_assert_ptr_null(suggestion.name);
}
END_TEST

TCase *suggest_case(void)
{
	TCase *tests = tcase_create("suggest");

	tcase_add_loop_test(tests, finds_the_nearest, 0, sizeof(wrongs) / sizeof(wrongs[0]));
	tcase_add_test(tests, prefers_the_nearer_then_the_first);
	tcase_add_loop_test(tests, finds_parts, 0, sizeof(parts) / sizeof(parts[0]));
	tcase_add_test(tests, prefers_the_near_to_parts);
	tcase_add_test(tests, leaves_long_names_alone);
	return tests;
}
