/* A hub with all that its test wants around it. */
#include <envelope/stats.h>

#include "testing/peer.h"
#include "testing/why.h"

enum env_status env_test_report(struct env_test *test, const char *what, enum env_status status)
{
	if (status != ENV_OK)
		env_test_explain(test->why, "%s: %s", what, env_status_text(status));
	return status;
}

const char *env_test_why(const struct env_test *test)
{
	return test->why;
}

/* What the hub logs goes to the test's log, and to that of the caller's options. */
static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct env_test *test = user;

	env_test_log_write(&test->log, level, text);
	if (test->user_log != NULL)
		test->user_log(test->user_log_user, level, text);
}

static void init(struct env_test *test, const struct env_hub_options *own)
{
	*test = (struct env_test){
		.pool = own->pool,
		.user_log = own->log,
		.user_log_user = own->log_user,
		.own_clock = own->clock.now == NULL,
		.own_pool = own->pool == NULL,
		.own_memory = own->allocator == NULL,
	};
	env_test_clock_init(&test->clock);
	env_test_log_init(&test->log);
	env_test_allocator_init(&test->memory);
}

static enum env_status open_pool(struct env_test *test, const struct env_allocator *allocator)
{
	const struct env_pool_options options = {.allocator = allocator, .workers = ENV_POOL_INLINE};

	return test->own_pool ? env_pool_new(&test->pool, &options) : ENV_OK;
}

/* What is not set in `options` is the test's own from here on. */
static enum env_status open_hub(struct env_test *test, struct env_hub_options *options)
{
	if (test->own_memory)
		options->allocator = &test->memory.hook;
	if (test->own_clock)
		options->clock = env_test_clock_hook(&test->clock);
	options->log = log_line;
	options->log_user = test;
	enum env_status status = open_pool(test, options->allocator);
	options->pool = test->pool;
	return status == ENV_OK ? env_hub_new(&test->hub, options) : status;
}

static enum env_status add_package(struct env_test *test, const struct env_package *package)
{
	enum env_status status = package == NULL ? ENV_OK : env_hub_add(test->hub, package);

	if (status == ENV_OK)
		return ENV_OK;
	env_test_explain(test->why, "the hub does not take the package %s: %s", package->name,
			 env_status_text(status));
	if (test->log.last != NULL)
		env_test_explain_more(test->why, ": %s", test->log.last->text);
	return status;
}

static void free_hub(struct env_test *test)
{
	env_catcher_free(test->sent);
	test->sent = NULL;
	if (test->own_pool)
		env_pool_free(test->pool);
	test->pool = NULL;
	env_hub_free(test->hub);
	test->hub = NULL;
}

/* Gives everything back. */
static void release(struct env_test *test)
{
	while (test->peers != NULL)
		env_test_peer_free(test->peers);
	free_hub(test);
	env_test_log_clear(&test->log);
}

enum env_status env_test_open(struct env_test *test, const struct env_package *package,
			      const struct env_hub_options *options)
{
	struct env_hub_options own = {.allocator = NULL};

	if (options != NULL)
		own = *options;
	init(test, &own);
	enum env_status status = env_test_report(test, "making the hub", open_hub(test, &own));
	if (status == ENV_OK)
		status = add_package(test, package);
	if (status == ENV_OK)
		status = env_test_report(test, "catching",
					 env_catcher_new(&test->sent, test->hub, ENV_OUTGOING));
	if (status != ENV_OK)
		release(test);
	return status;
}

/* A pool of the caller's is gone by now. */
static bool come_to_rest(struct env_test *test)
{
	if (test->own_pool)
		return env_test_run(test);
	env_hub_run(test->hub);
	return true;
}

static bool has_answered_all(struct env_test *test)
{
	struct env_stats stats;

	env_hub_stats(test->hub, &stats);
	if (stats.requests == 0)
		return true;
	env_test_explain(test->why, "%llu requests were not answered", (unsigned long long)stats.requests);
	return false;
}

static bool has_given_all_back(struct env_test *test)
{
	struct env_test_memory count = env_test_allocator_count(&test->memory);

	if (count.live == 0)
		return true;
	env_test_explain(test->why,
			 "%zu allocations (%zu bytes) were not given back: "
			 "a request, a sender or a packet is still held",
			 count.live, count.live_bytes);
	return false;
}

bool env_test_free_hub(struct env_test *test)
{
	bool well = test->hub == NULL || has_answered_all(test);

	free_hub(test);
	return well;
}

bool env_test_close(struct env_test *test)
{
	bool well = test->hub == NULL || (come_to_rest(test) && has_answered_all(test));

	release(test);
	return well && has_given_all_back(test);
}
