/*
 * Package handling
 *
 * Made by envgen from handling.yaml; what is changed here is lost.
 */
#ifndef HANDLING_ENV_H
#define HANDLING_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/call.h>
#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>
#include <envelope/sender.h>

#include <envelope/envelope.env.h>
#include <shared.env.h>
#include <large.env.h>

#if ENV_TABLES_VERSION != 10
#error "handling.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Person */
struct handling_Person {
	/* optional */
	enum env_presence nick_is;
	struct env_str nick;
};

/* Job */
struct handling_Job {
	/* required, at least 1 character */
	struct env_str hall;
	/* optional, default "dig" */
	struct env_str work;
	/* optional */
	enum env_presence boss_is;
	struct shared_Person boss;
	/* optional */
	enum env_presence hand_is;
	struct handling_Person hand;
};

/* login: Limits of a message that is handled on the loop. */
struct handling_login {
	/* required, at most 64 characters */
	struct env_str user;
	/* required, at most 200 characters */
	struct env_str password;
};

/* job.done: Müd ist, wer "fertig" ist. */
struct handling_job_done {
	/* ? ?/ \ (optional) */
	enum env_presence what_is;
	struct env_str what;
};

/* Person to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type handling_Person_type;
void handling_Person_init(struct handling_Person *out);
enum env_status handling_Person_decode(struct handling_Person *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status handling_Person_encode(const struct handling_Person *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status handling_Person_check(const struct handling_Person *value,
	struct env_errors *errors);
enum env_status handling_Person_copy(struct handling_Person *out, struct env_arena *arena,
	const struct handling_Person *value);
bool handling_Person_equal(const struct handling_Person *a,
	const struct handling_Person *b);

/* Job to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type handling_Job_type;
void handling_Job_init(struct handling_Job *out);
enum env_status handling_Job_decode(struct handling_Job *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status handling_Job_encode(const struct handling_Job *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status handling_Job_check(const struct handling_Job *value,
	struct env_errors *errors);
enum env_status handling_Job_copy(struct handling_Job *out, struct env_arena *arena,
	const struct handling_Job *value);
bool handling_Job_equal(const struct handling_Job *a,
	const struct handling_Job *b);

/* login to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type handling_login_type;
void handling_login_init(struct handling_login *out);
enum env_status handling_login_decode(struct handling_login *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status handling_login_encode(const struct handling_login *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status handling_login_check(const struct handling_login *value,
	struct env_errors *errors);
enum env_status handling_login_copy(struct handling_login *out, struct env_arena *arena,
	const struct handling_login *value);
bool handling_login_equal(const struct handling_login *a,
	const struct handling_login *b);

/* job.done to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type handling_job_done_type;
void handling_job_done_init(struct handling_job_done *out);
enum env_status handling_job_done_decode(struct handling_job_done *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status handling_job_done_encode(const struct handling_job_done *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status handling_job_done_check(const struct handling_job_done *value,
	struct env_errors *errors);
enum env_status handling_job_done_copy(struct handling_job_done *out, struct env_arena *arena,
	const struct handling_job_done *value);
bool handling_job_done_equal(const struct handling_job_done *a,
	const struct handling_job_done *b);

/* ---- Messages ---- */

/* job.do: All that can be said of a deferred request. */
extern const struct env_message handling_job_do_message;

/* job.plain: As little as can be said of one. */
extern const struct env_message handling_job_plain_message;

/* job.note: Deferred, and nothing is answered. */
extern const struct env_message handling_job_note_message;

/* job.bell: The same without a payload. */
extern const struct env_message handling_job_bell_message;

/* job.inside: From one part to another. */
extern const struct env_message handling_job_inside_message;

/* job.told: As handled on the loop. */
extern const struct env_message handling_job_told_message;

/* login: Limits of a message that is handled on the loop. */
extern const struct env_message handling_login_message;

/* job.done: Müd ist, wer "fertig" ist. */
extern const struct env_message handling_job_done_message;

/* ---- job.do ---- */

/*
 * The one handler of job.do, on a worker: env_hub_on().
 * In a line for each `room`, at most 5 s in the queue, at most 2 min at work, at most 5 of a
 * connection in 10 s.
 */
typedef enum env_status handling_job_do_handler(struct env_request *request,
	const struct handling_Job *payload,
	void *user);
static inline enum env_status handling_job_do_on(struct env_hub *hub,
	handling_job_do_handler *handler, void *user)
{
	return env_hub_on(hub, &handling_job_do_message, (env_function *)handler, user);
}

/* The one guard of job.do, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status handling_job_do_guard_function(struct env_request *request,
	const struct handling_Job *payload,
	struct env_errors *errors, void *user);
static inline enum env_status handling_job_do_guard(struct env_hub *hub,
	handling_job_do_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &handling_job_do_message, (env_function *)guard, user);
}

/* Answers a request of job.do with job.done: env_request_reply(). */
static inline enum env_status handling_job_do_reply(struct env_request *request,
	const struct env_state *state, const struct handling_job_done *payload)
{
	return env_request_reply(request, state, &handling_job_done_message, payload);
}

/* Answers a request of job.do with job.done: env_request_reply(). */
static inline enum env_status handling_job_do_reply_job_done(struct env_request *request,
	const struct env_state *state, const struct handling_job_done *payload)
{
	return env_request_reply(request, state, &handling_job_done_message, payload);
}

/* Answers a request of job.do with progress.num: env_request_reply(). */
static inline enum env_status handling_job_do_reply_envelope_progress_num(struct env_request *request,
	const struct env_state *state, const struct envelope_progress_num *payload)
{
	return env_request_reply(request, state, &envelope_progress_num_message, payload);
}

/* Listeners of job.do, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_job_do_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct handling_Job *payload,
	void *user);
static inline enum env_status handling_job_do_listen_at(struct env_hub *hub,
	handling_job_do_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_job_do_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_job_do_listen(struct env_hub *hub,
	handling_job_do_listener *listener, void *user)
{
	return handling_job_do_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_job_do_unlisten(struct env_hub *hub,
	handling_job_do_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_job_do_message, (env_function *)listener, user);
}

/* Has job.do handled as if that peer had sent it. From any thread; `cause` may be NULL: env_sender_dispatch(). */
static inline enum env_status handling_job_do_dispatch(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct handling_Job *payload)
{
	return env_sender_dispatch(sender, to, cause, &handling_job_do_message, payload);
}

/* As a client, asks for job.do; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status handling_job_do_call(struct env_connection *connection,
	const struct handling_Job *payload,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &handling_job_do_message, payload, options, listener,
		user, out);
}
/* What job.done says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct handling_job_done *handling_job_do_answer(
	const struct env_answer *answer)
{
	return (const struct handling_job_done *)env_answer_payload(answer, &handling_job_done_message);
}
/* What job.done says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct handling_job_done *handling_job_do_answer_job_done(
	const struct env_answer *answer)
{
	return (const struct handling_job_done *)env_answer_payload(answer, &handling_job_done_message);
}
/* What progress.num says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct envelope_progress_num *handling_job_do_answer_envelope_progress_num(
	const struct env_answer *answer)
{
	return (const struct envelope_progress_num *)env_answer_payload(answer, &envelope_progress_num_message);
}

/* ---- job.plain ---- */

/* The one handler of job.plain, on a worker: env_hub_on(). */
typedef enum env_status handling_job_plain_handler(struct env_request *request,
	void *user);
static inline enum env_status handling_job_plain_on(struct env_hub *hub,
	handling_job_plain_handler *handler, void *user)
{
	return env_hub_on(hub, &handling_job_plain_message, (env_function *)handler, user);
}

/* The one guard of job.plain, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status handling_job_plain_guard_function(struct env_request *request,
	struct env_errors *errors, void *user);
static inline enum env_status handling_job_plain_guard(struct env_hub *hub,
	handling_job_plain_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &handling_job_plain_message, (env_function *)guard, user);
}

/* Answers a request of job.plain with s.stat: env_request_reply(). */
static inline enum env_status handling_job_plain_reply(struct env_request *request,
	const struct env_state *state)
{
	return env_request_reply(request, state, &envelope_s_stat_message, NULL);
}

/* Listeners of job.plain, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_job_plain_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status handling_job_plain_listen_at(struct env_hub *hub,
	handling_job_plain_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_job_plain_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_job_plain_listen(struct env_hub *hub,
	handling_job_plain_listener *listener, void *user)
{
	return handling_job_plain_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_job_plain_unlisten(struct env_hub *hub,
	handling_job_plain_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_job_plain_message, (env_function *)listener, user);
}

/* As a client, asks for job.plain; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status handling_job_plain_call(struct env_connection *connection,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &handling_job_plain_message, NULL, options, listener,
		user, out);
}
/* Whether the answer is s.stat, in any state: look at answer->outcome first. */
static inline bool handling_job_plain_answered(
	const struct env_answer *answer)
{
	return env_answer_is(answer, &envelope_s_stat_message);
}

/* ---- job.note ---- */

/* The one handler of job.note, on a worker, in no order: env_hub_on(). */
typedef enum env_status handling_job_note_handler(struct env_request *request,
	const struct handling_Person *payload,
	void *user);
static inline enum env_status handling_job_note_on(struct env_hub *hub,
	handling_job_note_handler *handler, void *user)
{
	return env_hub_on(hub, &handling_job_note_message, (env_function *)handler, user);
}

/* The one guard of job.note, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status handling_job_note_guard_function(struct env_request *request,
	const struct handling_Person *payload,
	struct env_errors *errors, void *user);
static inline enum env_status handling_job_note_guard(struct env_hub *hub,
	handling_job_note_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &handling_job_note_message, (env_function *)guard, user);
}

/* Listeners of job.note, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_job_note_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct handling_Person *payload,
	void *user);
static inline enum env_status handling_job_note_listen_at(struct env_hub *hub,
	handling_job_note_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_job_note_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_job_note_listen(struct env_hub *hub,
	handling_job_note_listener *listener, void *user)
{
	return handling_job_note_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_job_note_unlisten(struct env_hub *hub,
	handling_job_note_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_job_note_message, (env_function *)listener, user);
}

/* As a client, sends job.note: env_connection_tell(). */
static inline enum env_status handling_job_note_tell(struct env_connection *connection,
	const struct handling_Person *payload)
{
	return env_connection_tell(connection, &handling_job_note_message, payload);
}

/* ---- job.bell ---- */

/* The one handler of job.bell, on a worker: env_hub_on(). */
typedef enum env_status handling_job_bell_handler(struct env_request *request,
	void *user);
static inline enum env_status handling_job_bell_on(struct env_hub *hub,
	handling_job_bell_handler *handler, void *user)
{
	return env_hub_on(hub, &handling_job_bell_message, (env_function *)handler, user);
}

/* The one guard of job.bell, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status handling_job_bell_guard_function(struct env_request *request,
	struct env_errors *errors, void *user);
static inline enum env_status handling_job_bell_guard(struct env_hub *hub,
	handling_job_bell_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &handling_job_bell_message, (env_function *)guard, user);
}

/* Listeners of job.bell, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_job_bell_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status handling_job_bell_listen_at(struct env_hub *hub,
	handling_job_bell_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_job_bell_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_job_bell_listen(struct env_hub *hub,
	handling_job_bell_listener *listener, void *user)
{
	return handling_job_bell_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_job_bell_unlisten(struct env_hub *hub,
	handling_job_bell_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_job_bell_message, (env_function *)listener, user);
}

/* As a client, sends job.bell: env_connection_tell(). */
static inline enum env_status handling_job_bell_tell(struct env_connection *connection)
{
	return env_connection_tell(connection, &handling_job_bell_message, NULL);
}

/* ---- job.inside ---- */

/* The one handler of job.inside, on a worker, at most 1 h at work: env_hub_on(). */
typedef enum env_status handling_job_inside_handler(struct env_request *request,
	void *user);
static inline enum env_status handling_job_inside_on(struct env_hub *hub,
	handling_job_inside_handler *handler, void *user)
{
	return env_hub_on(hub, &handling_job_inside_message, (env_function *)handler, user);
}

/* The one guard of job.inside, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status handling_job_inside_guard_function(struct env_request *request,
	struct env_errors *errors, void *user);
static inline enum env_status handling_job_inside_guard(struct env_hub *hub,
	handling_job_inside_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &handling_job_inside_message, (env_function *)guard, user);
}

/* Answers a request of job.inside with job.done: env_request_reply(). */
static inline enum env_status handling_job_inside_reply(struct env_request *request,
	const struct env_state *state, const struct handling_job_done *payload)
{
	return env_request_reply(request, state, &handling_job_done_message, payload);
}

/* Listeners of job.inside, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_job_inside_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status handling_job_inside_listen_at(struct env_hub *hub,
	handling_job_inside_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_job_inside_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_job_inside_listen(struct env_hub *hub,
	handling_job_inside_listener *listener, void *user)
{
	return handling_job_inside_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_job_inside_unlisten(struct env_hub *hub,
	handling_job_inside_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_job_inside_message, (env_function *)listener, user);
}

/* Has job.inside handled as if that peer had sent it. From any thread; `cause` may be NULL: env_sender_dispatch(). */
static inline enum env_status handling_job_inside_dispatch(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause)
{
	return env_sender_dispatch(sender, to, cause, &handling_job_inside_message, NULL);
}

/* ---- job.told ---- */

/* The one handler of job.told: env_hub_on(). */
typedef enum env_status handling_job_told_handler(struct env_connection *from,
	const struct large_Large *payload,
	void *user);
static inline enum env_status handling_job_told_on(struct env_hub *hub,
	handling_job_told_handler *handler, void *user)
{
	return env_hub_on(hub, &handling_job_told_message, (env_function *)handler, user);
}

/* The one guard of job.told, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status handling_job_told_guard_function(struct env_request *request,
	const struct large_Large *payload,
	struct env_errors *errors, void *user);
static inline enum env_status handling_job_told_guard(struct env_hub *hub,
	handling_job_told_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &handling_job_told_message, (env_function *)guard, user);
}

/* Listeners of job.told, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_job_told_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct large_Large *payload,
	void *user);
static inline enum env_status handling_job_told_listen_at(struct env_hub *hub,
	handling_job_told_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_job_told_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_job_told_listen(struct env_hub *hub,
	handling_job_told_listener *listener, void *user)
{
	return handling_job_told_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_job_told_unlisten(struct env_hub *hub,
	handling_job_told_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_job_told_message, (env_function *)listener, user);
}

/* Has job.told handled as if that peer had sent it. From any thread; `cause` may be NULL: env_sender_dispatch(). */
static inline enum env_status handling_job_told_dispatch(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct large_Large *payload)
{
	return env_sender_dispatch(sender, to, cause, &handling_job_told_message, payload);
}

/* ---- login ---- */

/* The one handler of login, at most 10 of a connection in 1 min: env_hub_on(). */
typedef enum env_status handling_login_handler(struct env_connection *from,
	struct env_request *request,
	const struct handling_login *payload,
	void *user);
static inline enum env_status handling_login_on(struct env_hub *hub,
	handling_login_handler *handler, void *user)
{
	return env_hub_on(hub, &handling_login_message, (env_function *)handler, user);
}

/* The one guard of login, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status handling_login_guard_function(struct env_request *request,
	const struct handling_login *payload,
	struct env_errors *errors, void *user);
static inline enum env_status handling_login_guard(struct env_hub *hub,
	handling_login_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &handling_login_message, (env_function *)guard, user);
}

/* Answers a request of login with job.done: env_request_reply(). */
static inline enum env_status handling_login_reply(struct env_request *request,
	const struct env_state *state, const struct handling_job_done *payload)
{
	return env_request_reply(request, state, &handling_job_done_message, payload);
}

/* Listeners of login, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_login_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct handling_login *payload,
	void *user);
static inline enum env_status handling_login_listen_at(struct env_hub *hub,
	handling_login_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_login_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_login_listen(struct env_hub *hub,
	handling_login_listener *listener, void *user)
{
	return handling_login_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_login_unlisten(struct env_hub *hub,
	handling_login_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_login_message, (env_function *)listener, user);
}

/* As a client, asks for login; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status handling_login_call(struct env_connection *connection,
	const struct handling_login *payload,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &handling_login_message, payload, options, listener,
		user, out);
}
/* What job.done says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct handling_job_done *handling_login_answer(
	const struct env_answer *answer)
{
	return (const struct handling_job_done *)env_answer_payload(answer, &handling_job_done_message);
}

/* ---- job.done ---- */

/* Listeners of job.done, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status handling_job_done_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct handling_job_done *payload,
	void *user);
static inline enum env_status handling_job_done_listen_at(struct env_hub *hub,
	handling_job_done_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &handling_job_done_message, (env_function *)listener, user, priority);
}
static inline enum env_status handling_job_done_listen(struct env_hub *hub,
	handling_job_done_listener *listener, void *user)
{
	return handling_job_done_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status handling_job_done_unlisten(struct env_hub *hub,
	handling_job_done_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &handling_job_done_message, (env_function *)listener, user);
}

/* Sends job.done, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status handling_job_done_send(struct env_connection *connection,
	const struct handling_job_done *payload)
{
	return env_connection_send(connection, &handling_job_done_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status handling_job_done_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct handling_job_done *payload)
{
	return env_sender_send(sender, to, cause, &handling_job_done_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status handling_job_done_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct handling_job_done *payload)
{
	return env_packet_new(out, sender, cause, &handling_job_done_message, payload);
}

/* ---- The package ---- */

/* What this package puts into envelope_ws_incoming_envelope. */
extern const struct env_registry handling_ws_incoming;
/* What this package puts into envelope_internal_envelope. */
extern const struct env_registry handling_internal;
/* What this package puts into envelope_ws_outgoing_envelope. */
extern const struct env_registry handling_ws_outgoing;
/* All of it, for env_hub_add(). */
extern const struct env_package handling_package;

#ifdef __cplusplus
}
#endif
#endif
