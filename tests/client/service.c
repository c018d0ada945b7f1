/* The service that the tests ask: it does what the text of ask.echo says. */
#include "fixture.h"

#include <stdio.h>

static enum env_status say(struct env_request *request, const struct env_state *state, const char *text)
{
	struct ask_echoed echoed;

	ask_echoed_init(&echoed);
	echoed.text = env_str(text);
	return ask_echo_reply_echoed(request, state, &echoed);
}

static enum env_status do_steps(struct fixture *fixture, struct env_request *request)
{
	(void)fixture;
	(void)ask_echo_reply_envelope_s_stat(request, ENV_ACKNOWLEDGED);
	(void)say(request, ENV_QUEUED, "1");
	(void)say(request, NULL, "2");
	(void)say(request, ENV_RUNNING, "3");
	return say(request, ENV_SUCCESS, "4");
}

static enum env_status do_hold(struct fixture *fixture, struct env_request *request)
{
	if (fixture->held_count < FIXTURE_HELD)
		fixture->held[fixture->held_count++] = env_request_ref(request);
	return ENV_OK;
}

static enum env_status do_mistake(struct fixture *fixture, struct env_request *request)
{
	struct ask_mistake mistake;

	(void)fixture;
	ask_mistake_init(&mistake);
	mistake.text = env_str("own");
	return ask_mistake_fail(request, &mistake);
}

/* An answer of the reply's type whose state says that it failed. */
static enum env_status do_refuse(struct fixture *fixture, struct env_request *request)
{
	(void)fixture;
	return say(request, ENV_FAILED, "no");
}

static enum env_status do_fail(struct fixture *fixture, struct env_request *request)
{
	(void)fixture;
	return env_request_fail_job(request, "sorry");
}

/* Says again what language it was asked in. */
static enum env_status do_language(struct fixture *fixture, struct env_request *request)
{
	char text[21] = "-";
	struct env_str language = env_request_meta(request)->language;

	(void)fixture;
	if (language.ptr != NULL)
		(void)snprintf(text, sizeof(text), "%.*s", (int)language.len, language.ptr);
	return say(request, ENV_SUCCESS, text);
}

static const struct {
	const char *text;
	enum env_status (*act)(struct fixture *fixture, struct env_request *request);
} acts[] = {
	{"steps", do_steps},   {"hold", do_hold}, {"mistake", do_mistake},
	{"refuse", do_refuse}, {"fail", do_fail}, {"language", do_language},
};

static enum env_status handle_echo(struct env_connection *from, struct env_request *request,
				   const struct ask_echo *payload, void *user)
{
	(void)from;
	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
		if (env_str_equal(payload->text, env_str(acts[i].text)))
			return acts[i].act(user, request);
	return say(request, ENV_SUCCESS, payload->text.ptr);
}

/* On a worker: counts up to the number. */
static enum env_status handle_work(struct env_request *request, const struct ask_work *payload, void *user)
{
	struct envelope_progress_num progress;
	struct ask_echoed echoed;
	struct fixture *fixture = user;

	atomic_fetch_add(&fixture->worked, 1);
	envelope_progress_num_init(&progress);
	progress.total = payload->number;
	for (progress.curr = 1; progress.curr <= progress.total; progress.curr++)
		if (env_request_cancelled(request) == ENV_NOT_CANCELLED)
			(void)ask_work_reply_envelope_progress_num(request, ENV_RUNNING, &progress);
	ask_echoed_init(&echoed);
	echoed.text = env_str("done");
	enum env_status status = ask_work_reply_echoed(request, ENV_SUCCESS, &echoed);
	return status == ENV_CLOSED ? ENV_OK : status;
}

static enum env_status handle_poke(struct env_connection *from, struct env_request *request, void *user)
{
	struct fixture *fixture = user;

	(void)from;
	fixture->handled++;
	return ask_poke_reply(request, ENV_SUCCESS);
}

static enum env_status handle_note(struct env_connection *from, const struct ask_note *payload, void *user)
{
	struct fixture *fixture = user;

	fixture->handled++;
	if (env_str_equal(payload->text, env_str("close")))
		env_connection_close(from, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

bool service_bind(struct fixture *fixture)
{
	struct env_hub *hub = fixture->test.hub;

	return ask_echo_on(hub, handle_echo, fixture) == ENV_OK &&
	       ask_work_on(hub, handle_work, fixture) == ENV_OK &&
	       ask_poke_on(hub, handle_poke, fixture) == ENV_OK &&
	       ask_note_on(hub, handle_note, fixture) == ENV_OK;
}

void service_let_go(struct fixture *fixture)
{
	while (fixture->held_count > 0)
		env_request_unref(fixture->held[--fixture->held_count]);
}

enum env_status service_answer(struct fixture *fixture, size_t n, const struct env_state *state,
			       const char *text)
{
	return say(fixture->held[n], state, text);
}
