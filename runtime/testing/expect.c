/* Frames compared with what a test expects. */
#include <jansson.h>

#include "testing/peer.h"
#include "testing/why.h"

/* Whether each member of `expected` is in `frame` with an equal value. */
static bool has_all(json_t *frame, json_t *expected)
{
	const char *key = NULL;
	json_t *value = NULL;

	json_object_foreach(expected, key, value)
	{
		json_t *found = json_object_get(frame, key);
		if (found == NULL || !json_equal(found, value))
			return false;
	}
	return true;
}

/* What is expected as a tree, or NULL with an explanation. */
static json_t *read_expected(struct env_test *test, const char *text)
{
	json_error_t error;
	json_t *tree = json_loads(text, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);

	if (tree == NULL)
		env_test_explain(test->why, "what is expected is no JSON: %s: %s", error.text, text);
	else if (!json_is_object(tree))
		env_test_explain(test->why, "what is expected is no object: %s", text);
	else
		return tree;
	json_decref(tree);
	return NULL;
}

static bool compare(struct env_test *test, struct env_str frame, json_t *expected, const char *text)
{
	json_error_t error;
	json_t *tree = json_loadb(frame.ptr, frame.len, JSON_ALLOW_NUL, &error);
	bool same = tree != NULL && has_all(tree, expected);

	if (tree == NULL)
		env_test_explain(test->why, "%s: %.*s", error.text, SHOWN(frame));
	else if (!same)
		env_test_explain(test->why, "expected %s\nbut was  %.*s", text, SHOWN(frame));
	json_decref(tree);
	return same;
}

bool env_test_peer_expect(struct env_test_peer *peer, const char *frame)
{
	struct env_test *test = peer->test;
	struct env_test_frame taken;
	json_t *expected = read_expected(test, frame);
	bool same = false;

	if (expected != NULL && env_test_peer_take(peer, &taken))
		same = compare(test, taken.text, expected, frame);
	json_decref(expected);
	return same;
}
