/* What the recorded Python service answers about channels, and what ours does. */
#include "suites.h"

#include <stdlib.h>

#include <jansson.h>

#include "fixture.h"

/* Answers that are other ones on purpose, by the rules that docs/wire.md names; the answer has this in it. */
static const struct {
	const char *id;
	const char *part;
	const char *rule;
} differences[] = {
	{"channel-013", "type_error.integer", "no-coercion"},
	{"channel-014", "\"subscriptions\":[{\"pk\":1,", "the one that channel-015 did not leave"},
	{"channel-015", "type_error.integer", "no-coercion"},
	{"channel-016", "\"subscriptions\":[{\"pk\":1,", "the one that channel-015 did not leave"},
	{"channel-037", "value_error.jsondecode", "rfc-8259"},
	{"channel-053", "value_error.jsondecode", "rfc-8259"},
	{"channel-055", "value_error.number.int64", "int64"},
};

static const char *find_difference(const char *id)
{
	for (size_t i = 0; i < sizeof(differences) / sizeof(differences[0]); i++)
		if (strcmp(differences[i].id, id) == 0)
			return differences[i].part;
	return NULL;
}

/* All answers, one a line, against the recorded ones. */
static void compare(const char *id, const char *answers, const json_t *out)
{
	char *lines = strdup(answers);
	char *rest = lines;
	size_t index = 0;

	for (char *line = strtok_r(rest, "\n", &rest); line != NULL;
	     line = strtok_r(NULL, "\n", &rest), index++) {
		json_t *ours = json_loads(line, 0, NULL);
		json_t *theirs = json_loads(json_string_value(json_array_get(out, index)), 0, NULL);
		ck_assert_msg(json_equal(ours, theirs), "%s: %s", id, line);
		json_decref(ours);
		json_decref(theirs);
	}
	ck_assert_msg(index == json_array_size(out), "%s: %zu answers", id, index);
	free(lines);
}

static void reconnect(struct fixture *fixture)
{
	env_test_peer_free(fixture->peers[0]);
	ck_assert(fixture_connect(fixture, 0, "1"));
	ck_assert_str_eq(fixture_take(fixture, 0), TOLD("user", "1", "null", "null", "s"));
}

static void play(struct fixture *fixture, const json_t *line, char label[32])
{
	const char *id = json_string_value(json_object_get(line, "id"));
	const char *conn = json_string_value(json_object_get(line, "conn"));

	if (conn == NULL || strcmp(conn, label) != 0)
		reconnect(fixture);
	(void)snprintf(label, 32, "%s", conn == NULL ? "" : conn);
	const char *answers = fixture_ask(fixture, 0, json_string_value(json_object_get(line, "in")));
	const char *other = find_difference(id);
	if (other != NULL)
		ck_assert_msg(strstr(answers, other) != NULL, "%s: %s", id, answers);
	else
		compare(id, answers, json_object_get(line, "out"));
}

START_TEST(recorded_cases)
{
	static struct fixture fixture;
	FILE *file = fopen(RECORDED_FILE, "r");
	char label[32] = "";
	char *text = NULL;
	size_t size = 0;
	size_t played = 0;

	ck_assert_ptr_nonnull(file);
	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	while (getline(&text, &size, file) >= 0) {
		json_t *line = json_loads(text, 0, NULL);
		const char *group = json_string_value(json_object_get(line, "group"));
		if (group != NULL && strcmp(group, "channel") == 0) {
			play(&fixture, line, label);
			played++;
		}
		json_decref(line);
	}
	ck_assert_uint_ge(played, 29);
	free(text);
	(void)fclose(file);
	fixture_close(&fixture);
}
END_TEST

TCase *recorded_tests(void)
{
	TCase *tests = tcase_create("recorded");

	tcase_add_test(tests, recorded_cases);
	return tests;
}
