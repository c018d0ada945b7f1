/* A session that uses all of the runtime. */
#include "session.h"

#include <stdio.h>
#include <string.h>

#include <check.h>
#include <envelope/errors.h>

static bool is_open(const struct session *session, size_t peer)
{
	return session->fixture.peers[peer] != NULL && fixture_connection(&session->fixture, peer) != NULL;
}

/* Where memory may be short, every call says one of these. */
static void check_status(enum env_status status)
{
	ck_assert_msg(status == ENV_OK || status == ENV_NO_MEMORY || status == ENV_CLOSED, "%s",
		      env_status_text(status));
}

/* ---- what the service does ---- */

static bool begins_with(struct env_str str, const char *begin)
{
	return str.len >= strlen(begin) && memcmp(str.ptr, begin, strlen(begin)) == 0;
}

static enum env_status answer_twice(struct env_request *request)
{
	enum env_status status = fixture_reply(request, ENV_SUCCESS, "once");

	if (status == ENV_OK)
		ck_assert_int_eq(fixture_reply(request, ENV_SUCCESS, "twice"), ENV_BAD_STATE);
	return status;
}

/* By the begin of the trace id. */
static enum env_status act(struct fixture *fixture, struct env_request *request)
{
	const struct env_meta *meta = env_request_meta(request);

	if (begins_with(meta->trace, "hold"))
		return act_hold(fixture, request);
	if (begins_with(meta->trace, "forget"))
		return ENV_OK;
	if (begins_with(meta->trace, "fail"))
		return ENV_IO;
	if (begins_with(meta->trace, "twice"))
		return answer_twice(request);
	if (begins_with(meta->trace, "missing"))
		return env_request_fail_not_found(request, "room", "name", env_str("attic"));
	return meta->message->oneway ? ENV_OK : fixture_reply(request, ENV_SUCCESS, "done");
}

static enum env_status guard(struct env_request *request, const struct work_Work *payload,
			     struct env_errors *errors, void *user)
{
	const struct env_path path = {.step = {.key = env_str("text")}};

	(void)payload, (void)user;
	if (!begins_with(env_request_meta(request)->trace, "guard"))
		return ENV_OK;
	return env_errors_add_custom(errors, &path, "value_error", "not this one");
}

static enum env_status on_any(struct env_connection *connection, const struct env_meta *meta,
			      const void *payload, void *user)
{
	(void)connection, (void)meta, (void)payload, (void)user;
	return ENV_OK;
}

static void on_peer(const struct env_peer *peer, enum env_event event, enum env_close why, void *user)
{
	(void)peer, (void)event, (void)why, (void)user;
}

static void on_connection(struct env_connection *connection, enum env_event event, enum env_close why,
			  void *user)
{
	(void)connection, (void)event, (void)why, (void)user;
}

/* ---- what the peers do ---- */

static void ask(struct session *session, size_t peer, const char *type, const char *trace)
{
	ck_assert_uint_lt(session->count, MOST_REQUESTS);
	(void)snprintf(session->traces[session->count], sizeof(session->traces[0]), "%s", trace);
	session->peers[session->count++] = peer;
	if (is_open(session, peer))
		fixture_ask_keyed(&session->fixture, peer, type, trace, "\"key\"");
}

static void push(struct session *session, size_t peer, const char *frame)
{
	if (is_open(session, peer))
		fixture_push(&session->fixture, peer, frame);
}

static void listen(struct session *session)
{
	struct env_hub *hub = session->fixture.hub;

	check_status(env_hub_listen_direction(hub, ENV_OUTGOING, on_any, NULL, 0));
	check_status(env_hub_listen_trait(hub, env_str("heard"), on_any, NULL, 1));
	check_status(env_hub_listen_trait(hub, env_str("new"), on_any, NULL, 1));
	check_status(env_hub_listen_connections(hub, on_connection, NULL, 0));
	check_status(env_hub_listen_peers(hub, on_peer, NULL, 0));
	ck_assert_int_eq(work_quiet_guard(hub, guard, NULL), ENV_OK);
	ck_assert_int_eq(work_inline_guard(hub, guard, NULL), ENV_OK);
}

static void ask_inline(struct session *session)
{
	static const char *const traces[] = {"in", "forget in", "fail in", "guard in", "twice in", "hold in"};

	for (size_t i = 0; i < sizeof(traces) / sizeof(traces[0]); i++)
		ask(session, 0, "work.inline", traces[i]);
	ask(session, 1, "s.describe", "describe");
	ask(session, 1, "s.ping", "ping");
	ask(session, 1, "jeff", "jeff");
	for (int i = 0; i < 3; i++)
		ask(session, 1, "work.often", i == 0 ? "often 1" : i == 1 ? "often 2" : "often 3");
	push(session, 0, "{\"t\":\"work.tell\",\"p\":{\"text\":\"x\"},\"i\":\"tell\"}");
	push(session, 0, "{\"t\":\"work.inline\",\"i\":\"broken\",");
	push(session, 0, "{\"t\":\"work.inline\",\"p\":{\"text\":\"\",\"key\":7},\"i\":\"bad\"}");
}

/* More than the queue has room for. */
static void ask_deferred(struct session *session)
{
	ask(session, 0, "work.do", "do");
	ask(session, 0, "work.keyed", "hold key");
	ask(session, 1, "work.keyed", "key");
	ask(session, 0, "work.timed", "hold timed");
	ask(session, 1, "work.now_or_never", "never");
	ask(session, 0, "work.timed", "timed");
	ask(session, 1, "work.quiet", "guard");
	ask(session, 1, "work.quiet", "fail");
	ask(session, 0, "work.quiet", "forget");
	ask(session, 1, "work.quiet", "twice");
	ask(session, 1, "work.quiet", "missing");
	ask(session, 0, "work.quiet", "cancel");
	push(session, 1, "{\"t\":\"work.note\",\"p\":{\"text\":\"x\"},\"i\":\"note\"}");
	push(session, 0, "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"cancel\"}}");
}

static void send_all(struct session *session)
{
	struct env_sender *sender = env_hub_sender(session->fixture.hub);
	const struct env_cause cause = {.trace = ENV_STR_INIT("news"), .state = ENV_RUNNING};
	struct env_packet *packet = NULL;
	struct work_Done news;

	work_Done_init(&news);
	check_status(work_news_pack(&packet, sender, &cause, &news));
	for (size_t i = 0; i < 2; i++) {
		if (!is_open(session, i))
			continue;
		check_status(work_news_send_to(sender, fixture_address(&session->fixture, i), NULL, &news));
		if (packet != NULL)
			check_status(
				env_sender_deliver(sender, fixture_address(&session->fixture, i), packet));
	}
	env_packet_unref(packet);
}

/* What was dispatched is a request like others, once it has been taken. */
static void dispatch(struct session *session)
{
	struct env_sender *sender = env_hub_sender(session->fixture.hub);
	const struct env_cause inside = {.trace = ENV_STR_INIT("inside")};
	const struct env_cause later = {.trace = ENV_STR_INIT("forget inside")};
	struct work_Work work;

	if (!is_open(session, 0))
		return;
	work_Work_init(&work);
	work.text = env_str("x");
	check_status(work_inside_dispatch(sender, fixture_address(&session->fixture, 0), &inside, &work));
	check_status(
		work_inside_later_dispatch(sender, fixture_address(&session->fixture, 0), &later, &work));
}

/* ---- the judge ---- */

struct count {
	size_t finals; /* of one trace id */
	bool after;    /* something came behind the first of them */
};

/* All frames of a trace id among "TRACE TYPE STATE ...; " ones; trace ids have no ';' and end where the type begins. */
static struct count count_answers(const char *answers, const char *trace)
{
	struct count count = {0};
	char begin[32];

	(void)snprintf(begin, sizeof(begin), "%s ", trace);
	while (answers != NULL && *answers != '\0') {
		const char *type = answers + strlen(begin);
		if (strncmp(answers, begin, strlen(begin)) == 0 &&
		    memchr(type, '.', strcspn(type, " ")) != NULL) {
			const char *state = type + strcspn(type, " ") + 1;
			count.after = count.after || count.finals > 0;
			count.finals += *state == 's' || *state == 'f';
		}
		answers = strstr(answers, "; ");
		answers = answers == NULL ? NULL : answers + 2;
	}
	return count;
}

static void judge(struct session *session, size_t peer)
{
	const char *answers = fixture_take(&session->fixture, peer);
	bool closed = !is_open(session, peer);
	size_t missing = 0;

	for (size_t i = 0; i < session->count; i++) {
		if (session->peers[i] != peer)
			continue;
		struct count count = count_answers(answers, session->traces[i]);
		ck_assert_msg(count.finals <= 1 && !count.after, "%s: %s", session->traces[i], answers);
		missing += count.finals == 0;
	}
	/* Where no frame could be read, it was answered without its trace id. */
	ck_assert_msg(closed || missing <= count_answers(answers, "-").finals, "%zu of peer %zu: %s", missing,
		      peer, answers);
	session->missing += missing;
}

/* ---- all of it ---- */

static void work_off(struct fixture *fixture)
{
	while (fixture_work(fixture) > 0)
		continue;
}

static void play(struct session *session)
{
	struct fixture *fixture = &session->fixture;

	ask_inline(session);
	ask_deferred(session);
	send_all(session);
	fixture_work_one(fixture);
	dispatch(session);
	fixture_pass(fixture, 100);
	work_off(fixture);
	fixture_pass(fixture, 200);
	work_off(fixture);
	fixture_release(fixture);
	env_hub_run(fixture->hub);
}

/* With work that is still queued and held. */
static void end(struct session *session)
{
	struct fixture *fixture = &session->fixture;

	ask(session, 0, "work.quiet", "hold end");
	work_off(fixture);
	ask(session, 0, "work.quiet", "end");
	env_hub_drain(fixture->hub, 1000);
	if (is_open(session, 1))
		check_status(envelope_s_close_dispatch(env_hub_sender(fixture->hub),
						       fixture_address(fixture, 1), NULL));
	env_hub_run(fixture->hub);
	fixture_pass(fixture, 1000);
	ck_assert(env_hub_is_drained(fixture->hub));
}

bool session_play(struct session *session, const struct env_allocator *allocator)
{
	const struct env_hub_options options = {.allocator = allocator};

	memset(session, 0, sizeof(*session));
	bool made = fixture_make(&session->fixture, &options, 3);
	if (made) {
		session->fixture.act = act;
		listen(session);
		bool connected = fixture_connect(&session->fixture, 0);
		made = fixture_connect(&session->fixture, 1) && connected;
	}
	if (made) {
		play(session);
		judge(session, 0);
		judge(session, 1);
		end(session);
	}
	fixture_free(&session->fixture);
	return made;
}
