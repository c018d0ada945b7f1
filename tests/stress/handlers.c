/* Handlers that answer in all ways that there are, wrong ones too. */
#include "stress/handlers.h"

#include <stdlib.h>

#include <envelope/state.h>

#include "stress.env.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* How a handler that takes its time waits for somebody to stop it. */
#define PATIENCE 20
#define PATIENCE_US 250

/* A way to answer. What it returns, the handler returns. */
typedef enum env_status way(struct world *world, struct env_request *request, int64_t number);

static enum env_status at_once(struct world *world, struct env_request *request, int64_t number)
{
	expect_answered(&world->faults, answer_done(request, ENV_SUCCESS, number), "at once");
	return ENV_OK;
}

static enum env_status twice(struct world *world, struct env_request *request, int64_t number)
{
	answer_twice(&world->faults, request, number);
	return ENV_OK;
}

static enum env_status in_steps(struct world *world, struct env_request *request, int64_t number)
{
	answer_in_steps(&world->faults, request, number);
	return ENV_OK;
}

static enum env_status never(struct world *world, struct env_request *request, int64_t number)
{
	(void)world;
	(void)request;
	(void)number;
	return ENV_OK;
}

static enum env_status late(struct world *world, struct env_request *request, int64_t number)
{
	helpers_give(&world->helpers, request, (enum errand_kind)(number % ERRAND_KINDS), number);
	return ENV_OK;
}

/* Threads that answer one request all at once: one of them wins. */
static enum env_status in_a_race(struct world *world, struct env_request *request, int64_t number)
{
	for (int i = 0; i < HELPER_COUNT; i++)
		helpers_give(&world->helpers, request,
			     (enum errand_kind)((number + 3 * (int64_t)i) % ERRAND_KINDS), number);
	expect_answered(&world->faults, answer_progress(request, ENV_RUNNING, number), "racing");
	expect_answered(&world->faults, answer_done(request, ENV_SUCCESS, number), "racing");
	return ENV_OK;
}

/* What is told to go on after a final answer from elsewhere. */
static enum env_status illegally(struct world *world, struct env_request *request, int64_t number)
{
	enum env_status running = answer_done(request, ENV_RUNNING, number);
	enum env_status back = answer_progress(request, ENV_ACKNOWLEDGED, number);

	expect_answered(&world->faults, running, "before an illegal step");
	if (back == ENV_OK)
		faults_note(&world->faults, "a may follow r");
	expect_answered(&world->faults, answer_done(request, ENV_SUCCESS, number), "after an illegal step");
	return ENV_OK;
}

static enum env_status failing(struct world *world, struct env_request *request, int64_t number)
{
	(void)world;
	(void)request;
	return number % 2 == 0 ? ENV_NOT_FOUND : ENV_NO_MEMORY;
}

/* It fails after it has answered, which changes nothing. */
static enum env_status failing_afterwards(struct world *world, struct env_request *request, int64_t number)
{
	(void)at_once(world, request, number);
	return ENV_IO;
}

/* A payload that breaks its schema is not sent, and the request can still be answered. */
static enum env_status invalidly(struct world *world, struct env_request *request, int64_t number)
{
	const struct stress_done wrong = {
		.number = number, .text_is = ENV_PRESENT, .text = env_str("longer than it may be")};
	enum env_status status = env_request_reply(request, ENV_SUCCESS, &stress_done_message, &wrong);

	if (status == ENV_OK)
		faults_note(&world->faults, "a payload that breaks its schema was sent");
	if (number % 3 == 0)
		return never(world, request, number);
	return at_once(world, request, number);
}

/* With a message that is none of the replies. */
static enum env_status not_permitted(struct world *world, struct env_request *request, int64_t number)
{
	const struct stress_news news = {.number = number};
	enum env_status status = env_request_reply(request, ENV_SUCCESS, &stress_news_message, &news);

	if (status != ENV_NOT_PERMITTED)
		faults_note(&world->faults, "a message that is no reply: %s", env_status_text(status));
	expect_answered(&world->faults,
			env_request_fail_not_found(request, "task", "number", env_str("none")), "not found");
	return ENV_OK;
}

/* Ends when somebody stops it, or after a while. */
static enum env_status slowly(struct world *world, struct env_request *request, int64_t number)
{
	for (int i = 0; i < PATIENCE && env_request_cancelled(request) == ENV_NOT_CANCELLED; i++)
		sleep_us(PATIENCE_US);
	return at_once(world, request, number);
}

/* Answers most of the time by one of the quick ways. */
static way *const quick_ways[] = {at_once,   twice,   in_steps,           never,     late,         in_a_race,
				  illegally, failing, failing_afterwards, invalidly, not_permitted};

static enum env_status answer(struct world *world, struct env_request *request,
			      const struct stress_Task *task)
{
	const struct env_message *message = env_request_meta(request)->message;
	way *chosen = quick_ways[(size_t)task->how % COUNT_OF(quick_ways)];

	if (message->run == ENV_RUN_DEFERRED && task->how % 128 == 0)
		chosen = slowly;
	else if (task->how % 2 == 0)
		chosen = at_once;
	return chosen(world, request, task->number);
}

/* ---- handlers ---- */

static enum env_status handle_now(struct env_connection *from, struct env_request *request,
				  const struct stress_Task *task, void *user)
{
	enum env_status status = answer(user, request, task);

	if (task->how % 4096 == 1)
		env_connection_close(from, ENV_CLOSE_NORMAL);
	return status;
}

static enum env_status handle(struct env_request *request, const struct stress_Task *task, void *user)
{
	return answer(user, request, task);
}

/* Those of one line come in the order in which they were sent. */
static void check_line(struct world *world, struct env_request *request, const struct stress_Task *task)
{
	unsigned long serial = strtoul(env_request_meta(request)->user.ptr, NULL, 10);
	int64_t *last = &world->last_in_line[serial % MOST_SERIALS];

	if (task->number <= *last)
		faults_note(&world->faults, "a connection's messages are not in order");
	*last = task->number;
}

static enum env_status handle_line(struct env_request *request, const struct stress_Task *task, void *user)
{
	check_line(user, request, task);
	return answer(user, request, task);
}

static enum env_status handle_keyed(struct env_request *request, const struct stress_Task *task, void *user)
{
	struct world *world = user;
	int64_t *last = &world->last_of_key[task->key % KEY_COUNT];

	if (task->number <= *last)
		faults_note(&world->faults, "messages of a key are not in order");
	*last = task->number;
	return answer(world, request, task);
}

static enum env_status handle_note(struct env_request *request, const struct stress_Task *task, void *user)
{
	struct world *world = user;

	check_line(world, request, task);
	if (answer_done(request, ENV_SUCCESS, task->number) != ENV_NOT_PERMITTED)
		faults_note(&world->faults, "a one-way message was answered");
	return task->how % 8 == 0 ? ENV_IO : ENV_OK;
}

static enum env_status handle_hint(struct env_connection *from, const struct stress_Task *task, void *user)
{
	(void)from;
	(void)user;
	return task->how % 8 == 0 ? ENV_IO : ENV_OK;
}

/* Adds to the errors, answers itself, or fails; seldom any of these. */
static enum env_status guard(struct env_request *request, const struct stress_Task *task,
			     struct env_errors *errors, void *user)
{
	struct world *world = user;

	(void)errors;
	if (task->how % 64 == 5)
		expect_answered(&world->faults, env_request_fail_bad_request(request, "guarded"), "guard");
	return task->how % 64 == 9 ? ENV_NOT_FOUND : ENV_OK;
}

enum env_status handlers_bind(struct world *world)
{
	struct env_hub *hub = world->hub;
	const enum env_status statuses[] = {
		env_hub_add(hub, &stress_package),       stress_now_on(hub, handle_now, world),
		stress_line_on(hub, handle_line, world), stress_keyed_on(hub, handle_keyed, world),
		stress_free_on(hub, handle, world),      stress_brief_on(hub, handle, world),
		stress_note_on(hub, handle_note, world), stress_hint_on(hub, handle_hint, world),
		stress_relay_on(hub, handle, world),     stress_free_guard(hub, guard, world),
		stress_now_guard(hub, guard, world),
	};

	for (size_t i = 0; i < COUNT_OF(statuses); i++)
		if (statuses[i] != ENV_OK)
			return statuses[i];
	return ENV_OK;
}
