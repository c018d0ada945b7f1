/* Adding packages: versions, collisions, all or nothing. */
#include "suites.h"

#include "fixture.h"

static struct fixture fixture;

static void open_fixture(void)
{
	ck_assert(fixture_make(&fixture, NULL, NULL));
}

static void close_fixture(void)
{
	fixture_close(&fixture);
}

/* Messages and registries of packages that were never generated. */
static const struct env_message other_say = {.name = ENV_STR_INIT("talk.say")};
static const struct env_message fresh = {.name = ENV_STR_INIT("other.fresh")};
static const struct env_message *const say_messages[] = {&fresh, &other_say};
static const struct env_message *const fresh_messages[] = {&fresh, &talk_note_message};
static const struct env_registry say_registry = {
	&envelope_ws_incoming_envelope, say_messages, 2, NULL, 0, NULL, 0};
static const struct env_registry fresh_registry = {
	&envelope_ws_incoming_envelope, fresh_messages, 2, NULL, 0, NULL, 0};
static const struct env_envelope twin_envelope = {.name = ENV_STR_INIT("ws_incoming")};
static const struct env_registry twin_registry = {&twin_envelope, fresh_messages, 1, NULL, 0, NULL, 0};
static const struct env_state twin_state = {.code = ENV_STR_INIT("s"), .name = "other"};
static const struct env_state *const twin_states[] = {&twin_state};

#define PACKAGE(text)                                                                               \
	.name = (text), .tables_version = ENV_TABLES_VERSION, .type_size = sizeof(struct env_type), \
	.message_size = sizeof(struct env_message)

static enum env_status add(const struct env_registry *registry)
{
	const struct env_registry *const registries[] = {registry};
	const struct env_package package = {PACKAGE("other"), .registries = registries, .registry_count = 1};

	return env_hub_add(fixture.hub, &package);
}

static bool knows_fresh(void)
{
	return env_hub_find(fixture.hub, &envelope_ws_incoming_envelope, fresh.name) != NULL;
}

START_TEST(known_packages_are_fine)
{
	ck_assert_int_eq(env_hub_add(fixture.hub, &talk_package), ENV_OK);
	ck_assert_int_eq(env_hub_add(fixture.hub, &envelope_package), ENV_OK);
	ck_assert_ptr_eq(env_hub_find(fixture.hub, &envelope_ws_incoming_envelope, env_str("talk.say")),
			 &talk_say_message);
	ck_assert_ptr_null(env_hub_find(fixture.hub, &envelope_ws_outgoing_envelope, env_str("talk.say")));
}
END_TEST

START_TEST(packages_come_before_connections)
{
	ck_assert(fixture_connect(&fixture));
	ck_assert_int_eq(add(&fresh_registry), ENV_BAD_STATE);
	ck_assert_int_eq(env_hub_add(fixture.hub, &talk_package), ENV_OK);
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "package other comes too late"));
}
END_TEST

START_TEST(a_name_is_taken_once_an_envelope)
{
	ck_assert_int_eq(add(&say_registry), ENV_DUPLICATE);
	ck_assert_ptr_nonnull(env_test_log_find(
		&fixture.test.log,
		"packages talk and other both have a message talk.say in envelope ws_incoming"));
	ck_assert(!knows_fresh());
	ck_assert_int_eq(add(&fresh_registry), ENV_OK);
	ck_assert(knows_fresh());
	ck_assert(fixture_connect(&fixture));
	ck_assert_str_eq(fixture_say(&fixture, "hello"), SAID("hello", "\"1\"", "\"s\""));
}
END_TEST

static const struct env_message *const said_messages[] = {&talk_said_message};
static const struct env_registry said_registry = {&talk_side_envelope, said_messages, 1, NULL, 0, NULL, 0};
static const struct env_message *const note_messages[] = {&talk_note_message};
static const struct env_envelope inside_envelope = {
	.name = ENV_STR_INIT("inside"), .direction = ENV_INTERNAL, .transport = ENV_STR_INIT("none")};
static const struct env_registry inside_registry = {&inside_envelope, note_messages, 1, NULL, 0, NULL, 0};
static const struct env_registry note_registry = {
	&envelope_internal_envelope, note_messages, 1, NULL, 0, NULL, 0};

/* Messages that were there before do not go by its envelopes. */
START_TEST(a_refused_package_leaves_nothing_to_others)
{
	env_function *const handler = (env_function *)open_fixture;
	const struct env_registry *const registries[] = {&said_registry, &inside_registry, &say_registry};
	const struct env_package package = {PACKAGE("other"), .registries = registries, .registry_count = 3};
	struct talk_note note;

	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_DUPLICATE);
	ck_assert_int_eq(env_hub_on(fixture.hub, &talk_said_message, handler, NULL), ENV_NOT_PERMITTED);
	ck_assert_int_eq(add(&note_registry), ENV_OK);
	ck_assert(fixture_connect(&fixture));
	struct env_address address = env_connection_address(env_test_peer_connection(fixture.peer));
	talk_note_init(&note);
	ck_assert_int_eq(env_sender_dispatch(env_hub_sender(fixture.hub), address, NULL, &talk_note_message,
					     &note),
			 ENV_OK);
	env_hub_run(fixture.hub);
	ck_assert_uint_eq(fixture.handled, 1);
}
END_TEST

/* Peers are told the same name, but a connection goes by one of the two. */
START_TEST(envelopes_of_one_name_are_kept_apart)
{
	ck_assert_int_eq(add(&twin_registry), ENV_OK);
	ck_assert_ptr_eq(env_hub_find(fixture.hub, twin_registry.envelope, fresh.name), &fresh);
	ck_assert(!knows_fresh());
}
END_TEST

START_TEST(states_have_one_declaration)
{
	const struct env_package package = {PACKAGE("other"), .states = twin_states, .state_count = 1};

	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_DUPLICATE);
	ck_assert_ptr_nonnull(
		env_test_log_find(&fixture.test.log, "declares state s, which is success already"));
}
END_TEST

START_TEST(versions_and_sizes_must_match)
{
	struct env_package package = {PACKAGE("other")};

	package.tables_version++;
	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_MISMATCH);
	ck_assert_ptr_nonnull(
		env_test_log_find(&fixture.test.log, "package other was generated for another version"));
	package = (struct env_package){PACKAGE("other")};
	package.type_size++;
	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_MISMATCH);
	package = (struct env_package){PACKAGE("other")};
	package.message_size--;
	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_MISMATCH);
	ck_assert_ptr_nonnull(
		env_test_log_find(&fixture.test.log, "package other was compiled with other headers"));
}
END_TEST

START_TEST(a_bad_import_keeps_all_out)
{
	struct env_package bad = {PACKAGE("bad")};
	struct env_package twin = {PACKAGE("talk")};
	const struct env_package *const bad_imports[] = {&bad};
	const struct env_package *const twin_imports[] = {&twin};
	const struct env_registry *const registries[] = {&fresh_registry};
	struct env_package package = {PACKAGE("other"), .registries = registries, .registry_count = 1,
				      .imports = bad_imports, .import_count = 1};

	bad.tables_version = 0;
	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_MISMATCH);
	ck_assert(!knows_fresh());
	package.imports = twin_imports;
	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_DUPLICATE);
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "there are two packages talk"));
	ck_assert(!knows_fresh());
}
END_TEST

START_TEST(a_circle_of_imports_ends)
{
	struct env_package package = {PACKAGE("other")};
	const struct env_package *const imports[] = {&package};

	package.imports = imports;
	package.import_count = 1;
	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_OK);
}
END_TEST

START_TEST(what_only_goes_out_has_no_handler)
{
	ck_assert_int_eq(env_hub_on(fixture.hub, &talk_said_message, NULL, NULL), ENV_NOT_PERMITTED);
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "talk.said only goes out"));
}
END_TEST

START_TEST(deferred_handlers_want_a_pool)
{
	env_function *const handler = (env_function *)open_fixture;
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_add(hub, &talk_package), ENV_OK);
	ck_assert_int_eq(env_hub_on(hub, &talk_work_message, handler, NULL), ENV_NOT_BOUND);
	env_hub_free(hub);
}
END_TEST

START_TEST(handlers_are_bound_once)
{
	env_function *const handler = (env_function *)open_fixture;

	ck_assert_int_eq(env_hub_on(fixture.hub, &talk_say_message, handler, NULL), ENV_DUPLICATE);
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "talk.say has a handler already"));
	ck_assert_int_eq(env_hub_on(fixture.hub, &fresh, handler, NULL), ENV_NOT_FOUND);
	ck_assert_int_eq(env_hub_listen(fixture.hub, &fresh, handler, NULL, ENV_PRIORITY_NORMAL),
			 ENV_NOT_FOUND);
}
END_TEST

START_TEST(handlers_and_listeners_are_functions)
{
	const int normal = ENV_PRIORITY_NORMAL;

	ck_assert_int_eq(env_hub_on(fixture.hub, &talk_orphan_message, NULL, NULL), ENV_INVALID);
	ck_assert_int_eq(talk_orphan_listen(fixture.hub, NULL, NULL), ENV_INVALID);
	ck_assert_int_eq(env_hub_listen_trait(fixture.hub, env_str("audited"), NULL, NULL, normal),
			 ENV_INVALID);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, NULL, NULL, normal),
			 ENV_INVALID);
	ck_assert_int_eq(env_hub_listen_connections(fixture.hub, NULL, NULL, normal), ENV_INVALID);
	ck_assert(fixture_connect(&fixture));
	ck_assert_str_eq(fixture_say(&fixture, "hello"), SAID("hello", "\"1\"", "\"s\""));
}
END_TEST

TCase *packages_tests(void)
{
	TCase *tests = tcase_create("packages");

	tcase_add_checked_fixture(tests, open_fixture, close_fixture);
	tcase_add_test(tests, known_packages_are_fine);
	tcase_add_test(tests, packages_come_before_connections);
	tcase_add_test(tests, a_name_is_taken_once_an_envelope);
	tcase_add_test(tests, a_refused_package_leaves_nothing_to_others);
	tcase_add_test(tests, envelopes_of_one_name_are_kept_apart);
	tcase_add_test(tests, states_have_one_declaration);
	tcase_add_test(tests, versions_and_sizes_must_match);
	tcase_add_test(tests, a_bad_import_keeps_all_out);
	tcase_add_test(tests, a_circle_of_imports_ends);
	tcase_add_test(tests, handlers_are_bound_once);
	tcase_add_test(tests, handlers_and_listeners_are_functions);
	tcase_add_test(tests, deferred_handlers_want_a_pool);
	tcase_add_test(tests, what_only_goes_out_has_no_handler);
	return tests;
}
