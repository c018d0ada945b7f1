/* Registries and states as tables. */
#include "suites.h"

#include <stdlib.h>

#include "fixture.h"

#define NAMES 10000
#define SLOTS 16384
#define SEEDS 4096

static struct env_message messages[NAMES];
static const struct env_message *pointers[NAMES];
static char names[NAMES][24];
static uint16_t seeds[SEEDS];
static uint16_t slots[SLOTS];
static uint16_t order[SEEDS];       /* buckets, the fullest first */
static uint16_t members[SEEDS][32]; /* messages of a bucket */
static uint16_t sizes[SEEDS];

static size_t slot_of(uint16_t message, uint16_t seed)
{
	return env_name_slot(env_name_hash(messages[message].name), seed, SLOTS);
}

static int by_size(const void *a, const void *b)
{
	const uint16_t *left = a;
	const uint16_t *right = b;

	return (int)sizes[*right] - (int)sizes[*left];
}

/* Puts the members of a bucket into free slots with this seed, or none of them. */
static bool place(uint16_t bucket, uint16_t seed)
{
	for (uint16_t i = 0; i < sizes[bucket]; i++) {
		size_t slot = slot_of(members[bucket][i], seed);
		if (slots[slot] != 0) {
			while (i-- > 0)
				slots[slot_of(members[bucket][i], seed)] = 0;
			return false;
		}
		slots[slot] = (uint16_t)(members[bucket][i] + 1);
	}
	seeds[bucket] = seed;
	return true;
}

/* As a generator would: the seed of each bucket is the first that leads to free slots only. */
static void build(void)
{
	memset(sizes, 0, sizeof(sizes));
	memset(slots, 0, sizeof(slots));
	for (uint16_t i = 0; i < NAMES; i++) {
		(void)snprintf(names[i], sizeof(names[i]), "pack%u.message_%u", i % 7U, (unsigned)i);
		messages[i].name = env_str(names[i]);
		pointers[i] = &messages[i];
		size_t bucket = env_name_hash(messages[i].name) & (SEEDS - 1);
		ck_assert_uint_lt(sizes[bucket], 32);
		members[bucket][sizes[bucket]++] = i;
	}
	for (uint16_t i = 0; i < SEEDS; i++)
		order[i] = i;
	qsort(order, SEEDS, sizeof(order[0]), by_size);
	for (size_t i = 0; i < SEEDS; i++) {
		uint16_t seed = 0;
		while (!place(order[i], seed)) {
			seed++;
			ck_assert_uint_ne(seed, 0);
		}
	}
}

START_TEST(ten_thousand_names_are_found)
{
	const struct env_registry registry = {
		&envelope_ws_incoming_envelope, pointers, NAMES, seeds, SEEDS, slots, SLOTS};
	char other[32];

	build();
	for (size_t i = 0; i < NAMES; i++) {
		ck_assert_ptr_eq(env_registry_find(&registry, messages[i].name), &messages[i]);
		(void)snprintf(other, sizeof(other), "%s_", names[i]);
		ck_assert_ptr_null(env_registry_find(&registry, env_str(other)));
	}
	ck_assert_ptr_null(env_registry_find(&registry, env_str_of(NULL, 0)));
}
END_TEST

START_TEST(an_empty_registry_finds_nothing)
{
	const struct env_registry registry = {.envelope = &envelope_ws_incoming_envelope};

	ck_assert_ptr_null(env_registry_find(&registry, env_str("s.ping")));
}
END_TEST

/* Generated tables are laid out by the same hash. */
START_TEST(generated_registries_find_all_of_theirs)
{
	const struct env_registry *const registries[] = {
		&envelope_ws_incoming, &envelope_ws_outgoing, &envelope_errors,
		&envelope_internal,    &talk_ws_incoming,     &talk_ws_outgoing,
	};

	for (size_t i = 0; i < sizeof(registries) / sizeof(registries[0]); i++) {
		ck_assert_uint_gt(registries[i]->count, 0);
		for (size_t k = 0; k < registries[i]->count; k++)
			ck_assert_ptr_eq(env_registry_find(registries[i], registries[i]->messages[k]->name),
					 registries[i]->messages[k]);
	}
}
END_TEST

START_TEST(a_large_package_merges)
{
	static const struct env_registry registry = {
		&envelope_ws_incoming_envelope, pointers, NAMES, NULL, 0, NULL, 0};
	static const struct env_registry *const registries[] = {&registry};
	const struct env_package package = {.name = "large",
					    .tables_version = ENV_TABLES_VERSION,
					    .type_size = sizeof(struct env_type),
					    .message_size = sizeof(struct env_message),
					    .registries = registries,
					    .registry_count = 1};
	struct fixture fixture;

	build();
	ck_assert(fixture_make(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_add(fixture.hub, &package), ENV_OK);
	ck_assert(fixture_connect(&fixture));
	for (size_t i = 0; i < NAMES; i++)
		ck_assert_ptr_eq(env_hub_find(fixture.hub, &envelope_ws_incoming_envelope, messages[i].name),
				 &messages[i]);
	ck_assert_str_eq(fixture_say(&fixture, "hello"), SAID("hello", "\"1\"", "\"s\""));
	fixture_close(&fixture);
}
END_TEST

/* Rows: from, columns: to, in the order none, a, q, r, s, f, w. */
START_TEST(states_follow_as_declared)
{
	const struct env_state *const states[] = {
		NULL, ENV_ACKNOWLEDGED, ENV_QUEUED, ENV_RUNNING, ENV_SUCCESS, ENV_FAILED, &talk_state_waiting,
	};
	static const char *const may[] = {
		".++++++", /* none */
		"..++++.", /* a */
		"..+++++", /* q */
		"...++++", /* r */
		".......", /* s */
		".......", /* f */
		"...+++.", /* w */
	};

	for (size_t from = 0; from < 7; from++) {
		for (size_t to = 1; to < 7; to++)
			ck_assert_msg(env_state_may_follow(states[from], states[to]) ==
					      (may[from][to] == '+'),
				      "from %zu to %zu", from, to);
	}
}
END_TEST

TCase *names_tests(void)
{
	TCase *tests = tcase_create("names");

	tcase_add_test(tests, ten_thousand_names_are_found);
	tcase_add_test(tests, an_empty_registry_finds_nothing);
	tcase_add_test(tests, generated_registries_find_all_of_theirs);
	tcase_add_test(tests, a_large_package_merges);
	tcase_add_test(tests, states_follow_as_declared);
	return tests;
}
