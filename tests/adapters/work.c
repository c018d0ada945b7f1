/* A hub with workers, and work that is done when the test says so. */
#include "work.h"

#include <stdlib.h>
#include <unistd.h>

#include <envelope/serve.h>
#include <envelope/state.h>

static void note(struct work *work, unsigned *count)
{
	pthread_mutex_lock(&work->lock);
	++*count;
	pthread_cond_broadcast(&work->moved);
	pthread_mutex_unlock(&work->lock);
}

static void await(struct work *work, const unsigned *count, unsigned wanted)
{
	pthread_mutex_lock(&work->lock);
	while (*count < wanted)
		pthread_cond_wait(&work->moved, &work->lock);
	pthread_mutex_unlock(&work->lock);
}

static void await_release(struct work *work)
{
	pthread_mutex_lock(&work->lock);
	while (!work->released)
		pthread_cond_wait(&work->moved, &work->lock);
	pthread_mutex_unlock(&work->lock);
}

static enum env_status handle(struct env_request *request, const struct work_task *task, void *user)
{
	struct work *work = user;
	struct work_done done;

	if (task->hold) {
		note(work, &work->held);
		await_release(work);
	}
	work_done_init(&done);
	done.id = task->id;
	if (task->bytes > 0) {
		done.text_is = ENV_PRESENT;
		done.text = env_str_of(work->text, (size_t)task->bytes);
	}
	if (!env_request_meta(request)->message->oneway)
		(void)env_request_reply(request, ENV_SUCCESS, &work_done_message, &done);
	note(work, &work->done);
	return ENV_OK;
}

static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct work *work = user;

	if (level != ENV_LOG_INFO || strstr(text, "listening on ") != text)
		return;
	pthread_mutex_lock(&work->lock);
	work->listening = true;
	pthread_cond_broadcast(&work->moved);
	pthread_mutex_unlock(&work->lock);
}

void work_open(struct work *work, int workers, size_t queue, const struct env_limits *limits)
{
	const struct env_pool_options pool = {.workers = workers, .queue = queue};
	struct env_hub_options options = {.log = log_line, .log_user = work};

	*work = (struct work){.lock = PTHREAD_MUTEX_INITIALIZER, .moved = PTHREAD_COND_INITIALIZER};
	memset(work->text, 'x', sizeof(work->text));
	if (limits != NULL)
		options.limits = *limits;
	ck_assert_int_eq(env_pool_new(&work->pool, &pool), ENV_OK);
	options.pool = work->pool;
	ck_assert_int_eq(env_hub_new(&work->hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_add(work->hub, &work_package), ENV_OK);
	ck_assert_int_eq(work_do_on(work->hub, handle, work), ENV_OK);
	ck_assert_int_eq(work_any_on(work->hub, handle, work), ENV_OK);
	ck_assert_int_eq(work_note_on(work->hub, handle, work), ENV_OK);
}

void work_close(struct work *work)
{
	work_release(work);
	env_pool_free(work->pool);
	env_hub_free(work->hub);
}

void work_release(struct work *work)
{
	pthread_mutex_lock(&work->lock);
	work->released = true;
	pthread_cond_broadcast(&work->moved);
	pthread_mutex_unlock(&work->lock);
}

void work_await_held(struct work *work, unsigned count)
{
	await(work, &work->held, count);
}

void work_await_done(struct work *work, unsigned count)
{
	await(work, &work->done, count);
}

unsigned work_count_done(struct work *work)
{
	pthread_mutex_lock(&work->lock);
	unsigned count = work->done;
	pthread_mutex_unlock(&work->lock);
	return count;
}

static void *serve(void *user)
{
	struct work *work = user;

	work->status = env_serve(work->hub, work->address);
	return NULL;
}

void work_serve(struct work *work)
{
	(void)snprintf(work->directory, sizeof(work->directory), "/tmp/envelope-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(work->directory));
	(void)snprintf(work->address, sizeof(work->address), "unix:%s/s", work->directory);
	ck_assert_int_eq(pthread_create(&work->thread, NULL, serve, work), 0);
	pthread_mutex_lock(&work->lock);
	while (!work->listening)
		pthread_cond_wait(&work->moved, &work->lock);
	pthread_mutex_unlock(&work->lock);
}

void work_join(struct work *work)
{
	ck_assert_int_eq(pthread_join(work->thread, NULL), 0);
	ck_assert_int_eq(work->status, ENV_OK);
	ck_assert_int_eq(rmdir(work->directory), 0);
}
