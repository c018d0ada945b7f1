/* Several people talk in several rooms at once, and four workers listen. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "talk.h"

#define WORKERS 4
#define ROOMS 3
#define ROUNDS 600
#define BURST 3 /* rounds at once: three lines each, of which ten a second are allowed */
#define LINES ((size_t)PEOPLE * ROUNDS)

static struct talk talk;

/* What somebody was told of a room. */
struct heard {
	size_t count;
	char lines[LINES][48]; /* "name: text" */
};

static struct heard heard[PEOPLE][ROOMS];
static unsigned posted[ROOMS][LINES + 1]; /* how often a number was given */

static void take_said(size_t who, const struct chat_room_said *said)
{
	struct heard *room = &heard[who][said->pk - 1];
	const struct chat_line *line = &said->line;

	ck_assert_uint_lt(room->count, LINES);
	ck_assert_int_eq(line->id, (int64_t)room->count + 1);
	(void)snprintf(room->lines[room->count++], sizeof(room->lines[0]), "%.*s: %.*s", (int)line->name.len,
		       line->name.ptr, (int)line->text.len, line->text.ptr);
}

static void take_posted(const struct chat_room_posted *payload)
{
	ck_assert_uint_le((size_t)payload->id, LINES);
	posted[payload->pk - 1][payload->id]++;
}

/* Everything that waits for somebody is the one or the other. */
static void listen(size_t who)
{
	struct env_test_frame frame;
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	while (env_test_peer_take(talk.people[who], &frame)) {
		struct chat_room_said said;
		struct chat_room_posted answer;
		if (frame.message == &chat_room_said_message) {
			ck_assert_int_eq(chat_room_said_decode(&said, &arena, frame.payload.ptr,
							       frame.payload.len, NULL),
					 ENV_OK);
			take_said(who, &said);
		} else {
			ck_assert_msg(frame.message == &chat_room_posted_message, "%.*s", (int)frame.text.len,
				      frame.text.ptr);
			ck_assert_int_eq(chat_room_posted_decode(&answer, &arena, frame.payload.ptr,
								 frame.payload.len, NULL),
					 ENV_OK);
			take_posted(&answer);
		}
		env_arena_reset(&arena);
	}
	env_arena_free(&arena);
}

static void post(size_t who, int room, int round)
{
	char payload[128];

	(void)snprintf(payload, sizeof(payload), "{\"pk\":%d,\"name\":\"person %zu\",\"text\":\"round %d\"}",
		       room, who, round);
	ck_assert_int_eq(env_test_peer_send_json(talk.people[who], "room.post", payload, NULL), ENV_OK);
}

static void talk_at_once(int first_round)
{
	for (int round = first_round; round < first_round + BURST; round++)
		for (int room = 1; room <= ROOMS; room++)
			for (size_t who = 0; who < PEOPLE; who++)
				post(who, room, round);
	ck_assert_msg(env_test_run(&talk.test), "%s", env_test_why(&talk.test));
	for (size_t who = 0; who < PEOPLE; who++)
		listen(who);
	env_test_clock_advance_ms(&talk.test.clock, 1000);
}

static void begin(const char *path)
{
	char name[16];

	talk_open(&talk, path, WORKERS);
	for (int room = 1; room <= ROOMS; room++) {
		(void)snprintf(name, sizeof(name), "room %d", room);
		talk_open_room(&talk, name, room);
		for (size_t who = 0; who < PEOPLE; who++)
			talk_subscribe(&talk, who, room);
	}
}

static void check_room(size_t room)
{
	for (size_t id = 1; id <= LINES; id++)
		ck_assert_uint_eq(posted[room][id], 1);
	for (size_t who = 0; who < PEOPLE; who++) {
		ck_assert_uint_eq(heard[who][room].count, LINES);
		ck_assert_mem_eq(heard[who][room].lines, heard[0][room].lines, sizeof(heard[0][room].lines));
	}
}

/* The file has all lines, in order: else it would not open. */
static void check_file(const struct talk_file *file)
{
	ck_assert_int_eq(history_open(&talk.history, file->path, NULL, NULL), ENV_OK);
	for (int64_t pk = 1; pk <= ROOMS; pk++) {
		ck_assert(rooms_has_line(&talk.history.rooms, pk, (int64_t)LINES));
		ck_assert(!rooms_has_line(&talk.history.rooms, pk, (int64_t)LINES + 1));
	}
	history_close(&talk.history);
}

START_TEST(everybody_hears_the_same)
{
	struct talk_file file = talk_make_file("");

	begin(file.path);
	for (int round = 0; round < ROUNDS; round += BURST)
		talk_at_once(round);
	talk_close(&talk);
	for (size_t room = 0; room < ROOMS; room++)
		check_room(room);
	check_file(&file);
	talk_remove_file(&file);
}
END_TEST

#define LATE_ROUNDS 6
#define LATE_LINES ((size_t)2 * LATE_ROUNDS)

/* Marks the lines that a frame speaks of, however it does. */
static void mark_lines(const struct env_test_frame *frame, bool found[LATE_LINES + 1])
{
	char text[8192];
	char part[24];

	(void)snprintf(text, sizeof(text), "%.*s", (int)frame->text.len, frame->text.ptr);
	for (size_t id = 1; id <= LATE_LINES; id++) {
		(void)snprintf(part, sizeof(part), "\"id\":%zu,", id);
		if (strstr(text, part) != NULL)
			found[id] = true;
	}
}

/* Alan comes while the others talk, and hears of each line: in the state of the room, or as it is said. */
START_TEST(who_comes_late_misses_nothing)
{
	bool found[LATE_LINES + 1] = {true};
	struct env_test_frame frame;

	talk_open(&talk, NULL, WORKERS);
	talk_open_room(&talk, "lobby", 1);
	for (int round = 0; round < LATE_ROUNDS; round++) {
		post(ADA, 1, round);
		if (round == LATE_ROUNDS / 2)
			ck_assert_int_eq(env_test_peer_send_json(talk.people[ALAN], "channel.subscribe",
								 "{\"channel_type\":\"room\",\"pk\":1}",
								 NULL),
					 ENV_OK);
		post(GRACE, 1, round);
	}
	ck_assert_msg(env_test_run(&talk.test), "%s", env_test_why(&talk.test));
	while (env_test_peer_take(talk.people[ALAN], &frame))
		mark_lines(&frame, found);
	for (size_t id = 1; id <= LATE_LINES; id++)
		ck_assert_msg(found[id], "line %zu", id);
	talk_close(&talk);
}
END_TEST

#define WRITTEN 2000

/* Opens a room that others open too, and writes to it. */
static void *write_lines(void *user)
{
	struct history *history = user;
	struct chat_line line;
	int64_t pk = 0;
	size_t failed = history_open_room(history, env_str("lobby"), &pk) == ENV_OK && pk == 1 ? 0 : 1;

	chat_line_init(&line);
	line.name = env_str("Ada");
	line.text = env_str("and another thing");
	line.kind = CHAT_KIND_SAY;
	for (int i = 0; i < WRITTEN; i++)
		failed += history_add(history, pk, &line) == ENV_OK ? 0 : 1;
	return failed == 0 ? NULL : user;
}

START_TEST(nobody_writes_over_another)
{
	struct talk_file file = talk_make_file("");
	pthread_t writers[WORKERS];

	ck_assert_int_eq(history_open(&talk.history, file.path, NULL, NULL), ENV_OK);
	for (size_t i = 0; i < WORKERS; i++)
		ck_assert_int_eq(pthread_create(&writers[i], NULL, write_lines, &talk.history), 0);
	for (size_t i = 0; i < WORKERS; i++) {
		void *failed = NULL;
		ck_assert_int_eq(pthread_join(writers[i], &failed), 0);
		ck_assert_ptr_null(failed);
	}
	history_close(&talk.history);
	ck_assert_int_eq(history_open(&talk.history, file.path, NULL, NULL), ENV_OK);
	ck_assert(rooms_has_line(&talk.history.rooms, 1, (int64_t)WORKERS * WRITTEN));
	ck_assert(!rooms_has_line(&talk.history.rooms, 1, (int64_t)WORKERS * WRITTEN + 1));
	ck_assert(!rooms_has(&talk.history.rooms, 2));
	history_close(&talk.history);
	talk_remove_file(&file);
}
END_TEST

TCase *threads_tests(void)
{
	TCase *tests = tcase_create("threads");

	tcase_add_test(tests, everybody_hears_the_same);
	tcase_add_loop_test(tests, who_comes_late_misses_nothing, 0, 20);
	tcase_add_test(tests, nobody_writes_over_another);
	return tests;
}
