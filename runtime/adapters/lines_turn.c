/* One turn of a loop, for programs that have none of their own. */
#include <envelope/lines.h>

#include <errno.h>

#include "adapters/polls.h"
#include "hub/hub.h"
#include "text/memory.h"

#define FEW 8 /* lines for which nothing is allocated */

static int shorter(int a, int b)
{
	if (a < 0 || b < 0)
		return a < 0 ? b : a;
	return a < b ? a : b;
}

static bool is_any_done(struct env_lines *const *lines, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (env_lines_is_done(lines[i]))
			return true;
	}
	return false;
}

/* `polls` has room for the hub's entry and two for each of the lines. */
static enum env_status turn(struct env_hub *hub, struct pollfd *polls, struct env_lines *const *lines,
			    size_t count, int timeout_ms)
{
	polls[0] = env_polls_entry(env_hub_fd(hub), -1);
	size_t used = 1 + env_polls_arrange(polls + 1, lines, count);
	if (is_any_done(lines, count))
		timeout_ms = 0;
	int ready = poll(polls, (nfds_t)used, shorter(timeout_ms, env_hub_timeout(hub)));
	if (ready == -1 && errno != EINTR)
		return ENV_IO;
	if (ready > 0)
		env_polls_handle(polls + 1, lines, count);
	env_hub_run(hub);
	return ENV_OK;
}

enum env_status env_lines_turn(struct env_hub *hub, struct env_lines *const *lines, size_t count,
			       int timeout_ms)
{
	struct pollfd few[1 + 2 * FEW];
	struct pollfd *polls = few;

	if (count > SIZE_MAX / sizeof(*polls) / 2 - 1)
		return ENV_NO_MEMORY;
	if (count > FEW)
		polls = env_memory_take(hub->sender->allocator, (1 + 2 * count) * sizeof(*polls));
	if (polls == NULL)
		return ENV_NO_MEMORY;
	enum env_status status = turn(hub, polls, lines, count, timeout_ms);
	int reason = errno;
	if (polls != few)
		env_memory_give(hub->sender->allocator, polls);
	errno = reason;
	return status;
}
