/* What messages say of how they are handled, and which ways they go. */
#include "suite.h"

static const char text[] =
	"envgen: 1\npackage: some\nimports: [lower.yaml]\n"
	"envelopes:\n"
	"  inside: {direction: internal, transport: none, keys: {t: {role: type, required: true}}}\n"
	"  errors: {direction: outgoing, transport: text, keys: {t: {role: type, required: true}}}\n"
	"messages:\n"
	"  plain: {envelopes: [wire], replies: [pong]}\n"
	"  full:\n"
	"    envelopes: [wire]\n"
	"    order: {by: room-name}\n" /* before what it depends on */
	"    announce: [r, a]\n"
	"    queueTimeout: 5s\n"
	"    runTimeout: 250ms\n"
	"    whenFull: fail\n"
	"    rate: 5/10s\n"
	"    idempotent: true\n"
	"    sensitive: true\n"
	"    run: deferred\n"
	"    replies: [pong]\n"
	"    payload: {$ref: '#/$defs/Line'}\n"
	"  free: {envelopes: [inside], run: deferred, order: none, oneway: true}\n"
	"  said: {envelopes: [answers], sensitive: true}\n"
	"  gone: {envelopes: [errors]}\n"
	"$defs:\n"
	"  Line: {type: object, properties: {room-name: {enum: [a, b]}}}\n";

static struct run_case run;
static const struct package *package;

static void begin(void)
{
	run_case_begin_text(&run, text);
	ck_assert_uint_eq(run.diagnostics.items.count, 0);
	package = package_get(run.model, "some");
}

static void end(void)
{
	run_case_end(&run);
}

START_TEST(test_defaults)
{
	const struct message *plain = message_get(package, "plain");

	ck_assert_int_eq(plain->run, ENV_RUN_INLINE);
	ck_assert_int_eq(plain->order, ENV_ORDER_CONNECTION);
	ck_assert_int_eq(plain->full, ENV_FULL_WAIT);
	ck_assert_uint_eq(plain->announce + plain->queue_ms + plain->run_ms + plain->rate_count, 0);
	ck_assert(!plain->idempotent && !plain->sensitive);
}
END_TEST

START_TEST(test_all)
{
	const struct message *full = message_get(package, "full");

	ck_assert_int_eq(full->run, ENV_RUN_DEFERRED);
	ck_assert_uint_eq(full->announce, ENV_ANNOUNCE_ACKNOWLEDGED | ENV_ANNOUNCE_RUNNING);
	ck_assert_int_eq(full->order, ENV_ORDER_KEY);
	ck_assert_env_str(full->order_key, "room-name");
	ck_assert_int_eq(full->full, ENV_FULL_FAIL);
	ck_assert_uint_eq(full->queue_ms, 5000);
	ck_assert_uint_eq(full->run_ms, 250);
	ck_assert_uint_eq(full->rate_count, 5);
	ck_assert_uint_eq(full->rate_ms, 10000);
	ck_assert(full->idempotent && full->sensitive);
	ck_assert_int_eq(message_get(package, "free")->order, ENV_ORDER_NONE);
	ck_assert(message_get(package, "said")->sensitive);
}
END_TEST

static const struct {
	const char *name;
	bool incoming, outgoing, internal, received, error;
} ways[] = {
	{"plain", true, false, false, true, false},
	{"free", false, false, true, true, false},
	{"said", false, true, false, false, false},
	{"gone", false, true, false, false, true},
};

START_TEST(test_ways)
{
	const struct message *message = message_get(package, ways[_i].name);

	ck_assert(message->incoming == ways[_i].incoming);
	ck_assert(message->outgoing == ways[_i].outgoing);
	ck_assert(message->internal == ways[_i].internal);
	ck_assert(message->received == ways[_i].received);
	ck_assert(message->error == ways[_i].error);
}
END_TEST

TCase *handling_tests(void)
{
	TCase *tests = tcase_create("handling");

	tcase_add_checked_fixture(tests, begin, end);
	tcase_add_test(tests, test_defaults);
	tcase_add_test(tests, test_all);
	tcase_add_loop_test(tests, test_ways, 0, (int)(sizeof(ways) / sizeof(ways[0])));
	return tests;
}
