/* The fast way says yes only where the careful way does, and of the same. */
#include <string.h>

#include <envelope/codec.h>

#include "frame/fast.h"
#include "frame/read.h"
#include "frame/suites.h"
#include "frames.env.h"
#include "text/hooks.h"

#define ROUNDS 60000

static const char *const members[] = {
	"\"t\":\"frames.say\"",
	"\"t\":\"frames.bare\"",
	"\"t\":\"frames.number\"",
	"\"t\":\"frames.tree\"",
	"\"t\":\"nobody\"",
	"\"p\":{\"text\":\"a\"}",
	"\"p\":{\"text\":\"\\u00e5\",\"times\":2}",
	"\"p\":{\"times\":0}",
	"\"p\":7",
	"\"p\":null",
	"\"p\":[[]]",
	"\"p\":{\"size\":1.5e1 ,\"name\":\"\\u00e5\\n\",\"ok\":true}",
	"\"p\":{\"tags\":[\"a\", \"b\"],\"notes\":{\"x\":-12, \"\":0}}",
	"\"p\":{\"place\":[ 1,null,null],\"either\":[[1],[ ],[2,3]]}",
	"\"p\":{\"next\":{\"next\":{ \"either\":120 },\"notes\":{}},\"tags\":[]}",
	"\"p\": {\"next\": {\"any\": [{\"a\": [1]}], \"place\": [0, null, 1, 2]}}",
	"\"p\": {\"unknown\": {\"b\": 1e5}, \"ok\": false}",
	"\"i\":\"1\"",
	"\"i\":\"123456789\"",
	"\"i\":null",
	"\"id\":\"2\"",
	"\"s\":\"r\"",
	"\"s\":1",
	"\"l\":\"en\"",
	"\"l\":\"en\"",
	"\"l\":null",
	"\"x\":{\"t\":1}",
	"\"\\u0074\":\"frames.bare\"",
	" \"l\" : \"sv\" ",
};

static uint64_t state;

/* A frame of some of the members, most of them with a type that there is; perhaps with a byte changed, or two. */
static void make(struct env_buf *out)
{
	size_t count = 1 + random_below(&state, 5);

	out->len = 0;
	ck_assert_int_eq(env_buf_append(out, "{", 1), ENV_OK);
	for (size_t i = 0; i < count; i++) {
		size_t choices = sizeof(members) / sizeof(members[0]);
		const char *member = members[random_below(&state, i == 0 ? 5 : choices)];
		if (i > 0)
			ck_assert_int_eq(env_buf_append(out, ",", 1), ENV_OK);
		ck_assert_int_eq(env_buf_append(out, member, strlen(member)), ENV_OK);
	}
	ck_assert_int_eq(env_buf_append(out, "}", 1), ENV_OK);
	for (uint64_t changes = random_below(&state, 8); changes > 5; changes--)
		out->data[random_below(&state, out->len)] = "{}[]\":,\\a1 .-e"[random_below(&state, 14)];
}

static const struct env_message *find(struct env_frame_fast *reading, struct env_str type)
{
	const struct env_message *message = env_registry_find(reading->user, type);

	reading->unknown = message == NULL;
	return message;
}

static bool same(struct env_str a, struct env_str b)
{
	if (a.ptr == NULL || b.ptr == NULL)
		return a.ptr == b.ptr;
	return env_str_equal(a, b);
}

/* Whether the careful way agrees with a yes. */
static bool agrees(const struct env_frame_fast *fast, const struct env_registry *registry,
		   struct env_arena *arena, struct env_str text)
{
	struct env_frame_prefix nothing = {.end = NULL};
	const struct env_frame_reader reader = {.envelope = registry->envelope,
						.arena = arena,
						.answer = arena,
						.depth = ENV_DEPTH_DEFAULT + 1,
						.sound = &nothing};
	union {
		struct frames_say say;
		struct frames_Node node;
		int64_t number;
	} payload;
	struct env_frame_tape tape;

	if (env_frame_read(&tape, &reader, text) != ENV_OK || !same(tape.trace, fast->trace) ||
	    !same(tape.language, fast->language) || !same(tape.state, fast->state) ||
	    env_registry_find(registry, tape.type) != fast->message)
		return false;
	if (!env_str_equal(env_frame_payload(&tape), fast->payload_text))
		return false;
	const struct env_type *type = fast->message->payload;
	if (type == NULL)
		return true;
	return env_frame_decode_payload(&tape, &reader, type, &payload) == ENV_OK &&
	       env_equal(type, &payload, fast->payload);
}

/* The text with the zeros behind it that the fast way wants. */
static struct env_padded padded(struct env_buf *text)
{
	ck_assert_int_eq(env_buf_reserve(text, ENV_PADDING), ENV_OK);
	memset(text->data + text->len, 0, ENV_PADDING);
	return (struct env_padded){env_buf_str(text)};
}

START_TEST(test_agree)
{
	static const struct env_registry *const registries[] = {&frames_ws_incoming, &frames_way,
								&frames_whole};
	const struct env_registry *registry = registries[_i];
	struct env_buf text = {0};
	struct env_arena arena;
	size_t yes = 0;

	env_arena_init(&arena, NULL, 0);
	state = 88172645463325252U + (uint64_t)_i;
	for (size_t i = 0; i < ROUNDS; i++) {
		struct env_frame_prefix sound;
		struct env_frame_fast fast = {.envelope = registry->envelope,
					      .find = find,
					      .user = (void *)registry,
					      .sound = &sound};

		make(&text);
		env_arena_reset(&arena);
		if (!env_frame_read_fast(&fast, &arena, padded(&text), ENV_DEPTH_DEFAULT + 1))
			continue;
		yes++;
		ck_assert_msg(agrees(&fast, registry, &arena, env_buf_str(&text)), "%.*s", (int)text.len,
			      text.data);
	}
	ck_assert_uint_gt(yes, ROUNDS / 100);
	env_arena_free(&arena);
	env_buf_free(&text);
}
END_TEST

/* What the careful way says of a frame. */
struct answer {
	enum env_status status;
	struct env_frame_tape tape;
	struct env_buf errors;
};

/* Reads the frame with care, from where `fast` left off (NULL: from its start). */
static void read_carefully(struct answer *out, const struct env_frame_fast *fast,
			   const struct env_registry *registry, struct env_arena *arena, struct env_str text)
{
	struct env_errors errors = {0};
	struct env_frame_prefix nothing = {.end = NULL};
	struct env_frame_reader reader = {.envelope = registry->envelope,
					  .arena = arena,
					  .answer = arena,
					  .errors = &errors,
					  .depth = ENV_DEPTH_DEFAULT + 1,
					  .sound = fast == NULL ? &nothing : fast->sound};

	out->status = env_frame_read(&out->tape, &reader, text);
	out->errors.len = 0;
	ck_assert_int_eq(env_errors_write(&out->errors, &errors), ENV_OK);
	env_errors_free(&errors);
}

/* Where the fast way left off makes no difference to the careful one; and of an unknown type the careful one has nothing to add. */
START_TEST(test_go_on)
{
	static const struct env_registry *const registries[] = {&frames_ws_incoming, &frames_way,
								&frames_whole};
	const struct env_registry *registry = registries[_i];
	struct answer whole = {.status = ENV_OK};
	struct answer rest = {.status = ENV_OK};
	struct env_buf text = {0};
	struct env_arena arena;
	size_t unknown = 0;
	size_t colons = 0;

	env_arena_init(&arena, NULL, 0);
	state = 1181783497276652981U + (uint64_t)_i;
	for (size_t i = 0; i < ROUNDS; i++) {
		struct env_frame_prefix sound;
		struct env_frame_fast fast = {.envelope = registry->envelope,
					      .find = find,
					      .user = (void *)registry,
					      .sound = &sound};

		make(&text);
		text.len -= random_below(&state, 3) == 0 ? random_below(&state, text.len) : 0;
		env_arena_reset(&arena);
		(void)env_frame_read_fast(&fast, &arena, padded(&text), ENV_DEPTH_DEFAULT + 1);
		read_carefully(&whole, NULL, registry, &arena, env_buf_str(&text));
		read_carefully(&rest, &fast, registry, &arena, env_buf_str(&text));
		ck_assert_msg(whole.status == rest.status && same(whole.tape.trace, rest.tape.trace) &&
				      env_str_equal(env_buf_str(&whole.errors), env_buf_str(&rest.errors)),
			      "%.*s", (int)text.len, text.data);
		unknown += fast.unknown;
		colons += sound.lacks_colon;
		ck_assert(!fast.unknown ||
			  (whole.status == ENV_OK && env_registry_find(registry, whole.tape.type) == NULL &&
			   same(whole.tape.trace, fast.trace)));
	}
	ck_assert_uint_gt(unknown, ROUNDS / 1000);
	/* in the last one no payload is an object */
	ck_assert(colons > 0 || registry == &frames_whole);
	env_arena_free(&arena);
	env_buf_free(&text);
	env_buf_free(&whole.errors);
	env_buf_free(&rest.errors);
}
END_TEST

Suite *random_suite(void)
{
	Suite *suite = suite_create("random");
	TCase *tcase = tcase_create("frames");

	tcase_add_loop_test(tcase, test_agree, 0, 3);
	tcase_add_loop_test(tcase, test_go_on, 0, 3);
	suite_add_tcase(suite, tcase);
	return suite;
}
