/*
 * Package messages
 *
 * Made by envgen from messages.yaml; what is changed here is lost.
 */
#ifndef MESSAGES_ENV_H
#define MESSAGES_ENV_H

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

#if ENV_TABLES_VERSION != 10
#error "messages.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Line */
struct messages_Line {
	/* required */
	struct env_str text;
	/* optional */
	enum env_presence by_is;
	struct shared_Person by;
	/* optional, at most 100 items */
	enum env_presence to_is;
	struct shared_People to;
	/* optional, default "guest" */
	enum shared_Role role;
	/* optional, at least 1 */
	enum env_presence id_is;
	int64_t id;
};

enum messages_line_post_role {
	MESSAGES_LINE_POST_ROLE_INVALID = 0,
	MESSAGES_LINE_POST_ROLE_GUEST, /* "guest" */
	MESSAGES_LINE_POST_ROLE_HOST, /* "host" */
};
struct env_str messages_line_post_role_text(enum messages_line_post_role value);

/* line.post: A request with one reply. */
struct messages_line_post {
	/* required, at least 1 character */
	struct env_str text;
	/* optional, default "host" */
	enum messages_line_post_role role;
};

/* line.posted */
struct messages_line_posted {
	/* required */
	int64_t id;
};

struct messages_line_parts_listener_part {
	/* optional */
	enum env_presence name_is;
	struct env_str name;
};

struct messages_line_parts_handler_part {
	/* optional */
	enum env_presence name_is;
	struct env_str name;
};

enum messages_line_parts_guard_function_part {
	MESSAGES_LINE_PARTS_GUARD_FUNCTION_PART_INVALID = 0,
	MESSAGES_LINE_PARTS_GUARD_FUNCTION_PART_NONE, /* "none" */
	MESSAGES_LINE_PARTS_GUARD_FUNCTION_PART_ALL, /* "all" */
};
struct env_str messages_line_parts_guard_function_part_text(enum messages_line_parts_guard_function_part value);

struct messages_line_parts_check_part {
	/* optional */
	enum env_presence name_is;
	struct env_str name;
};

struct messages_line_parts_answer_part {
	/* optional */
	enum env_presence name_is;
	struct env_str name;
};

struct messages_line_parts_on_part {
	const int64_t *items;
	size_t count;
};

struct messages_line_parts_type {
	/* optional */
	enum env_presence name_is;
	struct env_str name;
};

/* line.parts: Parts that are called as functions and typedefs of the message. */
struct messages_line_parts {
	/* optional */
	enum env_presence listener_is;
	struct messages_line_parts_listener_part listener;
	/* optional */
	enum env_presence handler_is;
	struct messages_line_parts_handler_part handler;
	/* optional */
	enum env_presence guard_function_is;
	enum messages_line_parts_guard_function_part guard_function;
	/* optional */
	enum env_presence check_is;
	struct messages_line_parts_check_part check;
	/* optional */
	enum env_presence answer_is;
	struct messages_line_parts_answer_part answer;
	/* optional */
	enum env_presence on_is;
	struct messages_line_parts_on_part on;
	/* optional */
	enum env_presence type_is;
	struct messages_line_parts_type type;
};

struct messages_line_map_value_entry {
	struct env_str key;
	int64_t value;
};

/* line.map */
struct messages_line_map_value {
	const struct messages_line_map_value_entry *items;
	size_t count;
};

/* line.refused: What a request can fail with. */
struct messages_line_refused {
	/* required */
	struct env_str why;
};

/* Line to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type messages_Line_type;
void messages_Line_init(struct messages_Line *out);
enum env_status messages_Line_decode(struct messages_Line *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_Line_encode(const struct messages_Line *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_Line_check(const struct messages_Line *value,
	struct env_errors *errors);
enum env_status messages_Line_copy(struct messages_Line *out, struct env_arena *arena,
	const struct messages_Line *value);
bool messages_Line_equal(const struct messages_Line *a,
	const struct messages_Line *b);

/* line.post to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type messages_line_post_type;
void messages_line_post_init(struct messages_line_post *out);
enum env_status messages_line_post_decode(struct messages_line_post *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_line_post_encode(const struct messages_line_post *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_line_post_check(const struct messages_line_post *value,
	struct env_errors *errors);
enum env_status messages_line_post_copy(struct messages_line_post *out, struct env_arena *arena,
	const struct messages_line_post *value);
bool messages_line_post_equal(const struct messages_line_post *a,
	const struct messages_line_post *b);

/* The table of line.inside. */
extern const struct env_type messages_line_inside_value_type;

/* line.posted to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type messages_line_posted_type;
void messages_line_posted_init(struct messages_line_posted *out);
enum env_status messages_line_posted_decode(struct messages_line_posted *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_line_posted_encode(const struct messages_line_posted *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_line_posted_check(const struct messages_line_posted *value,
	struct env_errors *errors);
enum env_status messages_line_posted_copy(struct messages_line_posted *out, struct env_arena *arena,
	const struct messages_line_posted *value);
bool messages_line_posted_equal(const struct messages_line_posted *a,
	const struct messages_line_posted *b);

/* Written in place: sets its members to their defaults. */
void messages_line_parts_listener_part_init(struct messages_line_parts_listener_part *out);

/* Written in place: sets its members to their defaults. */
void messages_line_parts_handler_part_init(struct messages_line_parts_handler_part *out);

/* Written in place: sets its members to their defaults. */
void messages_line_parts_check_part_init(struct messages_line_parts_check_part *out);

/* Written in place: sets its members to their defaults. */
void messages_line_parts_answer_part_init(struct messages_line_parts_answer_part *out);

/* Written in place: sets its members to their defaults. */
void messages_line_parts_type_init(struct messages_line_parts_type *out);

/* line.parts to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type messages_line_parts_type;
void messages_line_parts_init(struct messages_line_parts *out);
enum env_status messages_line_parts_decode(struct messages_line_parts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_line_parts_encode(const struct messages_line_parts *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_line_parts_check(const struct messages_line_parts *value,
	struct env_errors *errors);
enum env_status messages_line_parts_copy(struct messages_line_parts *out, struct env_arena *arena,
	const struct messages_line_parts *value);
bool messages_line_parts_equal(const struct messages_line_parts *a,
	const struct messages_line_parts *b);

/* line.map to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type messages_line_map_value_type;
void messages_line_map_value_init(struct messages_line_map_value *out);
enum env_status messages_line_map_value_decode(struct messages_line_map_value *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_line_map_value_encode(const struct messages_line_map_value *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_line_map_value_check(const struct messages_line_map_value *value,
	struct env_errors *errors);
enum env_status messages_line_map_value_copy(struct messages_line_map_value *out, struct env_arena *arena,
	const struct messages_line_map_value *value);
bool messages_line_map_value_equal(const struct messages_line_map_value *a,
	const struct messages_line_map_value *b);

/* line.refused to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type messages_line_refused_type;
void messages_line_refused_init(struct messages_line_refused *out);
enum env_status messages_line_refused_decode(struct messages_line_refused *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_line_refused_encode(const struct messages_line_refused *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_line_refused_check(const struct messages_line_refused *value,
	struct env_errors *errors);
enum env_status messages_line_refused_copy(struct messages_line_refused *out, struct env_arena *arena,
	const struct messages_line_refused *value);
bool messages_line_refused_equal(const struct messages_line_refused *a,
	const struct messages_line_refused *b);

/* ---- Messages ---- */

/* line.post: A request with one reply. */
extern const struct env_message messages_line_post_message;

/* line.many: A request with several replies, of this package and of others. */
extern const struct env_message messages_line_many_message;

/* line.told: Nothing is answered. */
extern const struct env_message messages_line_told_message;

/* line.bare */
extern const struct env_message messages_line_bare_message;

/* line.hint (deprecated) */
extern const struct env_message messages_line_hint_message;

/* line.inside: From one part to another. */
extern const struct env_message messages_line_inside_message;

/* What line.inside carries. */
struct messages_line_inside {
	struct env_json value;
};

void messages_line_inside_init(struct messages_line_inside *out);
enum env_status messages_line_inside_decode(struct messages_line_inside *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_line_inside_encode(const struct messages_line_inside *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_line_inside_check(const struct messages_line_inside *value,
	struct env_errors *errors);
enum env_status messages_line_inside_copy(struct messages_line_inside *out, struct env_arena *arena,
	const struct messages_line_inside *value);
bool messages_line_inside_equal(const struct messages_line_inside *a,
	const struct messages_line_inside *b);

/* line.posted */
extern const struct env_message messages_line_posted_message;

/* line.parts: Parts that are called as functions and typedefs of the message. */
extern const struct env_message messages_line_parts_message;

/* line.none: Without a payload. */
extern const struct env_message messages_line_none_message;

/* line.map */
extern const struct env_message messages_line_map_message;

/* What line.map carries. */
struct messages_line_map {
	struct messages_line_map_value value;
};

void messages_line_map_init(struct messages_line_map *out);
enum env_status messages_line_map_decode(struct messages_line_map *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status messages_line_map_encode(const struct messages_line_map *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status messages_line_map_check(const struct messages_line_map *value,
	struct env_errors *errors);
enum env_status messages_line_map_copy(struct messages_line_map *out, struct env_arena *arena,
	const struct messages_line_map *value);
bool messages_line_map_equal(const struct messages_line_map *a,
	const struct messages_line_map *b);

/* class: A keyword is no trouble behind a prefix. */
extern const struct env_message messages_class_message;

/* line.refused: What a request can fail with. */
extern const struct env_message messages_line_refused_message;

/* line.gone */
extern const struct env_message messages_line_gone_message;

/* odd:name/with-all.sorts_: * / and " and \ and ? ?/ */
extern const struct env_message odd_message;

/* ---- line.post ---- */

/* The one handler of line.post: env_hub_on(). */
typedef enum env_status messages_line_post_handler(struct env_connection *from,
	struct env_request *request,
	const struct messages_line_post *payload,
	void *user);
static inline enum env_status messages_line_post_on(struct env_hub *hub,
	messages_line_post_handler *handler, void *user)
{
	return env_hub_on(hub, &messages_line_post_message, (env_function *)handler, user);
}

/* The one guard of line.post, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status messages_line_post_guard_function(struct env_request *request,
	const struct messages_line_post *payload,
	struct env_errors *errors, void *user);
static inline enum env_status messages_line_post_guard(struct env_hub *hub,
	messages_line_post_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &messages_line_post_message, (env_function *)guard, user);
}

/* Answers a request of line.post with line.posted: env_request_reply(). */
static inline enum env_status messages_line_post_reply(struct env_request *request,
	const struct env_state *state, const struct messages_line_posted *payload)
{
	return env_request_reply(request, state, &messages_line_posted_message, payload);
}

/* Listeners of line.post, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_post_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct messages_line_post *payload,
	void *user);
static inline enum env_status messages_line_post_listen_at(struct env_hub *hub,
	messages_line_post_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_post_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_post_listen(struct env_hub *hub,
	messages_line_post_listener *listener, void *user)
{
	return messages_line_post_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_post_unlisten(struct env_hub *hub,
	messages_line_post_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_post_message, (env_function *)listener, user);
}

/* As a client, asks for line.post; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status messages_line_post_call(struct env_connection *connection,
	const struct messages_line_post *payload,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &messages_line_post_message, payload, options, listener,
		user, out);
}
/* What line.posted says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct messages_line_posted *messages_line_post_answer(
	const struct env_answer *answer)
{
	return (const struct messages_line_posted *)env_answer_payload(answer, &messages_line_posted_message);
}

/* ---- line.many ---- */

/* The one handler of line.many, on a worker: env_hub_on(). */
typedef enum env_status messages_line_many_handler(struct env_request *request,
	const struct messages_Line *payload,
	void *user);
static inline enum env_status messages_line_many_on(struct env_hub *hub,
	messages_line_many_handler *handler, void *user)
{
	return env_hub_on(hub, &messages_line_many_message, (env_function *)handler, user);
}

/* The one guard of line.many, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status messages_line_many_guard_function(struct env_request *request,
	const struct messages_Line *payload,
	struct env_errors *errors, void *user);
static inline enum env_status messages_line_many_guard(struct env_hub *hub,
	messages_line_many_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &messages_line_many_message, (env_function *)guard, user);
}

/* Answers a request of line.many with line.posted: env_request_reply(). */
static inline enum env_status messages_line_many_reply(struct env_request *request,
	const struct env_state *state, const struct messages_line_posted *payload)
{
	return env_request_reply(request, state, &messages_line_posted_message, payload);
}

/* Answers a request of line.many with line.posted: env_request_reply(). */
static inline enum env_status messages_line_many_reply_line_posted(struct env_request *request,
	const struct env_state *state, const struct messages_line_posted *payload)
{
	return env_request_reply(request, state, &messages_line_posted_message, payload);
}

/* Answers a request of line.many with line.none: env_request_reply(). */
static inline enum env_status messages_line_many_reply_line_none(struct env_request *request,
	const struct env_state *state)
{
	return env_request_reply(request, state, &messages_line_none_message, NULL);
}

/* Answers a request of line.many with s.stat: env_request_reply(). */
static inline enum env_status messages_line_many_reply_envelope_s_stat(struct env_request *request,
	const struct env_state *state)
{
	return env_request_reply(request, state, &envelope_s_stat_message, NULL);
}

/* Answers a request of line.many with progress.num: env_request_reply(). */
static inline enum env_status messages_line_many_reply_envelope_progress_num(struct env_request *request,
	const struct env_state *state, const struct envelope_progress_num *payload)
{
	return env_request_reply(request, state, &envelope_progress_num_message, payload);
}

/* Answers a request of line.many with shared.note: env_request_reply(). */
static inline enum env_status messages_line_many_reply_shared_note(struct env_request *request,
	const struct env_state *state, const struct shared_Person *payload)
{
	return env_request_reply(request, state, &shared_note_message, payload);
}

/* Listeners of line.many, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_many_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct messages_Line *payload,
	void *user);
static inline enum env_status messages_line_many_listen_at(struct env_hub *hub,
	messages_line_many_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_many_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_many_listen(struct env_hub *hub,
	messages_line_many_listener *listener, void *user)
{
	return messages_line_many_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_many_unlisten(struct env_hub *hub,
	messages_line_many_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_many_message, (env_function *)listener, user);
}

/* Has line.many handled as if that peer had sent it. From any thread; `cause` may be NULL: env_sender_dispatch(). */
static inline enum env_status messages_line_many_dispatch(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct messages_Line *payload)
{
	return env_sender_dispatch(sender, to, cause, &messages_line_many_message, payload);
}

/* As a client, asks for line.many; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status messages_line_many_call(struct env_connection *connection,
	const struct messages_Line *payload,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &messages_line_many_message, payload, options, listener,
		user, out);
}
/* What line.posted says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct messages_line_posted *messages_line_many_answer(
	const struct env_answer *answer)
{
	return (const struct messages_line_posted *)env_answer_payload(answer, &messages_line_posted_message);
}
/* What line.posted says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct messages_line_posted *messages_line_many_answer_line_posted(
	const struct env_answer *answer)
{
	return (const struct messages_line_posted *)env_answer_payload(answer, &messages_line_posted_message);
}
/* Whether the answer is line.none, in any state: look at answer->outcome first. */
static inline bool messages_line_many_answered_line_none(
	const struct env_answer *answer)
{
	return env_answer_is(answer, &messages_line_none_message);
}
/* Whether the answer is s.stat, in any state: look at answer->outcome first. */
static inline bool messages_line_many_answered_envelope_s_stat(
	const struct env_answer *answer)
{
	return env_answer_is(answer, &envelope_s_stat_message);
}
/* What progress.num says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct envelope_progress_num *messages_line_many_answer_envelope_progress_num(
	const struct env_answer *answer)
{
	return (const struct envelope_progress_num *)env_answer_payload(answer, &envelope_progress_num_message);
}
/* What shared.note says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct shared_Person *messages_line_many_answer_shared_note(
	const struct env_answer *answer)
{
	return (const struct shared_Person *)env_answer_payload(answer, &shared_note_message);
}

/* ---- line.told ---- */

/* The one handler of line.told: env_hub_on(). */
typedef enum env_status messages_line_told_handler(struct env_connection *from,
	const struct shared_Person *payload,
	void *user);
static inline enum env_status messages_line_told_on(struct env_hub *hub,
	messages_line_told_handler *handler, void *user)
{
	return env_hub_on(hub, &messages_line_told_message, (env_function *)handler, user);
}

/* The one guard of line.told, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status messages_line_told_guard_function(struct env_request *request,
	const struct shared_Person *payload,
	struct env_errors *errors, void *user);
static inline enum env_status messages_line_told_guard(struct env_hub *hub,
	messages_line_told_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &messages_line_told_message, (env_function *)guard, user);
}

/* Listeners of line.told, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_told_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct shared_Person *payload,
	void *user);
static inline enum env_status messages_line_told_listen_at(struct env_hub *hub,
	messages_line_told_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_told_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_told_listen(struct env_hub *hub,
	messages_line_told_listener *listener, void *user)
{
	return messages_line_told_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_told_unlisten(struct env_hub *hub,
	messages_line_told_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_told_message, (env_function *)listener, user);
}

/* As a client, sends line.told: env_connection_tell(). */
static inline enum env_status messages_line_told_tell(struct env_connection *connection,
	const struct shared_Person *payload)
{
	return env_connection_tell(connection, &messages_line_told_message, payload);
}

/* ---- line.bare ---- */

/* The one handler of line.bare: env_hub_on(). */
typedef enum env_status messages_line_bare_handler(struct env_connection *from,
	struct env_request *request,
	void *user);
static inline enum env_status messages_line_bare_on(struct env_hub *hub,
	messages_line_bare_handler *handler, void *user)
{
	return env_hub_on(hub, &messages_line_bare_message, (env_function *)handler, user);
}

/* The one guard of line.bare, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status messages_line_bare_guard_function(struct env_request *request,
	struct env_errors *errors, void *user);
static inline enum env_status messages_line_bare_guard(struct env_hub *hub,
	messages_line_bare_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &messages_line_bare_message, (env_function *)guard, user);
}

/* Answers a request of line.bare with s.stat: env_request_reply(). */
static inline enum env_status messages_line_bare_reply(struct env_request *request,
	const struct env_state *state)
{
	return env_request_reply(request, state, &envelope_s_stat_message, NULL);
}

/* Listeners of line.bare, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_bare_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status messages_line_bare_listen_at(struct env_hub *hub,
	messages_line_bare_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_bare_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_bare_listen(struct env_hub *hub,
	messages_line_bare_listener *listener, void *user)
{
	return messages_line_bare_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_bare_unlisten(struct env_hub *hub,
	messages_line_bare_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_bare_message, (env_function *)listener, user);
}

/* As a client, asks for line.bare; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status messages_line_bare_call(struct env_connection *connection,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &messages_line_bare_message, NULL, options, listener,
		user, out);
}
/* Whether the answer is s.stat, in any state: look at answer->outcome first. */
static inline bool messages_line_bare_answered(
	const struct env_answer *answer)
{
	return env_answer_is(answer, &envelope_s_stat_message);
}

/* ---- line.hint ---- */

/* The one handler of line.hint: env_hub_on(). */
typedef enum env_status messages_line_hint_handler(struct env_connection *from,
	void *user);
static inline enum env_status messages_line_hint_on(struct env_hub *hub,
	messages_line_hint_handler *handler, void *user)
{
	return env_hub_on(hub, &messages_line_hint_message, (env_function *)handler, user);
}

/* The one guard of line.hint, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status messages_line_hint_guard_function(struct env_request *request,
	struct env_errors *errors, void *user);
static inline enum env_status messages_line_hint_guard(struct env_hub *hub,
	messages_line_hint_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &messages_line_hint_message, (env_function *)guard, user);
}

/* Listeners of line.hint, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_hint_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status messages_line_hint_listen_at(struct env_hub *hub,
	messages_line_hint_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_hint_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_hint_listen(struct env_hub *hub,
	messages_line_hint_listener *listener, void *user)
{
	return messages_line_hint_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_hint_unlisten(struct env_hub *hub,
	messages_line_hint_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_hint_message, (env_function *)listener, user);
}

/* As a client, sends line.hint: env_connection_tell(). */
static inline enum env_status messages_line_hint_tell(struct env_connection *connection)
{
	return env_connection_tell(connection, &messages_line_hint_message, NULL);
}

/* ---- line.inside ---- */

/* The one handler of line.inside: env_hub_on(). */
typedef enum env_status messages_line_inside_handler(struct env_connection *from,
	struct env_request *request,
	const struct messages_line_inside *payload,
	void *user);
static inline enum env_status messages_line_inside_on(struct env_hub *hub,
	messages_line_inside_handler *handler, void *user)
{
	return env_hub_on(hub, &messages_line_inside_message, (env_function *)handler, user);
}

/* The one guard of line.inside, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status messages_line_inside_guard_function(struct env_request *request,
	const struct messages_line_inside *payload,
	struct env_errors *errors, void *user);
static inline enum env_status messages_line_inside_guard(struct env_hub *hub,
	messages_line_inside_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &messages_line_inside_message, (env_function *)guard, user);
}

/* Answers a request of line.inside with line.none: env_request_reply(). */
static inline enum env_status messages_line_inside_reply(struct env_request *request,
	const struct env_state *state)
{
	return env_request_reply(request, state, &messages_line_none_message, NULL);
}

/* Listeners of line.inside, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_inside_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct messages_line_inside *payload,
	void *user);
static inline enum env_status messages_line_inside_listen_at(struct env_hub *hub,
	messages_line_inside_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_inside_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_inside_listen(struct env_hub *hub,
	messages_line_inside_listener *listener, void *user)
{
	return messages_line_inside_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_inside_unlisten(struct env_hub *hub,
	messages_line_inside_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_inside_message, (env_function *)listener, user);
}

/* Has line.inside handled as if that peer had sent it. From any thread; `cause` may be NULL: env_sender_dispatch(). */
static inline enum env_status messages_line_inside_dispatch(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct messages_line_inside *payload)
{
	return env_sender_dispatch(sender, to, cause, &messages_line_inside_message, payload);
}

/* ---- line.posted ---- */

/* Listeners of line.posted, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_posted_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct messages_line_posted *payload,
	void *user);
static inline enum env_status messages_line_posted_listen_at(struct env_hub *hub,
	messages_line_posted_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_posted_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_posted_listen(struct env_hub *hub,
	messages_line_posted_listener *listener, void *user)
{
	return messages_line_posted_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_posted_unlisten(struct env_hub *hub,
	messages_line_posted_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_posted_message, (env_function *)listener, user);
}

/* Sends line.posted, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status messages_line_posted_send(struct env_connection *connection,
	const struct messages_line_posted *payload)
{
	return env_connection_send(connection, &messages_line_posted_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status messages_line_posted_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct messages_line_posted *payload)
{
	return env_sender_send(sender, to, cause, &messages_line_posted_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status messages_line_posted_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct messages_line_posted *payload)
{
	return env_packet_new(out, sender, cause, &messages_line_posted_message, payload);
}

/* ---- line.parts ---- */

/* The one handler of line.parts: env_hub_on(). */
typedef enum env_status messages_line_parts_handler(struct env_connection *from,
	struct env_request *request,
	const struct messages_line_parts *payload,
	void *user);
static inline enum env_status messages_line_parts_on(struct env_hub *hub,
	messages_line_parts_handler *handler, void *user)
{
	return env_hub_on(hub, &messages_line_parts_message, (env_function *)handler, user);
}

/* The one guard of line.parts, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status messages_line_parts_guard_function(struct env_request *request,
	const struct messages_line_parts *payload,
	struct env_errors *errors, void *user);
static inline enum env_status messages_line_parts_guard(struct env_hub *hub,
	messages_line_parts_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &messages_line_parts_message, (env_function *)guard, user);
}

/* Answers a request of line.parts with line.none: env_request_reply(). */
static inline enum env_status messages_line_parts_reply(struct env_request *request,
	const struct env_state *state)
{
	return env_request_reply(request, state, &messages_line_none_message, NULL);
}

/* Listeners of line.parts, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_parts_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct messages_line_parts *payload,
	void *user);
static inline enum env_status messages_line_parts_listen_at(struct env_hub *hub,
	messages_line_parts_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_parts_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_parts_listen(struct env_hub *hub,
	messages_line_parts_listener *listener, void *user)
{
	return messages_line_parts_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_parts_unlisten(struct env_hub *hub,
	messages_line_parts_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_parts_message, (env_function *)listener, user);
}

/* As a client, asks for line.parts; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status messages_line_parts_call(struct env_connection *connection,
	const struct messages_line_parts *payload,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &messages_line_parts_message, payload, options, listener,
		user, out);
}
/* Whether the answer is line.none, in any state: look at answer->outcome first. */
static inline bool messages_line_parts_answered(
	const struct env_answer *answer)
{
	return env_answer_is(answer, &messages_line_none_message);
}

/* ---- line.none ---- */

/* Listeners of line.none, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_none_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status messages_line_none_listen_at(struct env_hub *hub,
	messages_line_none_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_none_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_none_listen(struct env_hub *hub,
	messages_line_none_listener *listener, void *user)
{
	return messages_line_none_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_none_unlisten(struct env_hub *hub,
	messages_line_none_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_none_message, (env_function *)listener, user);
}

/* Sends line.none, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status messages_line_none_send(struct env_connection *connection)
{
	return env_connection_send(connection, &messages_line_none_message, NULL);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status messages_line_none_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause)
{
	return env_sender_send(sender, to, cause, &messages_line_none_message, NULL);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status messages_line_none_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause)
{
	return env_packet_new(out, sender, cause, &messages_line_none_message, NULL);
}

/* ---- line.map ---- */

/* Listeners of line.map, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_map_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct messages_line_map *payload,
	void *user);
static inline enum env_status messages_line_map_listen_at(struct env_hub *hub,
	messages_line_map_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_map_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_map_listen(struct env_hub *hub,
	messages_line_map_listener *listener, void *user)
{
	return messages_line_map_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_map_unlisten(struct env_hub *hub,
	messages_line_map_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_map_message, (env_function *)listener, user);
}

/* Sends line.map, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status messages_line_map_send(struct env_connection *connection,
	const struct messages_line_map *payload)
{
	return env_connection_send(connection, &messages_line_map_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status messages_line_map_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct messages_line_map *payload)
{
	return env_sender_send(sender, to, cause, &messages_line_map_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status messages_line_map_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct messages_line_map *payload)
{
	return env_packet_new(out, sender, cause, &messages_line_map_message, payload);
}

/* ---- class ---- */

/* Listeners of class, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_class_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status messages_class_listen_at(struct env_hub *hub,
	messages_class_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_class_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_class_listen(struct env_hub *hub,
	messages_class_listener *listener, void *user)
{
	return messages_class_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_class_unlisten(struct env_hub *hub,
	messages_class_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_class_message, (env_function *)listener, user);
}

/* Sends class, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status messages_class_send(struct env_connection *connection)
{
	return env_connection_send(connection, &messages_class_message, NULL);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status messages_class_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause)
{
	return env_sender_send(sender, to, cause, &messages_class_message, NULL);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status messages_class_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause)
{
	return env_packet_new(out, sender, cause, &messages_class_message, NULL);
}

/* ---- line.refused ---- */

/* Listeners of line.refused, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_refused_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct messages_line_refused *payload,
	void *user);
static inline enum env_status messages_line_refused_listen_at(struct env_hub *hub,
	messages_line_refused_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_refused_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_refused_listen(struct env_hub *hub,
	messages_line_refused_listener *listener, void *user)
{
	return messages_line_refused_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_refused_unlisten(struct env_hub *hub,
	messages_line_refused_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_refused_message, (env_function *)listener, user);
}

/* Answers a request with line.refused, for good: env_request_fail(). */
static inline enum env_status messages_line_refused_fail(struct env_request *request,
	const struct messages_line_refused *payload)
{
	return env_request_fail(request, &messages_line_refused_message, payload);
}

/* ---- line.gone ---- */

/* Listeners of line.gone, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status messages_line_gone_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status messages_line_gone_listen_at(struct env_hub *hub,
	messages_line_gone_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &messages_line_gone_message, (env_function *)listener, user, priority);
}
static inline enum env_status messages_line_gone_listen(struct env_hub *hub,
	messages_line_gone_listener *listener, void *user)
{
	return messages_line_gone_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status messages_line_gone_unlisten(struct env_hub *hub,
	messages_line_gone_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &messages_line_gone_message, (env_function *)listener, user);
}

/* Answers a request with line.gone, for good: env_request_fail(). */
static inline enum env_status messages_line_gone_fail(struct env_request *request)
{
	return env_request_fail(request, &messages_line_gone_message, NULL);
}

/* ---- odd:name/with-all.sorts_ ---- */

/* The one handler of odd:name/with-all.sorts_: env_hub_on(). */
typedef enum env_status odd_handler(struct env_connection *from,
	void *user);
static inline enum env_status odd_on(struct env_hub *hub,
	odd_handler *handler, void *user)
{
	return env_hub_on(hub, &odd_message, (env_function *)handler, user);
}

/* The one guard of odd:name/with-all.sorts_, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status odd_guard_function(struct env_request *request,
	struct env_errors *errors, void *user);
static inline enum env_status odd_guard(struct env_hub *hub,
	odd_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &odd_message, (env_function *)guard, user);
}

/* Listeners of odd:name/with-all.sorts_, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status odd_listener(struct env_connection *connection,
	const struct env_meta *meta,
	void *user);
static inline enum env_status odd_listen_at(struct env_hub *hub,
	odd_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &odd_message, (env_function *)listener, user, priority);
}
static inline enum env_status odd_listen(struct env_hub *hub,
	odd_listener *listener, void *user)
{
	return odd_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status odd_unlisten(struct env_hub *hub,
	odd_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &odd_message, (env_function *)listener, user);
}

/* As a client, sends odd:name/with-all.sorts_: env_connection_tell(). */
static inline enum env_status odd_tell(struct env_connection *connection)
{
	return env_connection_tell(connection, &odd_message, NULL);
}

/* ---- The package ---- */

/* What this package puts into envelope_ws_incoming_envelope. */
extern const struct env_registry messages_ws_incoming;
/* What this package puts into envelope_internal_envelope. */
extern const struct env_registry messages_internal;
/* What this package puts into envelope_ws_outgoing_envelope. */
extern const struct env_registry messages_ws_outgoing;
/* What this package puts into envelope_errors_envelope. */
extern const struct env_registry messages_errors;
/* All of it, for env_hub_add(). */
extern const struct env_package messages_package;

#ifdef __cplusplus
}
#endif
#endif
