/* The part of a hub that all threads share: made, woken, given back. */
#include "hub/sender.h"

#include <errno.h>
#include <time.h>

#include <envelope/json.h>

#include "hub/connection.h"
#include "text/memory.h"

static const struct env_limits defaults = {
	.frame_bytes = (size_t)1 << 20,
	.depth = ENV_DEPTH_DEFAULT + 1,
	.decoded_bytes = (size_t)16 << 20,
	.requests = 1000,
	.deferred_bytes = (size_t)64 << 20,
	.outbound_bytes = (size_t)16 << 20,
	.bad_frames = 100,
	.connections = 100000,
	.drain_ms = 5000,
};

#define SET_DEFAULT(limits, member)                         \
	do {                                                \
		if ((limits)->member == 0)                  \
			(limits)->member = defaults.member; \
	} while (0)

static void fill_limits(struct env_limits *limits)
{
	SET_DEFAULT(limits, frame_bytes);
	SET_DEFAULT(limits, depth);
	SET_DEFAULT(limits, decoded_bytes);
	SET_DEFAULT(limits, requests);
	SET_DEFAULT(limits, deferred_bytes);
	SET_DEFAULT(limits, outbound_bytes);
	SET_DEFAULT(limits, bad_frames);
	SET_DEFAULT(limits, connections);
	SET_DEFAULT(limits, drain_ms);
	if (limits->depth > ENV_DEPTH_MAX)
		limits->depth = ENV_DEPTH_MAX;
}

static int64_t read_clock(void *user)
{
	struct timespec time;

	(void)user;
	(void)clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static void set_hooks(struct env_sender *sender, const struct env_hub_options *options)
{
	sender->limits = options->limits;
	sender->logger = (struct env_logger){options->log, options->log_user, options->log_payloads};
	sender->clock = options->clock;
	sender->metrics = options->metrics;
	sender->metrics_user = options->metrics_user;
	sender->texts = (struct env_texts){options->find_text, options->text_user};
	fill_limits(&sender->limits);
	if (sender->clock.now == NULL)
		sender->clock.now = read_clock;
}

/* Mutexes of the default kind need no memory of the system's: nothing can fail. */
static void init_parts(struct env_sender *sender)
{
	pthread_mutex_init(&sender->lock, NULL);
	pthread_mutex_init(&sender->workspaces.lock, NULL);
	pthread_mutex_init(&sender->packets.lock, NULL);
	pthread_mutex_init(&sender->timers.lock, NULL);
	sender->workspaces.allocator = sender->allocator;
	sender->workspaces.decoded_bytes = sender->limits.decoded_bytes;
	sender->packets.allocator = sender->allocator;
	sender->packets.sender = sender;
	env_peers_init(&sender->peers, sender->allocator);
	env_catalogue_init(&sender->catalogue, sender->allocator, &sender->logger);
}

enum env_status env_sender_new(struct env_sender **out, const struct env_hub_options *options)
{
	struct env_sender *sender = env_memory_take(options->allocator, sizeof(*sender));

	if (sender == NULL)
		return ENV_NO_MEMORY;
	*sender = (struct env_sender){.allocator = options->allocator};
	atomic_init(&sender->references, 1);
	set_hooks(sender, options);
	enum env_status status = env_wake_open(&sender->wake);
	if (status != ENV_OK) {
		int reason = errno;
		env_memory_give(options->allocator, sender);
		errno = reason;
		return status;
	}
	init_parts(sender);
	*out = sender;
	return ENV_OK;
}

static void destroy(struct env_sender *sender)
{
	env_catalogue_free(&sender->catalogue);
	env_peers_free(&sender->peers);
	env_workspaces_free(&sender->workspaces);
	env_packets_free(&sender->packets);
	env_memory_give(sender->allocator, sender->addresses.slots);
	env_wake_close(&sender->wake);
	pthread_mutex_destroy(&sender->lock);
	pthread_mutex_destroy(&sender->workspaces.lock);
	pthread_mutex_destroy(&sender->packets.lock);
	pthread_mutex_destroy(&sender->timers.lock);
	env_memory_give(sender->allocator, sender);
}

struct env_sender *env_sender_ref(struct env_sender *sender)
{
	atomic_fetch_add_explicit(&sender->references, 1, memory_order_relaxed);
	return sender;
}

void env_sender_unref(struct env_sender *sender)
{
	if (atomic_fetch_sub_explicit(&sender->references, 1, memory_order_acq_rel) == 1)
		destroy(sender);
}

_Thread_local const char env_sender_here;

int64_t env_sender_now(const struct env_sender *sender)
{
	return sender->clock.now(sender->clock.user);
}

/* The caller holds the lock, so that the loop cannot clear what is not written yet. */
static void signal_loop(struct env_sender *sender)
{
	if (atomic_load(&sender->awake) || sender->signalled || sender->closed)
		return;
	sender->signalled = true;
	env_wake_signal(&sender->wake);
}

bool env_sender_post(struct env_sender *sender, struct env_task *task)
{
	pthread_mutex_lock(&sender->lock);
	bool open = !sender->closed;
	if (open)
		(void)env_tasks_add(&sender->tasks, task);
	signal_loop(sender);
	pthread_mutex_unlock(&sender->lock);
	return open;
}

bool env_sender_post_ready(struct env_sender *sender, struct env_task *task)
{
	pthread_mutex_lock(&sender->lock);
	bool added = env_tasks_add(&sender->ready, task);
	atomic_store(&sender->any_ready, true);
	signal_loop(sender);
	pthread_mutex_unlock(&sender->lock);
	return added;
}

void env_sender_revoke(struct env_sender *sender, struct env_task *task)
{
	pthread_mutex_lock(&sender->lock);
	(void)env_tasks_remove(&sender->tasks, task);
	pthread_mutex_unlock(&sender->lock);
}

bool env_sender_revoke_ready(struct env_sender *sender, struct env_task *task)
{
	pthread_mutex_lock(&sender->lock);
	bool removed = env_tasks_remove(&sender->ready, task);
	pthread_mutex_unlock(&sender->lock);
	return removed;
}

struct env_task *env_sender_take(struct env_sender *sender, struct env_tasks *tasks)
{
	pthread_mutex_lock(&sender->lock);
	struct env_task *task = tasks->first;
	if (task != NULL)
		(void)env_tasks_remove(tasks, task);
	pthread_mutex_unlock(&sender->lock);
	return task;
}

void env_sender_close(struct env_sender *sender)
{
	struct env_task *task = NULL;

	while ((task = env_sender_take(sender, &sender->tasks)) != NULL)
		task->run(task);
	pthread_mutex_lock(&sender->lock);
	bool done = sender->tasks.first == NULL;
	sender->closed = done;
	pthread_mutex_unlock(&sender->lock);
	if (!done)
		env_sender_close(sender);
}

void env_sender_arm(struct env_sender *sender, struct env_timer *timer, int64_t due)
{
	if (!env_timers_arm(&sender->timers, timer, due))
		return;
	pthread_mutex_lock(&sender->lock);
	signal_loop(sender);
	pthread_mutex_unlock(&sender->lock);
}

struct env_connection *env_sender_find(struct env_sender *sender, struct env_address address)
{
	pthread_mutex_lock(&sender->lock);
	struct env_connection *connection = env_addresses_find(&sender->addresses, address);
	if (connection != NULL)
		env_connection_ref(connection);
	pthread_mutex_unlock(&sender->lock);
	return connection;
}
