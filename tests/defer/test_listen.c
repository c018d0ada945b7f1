/* Listeners of messages: priorities, and answers that come from workers. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

/* What was heard, each as "WHO:TYPE:TEXT " */
struct ear {
	char heard[512];
};

struct hearer {
	struct ear *ear;
	const char *name;
	struct env_hub *hub; /* where it takes itself away; else NULL */
};

static void note(struct hearer *hearer, const struct env_meta *meta, struct env_str text)
{
	size_t used = strlen(hearer->ear->heard);

	(void)snprintf(hearer->ear->heard + used, sizeof(hearer->ear->heard) - used, "%s:%.*s:%.*s ",
		       hearer->name, (int)meta->message->name.len, meta->message->name.ptr, (int)text.len,
		       text.ptr);
}

static enum env_status on_done(struct env_connection *connection, const struct env_meta *meta,
			       const struct work_Done *payload, void *user)
{
	struct hearer *hearer = user;

	(void)connection;
	note(hearer, meta, payload->text);
	if (hearer->hub != NULL)
		ck_assert_int_eq(work_done_unlisten(hearer->hub, on_done, hearer), ENV_OK);
	return ENV_OK;
}

static enum env_status on_inline(struct env_connection *connection, const struct env_meta *meta,
				 const struct work_Work *payload, void *user)
{
	(void)connection;
	note(user, meta, payload->text);
	return ENV_OK;
}

static enum env_status on_any(struct env_connection *connection, const struct env_meta *meta,
			      const void *payload, void *user)
{
	(void)connection, (void)payload;
	note(user, meta, env_str("?"));
	return ENV_OK;
}

static enum env_status on_outgoing(struct env_connection *connection, const struct env_meta *meta,
				   const void *payload, void *user)
{
	struct env_str state = meta->state == NULL ? env_str("-") : meta->state->code;

	(void)connection;
	ck_assert((payload == NULL) == (meta->message->payload == NULL));
	note(user, meta, state);
	return ENV_OK;
}

START_TEST(a_higher_priority_is_told_first_and_of_the_same_who_came_first)
{
	struct fixture fixture;
	struct ear ear = {""};
	struct hearer low = {.ear = &ear, .name = "low"};
	struct hearer first = {.ear = &ear, .name = "first"};
	struct hearer second = {.ear = &ear, .name = "second"};
	struct hearer high = {.ear = &ear, .name = "high"};

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(work_inline_listen_at(fixture.hub, on_inline, &low, -1), ENV_OK);
	ck_assert_int_eq(work_inline_listen(fixture.hub, on_inline, &first), ENV_OK);
	ck_assert_int_eq(work_inline_listen(fixture.hub, on_inline, &second), ENV_OK);
	ck_assert_int_eq(work_inline_listen_at(fixture.hub, on_inline, &high, 1), ENV_OK);
	fixture_ask(&fixture, 0, "work.inline", "1", "x");
	ck_assert_str_eq(ear.heard, "high:work.inline:x first:work.inline:x second:work.inline:x "
				    "low:work.inline:x ");
	fixture_close(&fixture);
}
END_TEST

/* Priorities are among those of one kind: of the message, of a trait, of a direction. */
START_TEST(those_of_the_message_come_before_those_of_traits_before_those_of_directions)
{
	struct fixture fixture;
	struct ear ear = {""};
	struct hearer message = {.ear = &ear, .name = "message"};
	struct hearer trait = {.ear = &ear, .name = "trait"};
	struct hearer before = {.ear = &ear, .name = "before"};
	struct hearer direction = {.ear = &ear, .name = "direction"};

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any, &direction, 9), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any, &before, 10), ENV_OK);
	ck_assert_int_eq(env_hub_listen_trait(fixture.hub, env_str("heard"), on_any, &trait, 5), ENV_OK);
	ck_assert_int_eq(env_hub_listen_trait(fixture.hub, env_str("heard"), on_any, &before, 6), ENV_OK);
	ck_assert_int_eq(work_inline_listen_at(fixture.hub, on_inline, &message, -10), ENV_OK);
	fixture_push(&fixture, 0, "{\"t\":\"work.inline\",\"p\":{\"text\":\"x\"}}");
	ck_assert_str_eq(
		ear.heard,
		"message:work.inline:x before:work.inline:? trait:work.inline:? before:work.inline:? "
		"direction:work.inline:? before:work.done:? trait:work.done:? ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(listeners_hear_the_answers_of_workers_on_the_loop)
{
	struct fixture fixture;
	struct ear ear = {""};
	struct hearer done = {.ear = &ear, .name = "done"};
	struct hearer out = {.ear = &ear, .name = "out"};

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(work_done_listen(fixture.hub, on_done, &done), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, on_outgoing, &out,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	fixture_ask(&fixture, 0, "work.do", "1", "hello");
	ck_assert_str_eq(ear.heard, "out:s.stat:a out:s.stat:q ");
	ear.heard[0] = '\0';
	(void)env_pool_run(fixture.pool);
	ck_assert_str_eq(ear.heard, ""); /* a worker calls no listener */
	env_hub_run(fixture.hub);
	ck_assert_str_eq(ear.heard, "out:s.stat:r done:work.done:hello out:work.done:s ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(listeners_hear_what_is_sent_by_address_and_by_packet)
{
	struct fixture fixture;
	struct ear ear = {""};
	struct hearer out = {.ear = &ear, .name = "out"};
	struct env_packet *packet = NULL;
	struct work_Done news;

	fixture_open(&fixture, NULL, 0);
	work_Done_init(&news);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, on_outgoing, &out,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	ck_assert_int_eq(work_news_send_to(sender, fixture_address(&fixture, 0), NULL, &news), ENV_OK);
	ck_assert_int_eq(work_news_pack(&packet, sender, NULL, &news), ENV_OK);
	for (size_t i = 0; i < 2; i++)
		ck_assert_int_eq(env_sender_deliver(sender, fixture_address(&fixture, i), packet), ENV_OK);
	env_packet_unref(packet);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(ear.heard, "out:work.news:- out:work.news:- out:work.news:- ");
	fixture_close(&fixture);
}
END_TEST

/* Before guard and handler, whether they are on the loop or on a worker. */
START_TEST(listeners_hear_of_a_message_before_its_handler_does)
{
	struct fixture fixture;
	struct ear ear = {""};
	struct hearer in = {.ear = &ear, .name = "in"};

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any, &in,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	ck_assert_str_eq(ear.heard, "in:work.quiet:? ");
	ck_assert_str_eq(fixture.ran, "");
	fixture_ask(&fixture, 0, "work.quiet", "1", "");
	ck_assert_str_eq(ear.heard, "in:work.quiet:? "); /* what breaks its schema they never hear of */
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_listener_may_take_itself_away_while_it_is_told)
{
	struct fixture fixture;
	struct ear ear = {""};

	fixture_open(&fixture, NULL, 0);
	struct hearer once = {.ear = &ear, .name = "once", .hub = fixture.hub};
	struct hearer always = {.ear = &ear, .name = "always"};
	ck_assert_int_eq(work_done_listen_at(fixture.hub, on_done, &once, 1), ENV_OK);
	ck_assert_int_eq(work_done_listen(fixture.hub, on_done, &always), ENV_OK);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	fixture_work(&fixture);
	ck_assert_str_eq(ear.heard, "once:work.done:1 always:work.done:1 always:work.done:2 ");
	fixture_close(&fixture);
}
END_TEST

TCase *listen_tests(void)
{
	TCase *tests = tcase_create("listen");

	tcase_add_test(tests, a_higher_priority_is_told_first_and_of_the_same_who_came_first);
	tcase_add_test(tests, those_of_the_message_come_before_those_of_traits_before_those_of_directions);
	tcase_add_test(tests, listeners_hear_the_answers_of_workers_on_the_loop);
	tcase_add_test(tests, listeners_hear_what_is_sent_by_address_and_by_packet);
	tcase_add_test(tests, listeners_hear_of_a_message_before_its_handler_does);
	tcase_add_test(tests, a_listener_may_take_itself_away_while_it_is_told);
	return tests;
}
