/* Which kinds there may be, and hubs that cannot have channels. */
#include "suites.h"

#include "fixture.h"

#define TEN "0123456789"

/* Names, up to two, and what becomes of them. */
static const struct {
	const char *names[2];
	enum env_status status;
} kinds[] = {
	{{"a", "b"}, ENV_OK},
	{{NULL, NULL}, ENV_OK},
	{{"a", "a"}, ENV_DUPLICATE},
	{{"user", "user"}, ENV_DUPLICATE},
	{{"", NULL}, ENV_INVALID},
	{{"Room", NULL}, ENV_INVALID},
	{{"rooM", NULL}, ENV_INVALID},
	{{"a", "\xFF"}, ENV_INVALID},
	{{"a", "\xC3"}, ENV_INVALID},
	{{"_\"\n ", "r\xC3\xB6m"}, ENV_OK},
	{{TEN TEN TEN TEN TEN TEN "0123", NULL}, ENV_OK},
	{{TEN TEN TEN TEN TEN TEN "01234", NULL}, ENV_INVALID},
};

static void make_hub(struct env_pool **pool, struct env_hub **hub)
{
	const struct env_pool_options options = {.workers = ENV_POOL_INLINE};

	ck_assert_int_eq(env_pool_new(pool, &options), ENV_OK);
	const struct env_hub_options with_pool = {.pool = *pool};
	ck_assert_int_eq(env_hub_new(hub, &with_pool), ENV_OK);
}

static void free_all(struct env_pool *pool, struct env_hub *hub, struct env_channels *channels)
{
	env_pool_free(pool);
	env_hub_free(hub);
	env_channels_free(channels);
}

START_TEST(names_of_kinds)
{
	struct env_channel_kind two[2] = {{.name = kinds[_i].names[0]}, {.name = kinds[_i].names[1]}};
	size_t count = (size_t)(kinds[_i].names[0] != NULL) + (size_t)(kinds[_i].names[1] != NULL);
	struct env_channels *channels = NULL;
	struct env_pool *pool = NULL;
	struct env_hub *hub = NULL;

	make_hub(&pool, &hub);
	ck_assert_int_eq(env_channels_new(&channels, hub, two, count, NULL), kinds[_i].status);
	ck_assert((channels != NULL) == (kinds[_i].status == ENV_OK));
	free_all(pool, hub, channels);
}
END_TEST

START_TEST(kinds_without_a_name)
{
	const struct env_channel_kind nameless = {.name = NULL};
	struct env_channels *channels = NULL;
	struct env_pool *pool = NULL;
	struct env_hub *hub = NULL;

	make_hub(&pool, &hub);
	ck_assert_int_eq(env_channels_new(&channels, hub, &nameless, 1, NULL), ENV_INVALID);
	free_all(pool, hub, channels);
}
END_TEST

START_TEST(a_hub_needs_a_pool)
{
	struct env_channels *channels = NULL;
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(env_channels_new(&channels, hub, NULL, 0, NULL), ENV_NOT_BOUND);
	ck_assert_ptr_null(channels);
	free_all(NULL, hub, NULL);
}
END_TEST

static enum env_status list_nothing(struct env_request *request, void *user)
{
	(void)request, (void)user;
	return ENV_OK;
}

START_TEST(once_and_before_the_first_connection)
{
	struct env_channels *channels = NULL;
	struct env_channels *again = NULL;
	struct env_memory_peer *peer = NULL;
	struct env_pool *pool = NULL;
	struct env_hub *hub = NULL;

	make_hub(&pool, &hub);
	ck_assert_int_eq(env_channels_new(&channels, hub, NULL, 0, NULL), ENV_OK);
	ck_assert_int_eq(env_channels_new(&again, hub, NULL, 0, NULL), ENV_DUPLICATE);
	ck_assert_int_eq(channels_list_subscriptions_on(hub, list_nothing, NULL), ENV_DUPLICATE);
	free_all(pool, hub, channels);

	make_hub(&pool, &hub);
	ck_assert_int_eq(env_memory_peer_open(&peer, hub, NULL), ENV_OK);
	ck_assert_int_eq(env_channels_new(&again, hub, NULL, 0, NULL), ENV_BAD_STATE);
	ck_assert_ptr_null(again);
	env_memory_peer_free(peer);
	free_all(pool, hub, NULL);
}
END_TEST

TCase *making_tests(void)
{
	TCase *tests = tcase_create("making");

	tcase_add_loop_test(tests, names_of_kinds, 0, (int)(sizeof(kinds) / sizeof(kinds[0])));
	tcase_add_test(tests, kinds_without_a_name);
	tcase_add_test(tests, a_hub_needs_a_pool);
	tcase_add_test(tests, once_and_before_the_first_connection);
	return tests;
}
