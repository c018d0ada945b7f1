/* The tables about packages: registries, messages, envelopes, states. */
#include <string.h>

#include <envelope/hub.h>

#include "envelopes.env.h"
#include "generated/suites.h"
#include "messages.env.h"

static const struct env_package *const packages[] = {&shared_package, &messages_package, &envelopes_package,
						     &envelope_package};

START_TEST(registries_find_what_they_hold)
{
	const struct env_package *package = packages[_i];

	for (size_t i = 0; i < package->registry_count; i++) {
		const struct env_registry *registry = package->registries[i];
		for (size_t j = 0; j < registry->count; j++)
			ck_assert_ptr_eq(env_registry_find(registry, registry->messages[j]->name),
					 registry->messages[j]);
		ck_assert_ptr_null(env_registry_find(registry, env_str("no.such")));
		ck_assert_ptr_null(env_registry_find(registry, env_str("")));
	}
}
END_TEST

START_TEST(messages_say_what_they_are)
{
	const struct env_message *many = &messages_line_many_message;

	ck_assert_int_eq(many->run, ENV_RUN_DEFERRED);
	ck_assert(!many->oneway);
	ck_assert_uint_eq(many->reply_count, 5);
	ck_assert_ptr_eq(many->replies[4], &shared_note_message);
	ck_assert_ptr_eq(many->payload, &messages_Line_type);
	ck_assert_uint_eq(messages_line_post_message.trait_count, 2);
	ck_assert_str_eq(messages_line_post_message.traits[1].ptr, "loud");
	ck_assert(messages_line_told_message.oneway);
	ck_assert_ptr_eq(messages_line_told_message.payload, &shared_Person_type);
	ck_assert_ptr_null(messages_line_bare_message.payload);
	ck_assert(messages_line_hint_message.deprecated);
	ck_assert_str_eq(odd_message.description, "*/ and \" and \\ and ?\?/");
}
END_TEST

START_TEST(envelopes_say_what_they_take)
{
	const struct env_envelope *in = &envelopes_console_in_envelope;

	ck_assert_str_eq(in->name.ptr, "console");
	ck_assert_int_eq(in->direction, ENV_INCOMING);
	ck_assert_int_eq(in->payload, ENV_PAYLOAD_ANY);
	ck_assert_uint_eq(in->key_count, 4);
	ck_assert_str_eq(in->keys[1].alias.ptr, "payload");
	ck_assert_uint_eq(in->keys[2].max_length, 16);
	ck_assert(in->keys[3].required);
	ck_assert_uint_eq(envelopes_empty.count, 0);
}
END_TEST

START_TEST(states_follow_each_other)
{
	const struct env_state *waiting = &envelopes_state_waiting;
	const struct env_state *cancelled = &envelopes_state_cancelled;

	ck_assert(env_state_may_follow(NULL, waiting));
	ck_assert(!env_state_may_follow(NULL, cancelled));
	ck_assert(env_state_may_follow(waiting, cancelled));
	ck_assert(env_state_may_follow(&envelope_state_queued, waiting));
	ck_assert(!env_state_may_follow(&envelope_state_acknowledged, waiting));
	ck_assert(env_state_may_follow(waiting, &envelope_state_success));
	ck_assert(!env_state_may_follow(waiting, &envelope_state_queued));
	ck_assert(!env_state_may_follow(cancelled, &envelope_state_success));
}
END_TEST

/* The hub checks tables when they are added. */
START_TEST(hubs_take_the_packages)
{
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	for (size_t i = 0; i < sizeof(packages) / sizeof(packages[0]) - 1; i++)
		ck_assert_int_eq(env_hub_add(hub, packages[i]), ENV_OK);
	env_hub_free(hub);
}
END_TEST

TCase *packages_tests(void)
{
	TCase *tests = tcase_create("packages");

	tcase_add_loop_test(tests, registries_find_what_they_hold, 0,
			    (int)(sizeof(packages) / sizeof(packages[0])));
	tcase_add_test(tests, messages_say_what_they_are);
	tcase_add_test(tests, envelopes_say_what_they_take);
	tcase_add_test(tests, states_follow_each_other);
	tcase_add_test(tests, hubs_take_the_packages);
	return tests;
}
