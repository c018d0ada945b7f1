/* s.batch2: payloads that are objects of the same keys, as a table. */
#include "suites.h"

#include "fixture.h"

#define TABLE(keys, values)                                                               \
	"{\"t\":\"s.batch2\",\"p\":{\"t\":\"room.loose\",\"common\":null,\"keys\":[" keys \
	"],\"values\":[" values "]},\"i\":\"j\",\"s\":\"r\"}"
#define LOOSE(payload) "{\"t\":\"room.loose\",\"p\":" payload ",\"i\":\"j\",\"s\":\"r\"}"
#define THREE(payload) LOOSE(payload) "\n" LOOSE(payload) "\n" LOOSE(payload)

static const struct {
	const char *payloads[3];
	const char *sent;
} tables[] = {
	{{"{\"a\":1,\"b\":null}", "{\"a\":2,\"b\":\"x\"}", "{\"a\":3,\"b\":true}"},
	 TABLE("\"a\",\"b\"", "[1,null],[2,\"x\"],[3,true]")},
	{{"{\"a\":[1,{\"b\":[]}],\"c\":{\"d\":\"}\"}}", "{\"a\":{},\"c\":\"a\\\\\"}",
	  "{\"a\":\"\\\"]\",\"c\":-1.5e3}"},
	 TABLE("\"a\",\"c\"", "[[1,{\"b\":[]}],{\"d\":\"}\"}],[{},\"a\\\\\"],[\"\\\"]\",-1.5e3]")},
	{{"{}", "{}", "{}"}, TABLE("", "[],[],[]")},
	{{"{\"\":1}", "{\"\":2}", "{\"\":3}"}, TABLE("\"\"", "[1],[2],[3]")},
	{{"{\"\xC3\xA5 ,:{\":1}", "{\"\xC3\xA5 ,:{\":2}", "{\"\xC3\xA5 ,:{\":3}"},
	 TABLE("\"\xC3\xA5 ,:{\"", "[1],[2],[3]")},
	/* other keys, another order, one more, one less */
	{{"{\"a\":1}", "{\"a\":1}", "{\"b\":1}"},
	 LOOSE("{\"a\":1}") "\n" LOOSE("{\"a\":1}") "\n" LOOSE("{\"b\":1}")},
	{{"{\"a\":1,\"b\":1}", "{\"b\":1,\"a\":1}", "{\"a\":1,\"b\":1}"},
	 LOOSE("{\"a\":1,\"b\":1}") "\n" LOOSE("{\"b\":1,\"a\":1}") "\n" LOOSE("{\"a\":1,\"b\":1}")},
	{{"{\"a\":1}", "{\"a\":1,\"b\":1}", "{\"a\":1}"},
	 LOOSE("{\"a\":1}") "\n" LOOSE("{\"a\":1,\"b\":1}") "\n" LOOSE("{\"a\":1}")},
	{{"{\"a\":1,\"b\":1}", "{\"a\":1}", "{\"a\":1,\"b\":1}"},
	 LOOSE("{\"a\":1,\"b\":1}") "\n" LOOSE("{\"a\":1}") "\n" LOOSE("{\"a\":1,\"b\":1}")},
	/* a key that is escaped */
	{{"{\"\\n\":1}", "{\"\\n\":1}", "{\"\\n\":1}"}, THREE("{\"\\n\":1}")},
};

static struct env_packet *pack(struct fixture *fixture, const char *json)
{
	const struct env_cause cause = {.trace = ENV_STR_INIT("j"), .state = ENV_RUNNING};
	struct env_packet *packet = NULL;
	struct env_arena arena;
	struct room_loose loose;

	env_arena_init(&arena, NULL, 0);
	ck_assert_int_eq(room_loose_decode(&loose, &arena, json, strlen(json), NULL), ENV_OK);
	ck_assert_int_eq(room_loose_pack(&packet, fixture->sender, &cause, &loose), ENV_OK);
	env_arena_free(&arena);
	return packet;
}

static struct env_collection *open_collection(struct fixture *fixture)
{
	const struct env_collection_options options = {.batch = ENV_BATCH_TABLE};
	struct env_collection *collection = NULL;

	ck_assert(fixture_open(fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(fixture, 0, NULL));
	ck_assert_int_eq(env_collection_new(&collection, fixture->sender, &options), ENV_OK);
	return collection;
}

START_TEST(rows_of_the_same_keys)
{
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture);

	for (size_t i = 0; i < 3; i++) {
		struct env_packet *packet = pack(&fixture, tables[_i].payloads[i]);
		ck_assert_int_eq(env_collection_add(collection, fixture_address(&fixture, 0), packet),
				 ENV_OK);
		env_packet_unref(packet);
	}
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), tables[_i].sent);
	fixture_close(&fixture);
}
END_TEST

/* As the recorded service has it: progress.num from 1 to 3. */
START_TEST(as_recorded)
{
	const struct env_cause cause = {.trace = ENV_STR_INIT("j"), .state = ENV_RUNNING};
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture);
	struct envelope_progress_num progress;

	envelope_progress_num_init(&progress);
	progress.total = 3;
	progress.msg_is = ENV_NULL;
	for (progress.curr = 1; progress.curr <= 3; progress.curr++) {
		struct env_packet *packet = NULL;
		ck_assert_int_eq(envelope_progress_num_pack(&packet, fixture.sender, &cause, &progress),
				 ENV_OK);
		ck_assert_int_eq(env_collection_add(collection, fixture_address(&fixture, 0), packet),
				 ENV_OK);
		env_packet_unref(packet);
	}
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	ck_assert_str_eq(
		fixture_take(&fixture, 0),
		"{\"t\":\"s.batch2\",\"p\":{\"t\":\"progress.num\",\"common\":null,"
		"\"keys\":[\"curr\",\"total\",\"msg\"],\"values\":[[1,3,null],[2,3,null],[3,3,null]]},"
		"\"i\":\"j\",\"s\":\"r\"}");
	fixture_close(&fixture);
}
END_TEST

/* What has no payload is no table. */
START_TEST(no_objects)
{
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture);

	for (int i = 0; i < 3; i++) {
		struct env_packet *packet = NULL;
		ck_assert_int_eq(envelope_s_stat_pack(&packet, fixture.sender, NULL), ENV_OK);
		ck_assert_int_eq(env_collection_add(collection, fixture_address(&fixture, 0), packet),
				 ENV_OK);
		env_packet_unref(packet);
	}
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	const char *stat = "{\"t\":\"s.stat\",\"p\":null,\"i\":null,\"s\":null}";
	char three[256];
	(void)snprintf(three, sizeof(three), "%s\n%s\n%s", stat, stat, stat);
	ck_assert_str_eq(fixture_take(&fixture, 0), three);
	fixture_close(&fixture);
}
END_TEST

TCase *tables_tests(void)
{
	TCase *tests = tcase_create("tables");

	tcase_add_loop_test(tests, rows_of_the_same_keys, 0, (int)(sizeof(tables) / sizeof(tables[0])));
	tcase_add_test(tests, as_recorded);
	tcase_add_test(tests, no_objects);
	return tests;
}
