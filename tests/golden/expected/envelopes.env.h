/*
 * Package envelopes:
 * Envelopes and states of its own.
 *
 * Made by envgen from envelopes.yaml; what is changed here is lost.
 */
#ifndef ENVELOPES_ENV_H
#define ENVELOPES_ENV_H

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
#error "envelopes.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* list */
struct envelopes_list_value {
	const struct env_str *items;
	size_t count;
};

/* kind */
enum envelopes_kind_value {
	ENVELOPES_KIND_VALUE_INVALID = 0,
	ENVELOPES_KIND_VALUE_A, /* "a" */
	ENVELOPES_KIND_VALUE_B, /* "b" */
};
struct env_str envelopes_kind_value_text(enum envelopes_kind_value value);

/* object_or_null */
struct envelopes_object_or_null_value_value {
	/* optional */
	enum env_presence a_is;
	int64_t a;
};

struct envelopes_maybe_value {
	enum env_presence is;
	double value;
};

struct envelopes_object_or_null_value {
	enum env_presence is;
	struct envelopes_object_or_null_value_value value;
};

/* The table of number. */
extern const struct env_type envelopes_number_value_type;

/* The table of text. */
extern const struct env_type envelopes_text_value_type;

/* The table of maybe. */
extern const struct env_type envelopes_maybe_value_value_type;

/* list to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type envelopes_list_value_type;
void envelopes_list_value_init(struct envelopes_list_value *out);
enum env_status envelopes_list_value_decode(struct envelopes_list_value *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_list_value_encode(const struct envelopes_list_value *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_list_value_check(const struct envelopes_list_value *value,
	struct env_errors *errors);
enum env_status envelopes_list_value_copy(struct envelopes_list_value *out, struct env_arena *arena,
	const struct envelopes_list_value *value);
bool envelopes_list_value_equal(const struct envelopes_list_value *a,
	const struct envelopes_list_value *b);

/* The table of open. */
extern const struct env_type envelopes_open_value_type;

/* The table of nothing. */
extern const struct env_type envelopes_nothing_value_type;

/* The table of kind. */
extern const struct env_type envelopes_kind_value_type;

/* object_or_null to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type envelopes_object_or_null_value_value_type;
void envelopes_object_or_null_value_value_init(struct envelopes_object_or_null_value_value *out);
enum env_status envelopes_object_or_null_value_value_decode(struct envelopes_object_or_null_value_value *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_object_or_null_value_value_encode(const struct envelopes_object_or_null_value_value *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_object_or_null_value_value_check(const struct envelopes_object_or_null_value_value *value,
	struct env_errors *errors);
enum env_status envelopes_object_or_null_value_value_copy(struct envelopes_object_or_null_value_value *out, struct env_arena *arena,
	const struct envelopes_object_or_null_value_value *value);
bool envelopes_object_or_null_value_value_equal(const struct envelopes_object_or_null_value_value *a,
	const struct envelopes_object_or_null_value_value *b);

/* ---- Messages ---- */

/* number */
extern const struct env_message envelopes_number_message;

/* What number carries. */
struct envelopes_number {
	int64_t value;
};

void envelopes_number_init(struct envelopes_number *out);
enum env_status envelopes_number_decode(struct envelopes_number *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_number_encode(const struct envelopes_number *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_number_check(const struct envelopes_number *value,
	struct env_errors *errors);
enum env_status envelopes_number_copy(struct envelopes_number *out, struct env_arena *arena,
	const struct envelopes_number *value);
bool envelopes_number_equal(const struct envelopes_number *a,
	const struct envelopes_number *b);

/* text: A text and nothing else. */
extern const struct env_message envelopes_text_message;

/* What text carries. */
struct envelopes_text {
	struct env_str value;
};

void envelopes_text_init(struct envelopes_text *out);
enum env_status envelopes_text_decode(struct envelopes_text *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_text_encode(const struct envelopes_text *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_text_check(const struct envelopes_text *value,
	struct env_errors *errors);
enum env_status envelopes_text_copy(struct envelopes_text *out, struct env_arena *arena,
	const struct envelopes_text *value);
bool envelopes_text_equal(const struct envelopes_text *a,
	const struct envelopes_text *b);

/* maybe */
extern const struct env_message envelopes_maybe_message;

/* What maybe carries. */
struct envelopes_maybe {
	struct envelopes_maybe_value value;
};

void envelopes_maybe_init(struct envelopes_maybe *out);
enum env_status envelopes_maybe_decode(struct envelopes_maybe *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_maybe_encode(const struct envelopes_maybe *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_maybe_check(const struct envelopes_maybe *value,
	struct env_errors *errors);
enum env_status envelopes_maybe_copy(struct envelopes_maybe *out, struct env_arena *arena,
	const struct envelopes_maybe *value);
bool envelopes_maybe_equal(const struct envelopes_maybe *a,
	const struct envelopes_maybe *b);

/* list */
extern const struct env_message envelopes_list_message;

/* What list carries. */
struct envelopes_list {
	struct envelopes_list_value value;
};

void envelopes_list_init(struct envelopes_list *out);
enum env_status envelopes_list_decode(struct envelopes_list *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_list_encode(const struct envelopes_list *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_list_check(const struct envelopes_list *value,
	struct env_errors *errors);
enum env_status envelopes_list_copy(struct envelopes_list *out, struct env_arena *arena,
	const struct envelopes_list *value);
bool envelopes_list_equal(const struct envelopes_list *a,
	const struct envelopes_list *b);

/* people */
extern const struct env_message envelopes_people_message;

/* What people carries. */
struct envelopes_people {
	struct shared_People value;
};

void envelopes_people_init(struct envelopes_people *out);
enum env_status envelopes_people_decode(struct envelopes_people *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_people_encode(const struct envelopes_people *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_people_check(const struct envelopes_people *value,
	struct env_errors *errors);
enum env_status envelopes_people_copy(struct envelopes_people *out, struct env_arena *arena,
	const struct envelopes_people *value);
bool envelopes_people_equal(const struct envelopes_people *a,
	const struct envelopes_people *b);

/* id */
extern const struct env_message envelopes_id_message;

/* What id carries. */
struct envelopes_id {
	int64_t value;
};

void envelopes_id_init(struct envelopes_id *out);
enum env_status envelopes_id_decode(struct envelopes_id *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_id_encode(const struct envelopes_id *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_id_check(const struct envelopes_id *value,
	struct env_errors *errors);
enum env_status envelopes_id_copy(struct envelopes_id *out, struct env_arena *arena,
	const struct envelopes_id *value);
bool envelopes_id_equal(const struct envelopes_id *a,
	const struct envelopes_id *b);

/* open */
extern const struct env_message envelopes_open_message;

/* What open carries. */
struct envelopes_open {
	struct env_json value;
};

void envelopes_open_init(struct envelopes_open *out);
enum env_status envelopes_open_decode(struct envelopes_open *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_open_encode(const struct envelopes_open *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_open_check(const struct envelopes_open *value,
	struct env_errors *errors);
enum env_status envelopes_open_copy(struct envelopes_open *out, struct env_arena *arena,
	const struct envelopes_open *value);
bool envelopes_open_equal(const struct envelopes_open *a,
	const struct envelopes_open *b);

/* nothing */
extern const struct env_message envelopes_nothing_message;

/* What nothing carries. */
struct envelopes_nothing {
	struct env_unit value;
};

void envelopes_nothing_init(struct envelopes_nothing *out);
enum env_status envelopes_nothing_decode(struct envelopes_nothing *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_nothing_encode(const struct envelopes_nothing *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_nothing_check(const struct envelopes_nothing *value,
	struct env_errors *errors);
enum env_status envelopes_nothing_copy(struct envelopes_nothing *out, struct env_arena *arena,
	const struct envelopes_nothing *value);
bool envelopes_nothing_equal(const struct envelopes_nothing *a,
	const struct envelopes_nothing *b);

/* kind */
extern const struct env_message envelopes_kind_message;

/* What kind carries. */
struct envelopes_kind {
	enum envelopes_kind_value value;
};

void envelopes_kind_init(struct envelopes_kind *out);
enum env_status envelopes_kind_decode(struct envelopes_kind *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_kind_encode(const struct envelopes_kind *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_kind_check(const struct envelopes_kind *value,
	struct env_errors *errors);
enum env_status envelopes_kind_copy(struct envelopes_kind *out, struct env_arena *arena,
	const struct envelopes_kind *value);
bool envelopes_kind_equal(const struct envelopes_kind *a,
	const struct envelopes_kind *b);

/* object_or_null */
extern const struct env_message envelopes_object_or_null_message;

/* What object_or_null carries. */
struct envelopes_object_or_null {
	struct envelopes_object_or_null_value value;
};

void envelopes_object_or_null_init(struct envelopes_object_or_null *out);
enum env_status envelopes_object_or_null_decode(struct envelopes_object_or_null *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status envelopes_object_or_null_encode(const struct envelopes_object_or_null *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status envelopes_object_or_null_check(const struct envelopes_object_or_null *value,
	struct env_errors *errors);
enum env_status envelopes_object_or_null_copy(struct envelopes_object_or_null *out, struct env_arena *arena,
	const struct envelopes_object_or_null *value);
bool envelopes_object_or_null_equal(const struct envelopes_object_or_null *a,
	const struct envelopes_object_or_null *b);

/* ---- number ---- */

/* The one handler of number: env_hub_on(). */
typedef enum env_status envelopes_number_handler(struct env_connection *from,
	struct env_request *request,
	const struct envelopes_number *payload,
	void *user);
static inline enum env_status envelopes_number_on(struct env_hub *hub,
	envelopes_number_handler *handler, void *user)
{
	return env_hub_on(hub, &envelopes_number_message, (env_function *)handler, user);
}

/* The one guard of number, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status envelopes_number_guard_function(struct env_request *request,
	const struct envelopes_number *payload,
	struct env_errors *errors, void *user);
static inline enum env_status envelopes_number_guard(struct env_hub *hub,
	envelopes_number_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &envelopes_number_message, (env_function *)guard, user);
}

/* Answers a request of number with text: env_request_reply(). */
static inline enum env_status envelopes_number_reply(struct env_request *request,
	const struct env_state *state, const struct envelopes_text *payload)
{
	return env_request_reply(request, state, &envelopes_text_message, payload);
}

/* Answers a request of number with text: env_request_reply(). */
static inline enum env_status envelopes_number_reply_text(struct env_request *request,
	const struct env_state *state, const struct envelopes_text *payload)
{
	return env_request_reply(request, state, &envelopes_text_message, payload);
}

/* Answers a request of number with maybe: env_request_reply(). */
static inline enum env_status envelopes_number_reply_maybe(struct env_request *request,
	const struct env_state *state, const struct envelopes_maybe *payload)
{
	return env_request_reply(request, state, &envelopes_maybe_message, payload);
}

/* Listeners of number, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_number_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_number *payload,
	void *user);
static inline enum env_status envelopes_number_listen_at(struct env_hub *hub,
	envelopes_number_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_number_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_number_listen(struct env_hub *hub,
	envelopes_number_listener *listener, void *user)
{
	return envelopes_number_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_number_unlisten(struct env_hub *hub,
	envelopes_number_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_number_message, (env_function *)listener, user);
}

/* As a client, asks for number; `options` and `out` may be NULL: env_connection_call(). */
static inline enum env_status envelopes_number_call(struct env_connection *connection,
	const struct envelopes_number *payload,
	const struct env_call_options *options, env_call_listener *listener, void *user,
	struct env_call **out)
{
	return env_connection_call(connection, &envelopes_number_message, payload, options, listener,
		user, out);
}
/* What text says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct envelopes_text *envelopes_number_answer(
	const struct env_answer *answer)
{
	return (const struct envelopes_text *)env_answer_payload(answer, &envelopes_text_message);
}
/* What text says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct envelopes_text *envelopes_number_answer_text(
	const struct env_answer *answer)
{
	return (const struct envelopes_text *)env_answer_payload(answer, &envelopes_text_message);
}
/* What maybe says, where the answer is that, in any state: look at answer->outcome first. Else NULL. */
static inline const struct envelopes_maybe *envelopes_number_answer_maybe(
	const struct env_answer *answer)
{
	return (const struct envelopes_maybe *)env_answer_payload(answer, &envelopes_maybe_message);
}

/* ---- text ---- */

/* Listeners of text, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_text_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_text *payload,
	void *user);
static inline enum env_status envelopes_text_listen_at(struct env_hub *hub,
	envelopes_text_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_text_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_text_listen(struct env_hub *hub,
	envelopes_text_listener *listener, void *user)
{
	return envelopes_text_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_text_unlisten(struct env_hub *hub,
	envelopes_text_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_text_message, (env_function *)listener, user);
}

/* Sends text, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status envelopes_text_send(struct env_connection *connection,
	const struct envelopes_text *payload)
{
	return env_connection_send(connection, &envelopes_text_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status envelopes_text_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct envelopes_text *payload)
{
	return env_sender_send(sender, to, cause, &envelopes_text_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status envelopes_text_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct envelopes_text *payload)
{
	return env_packet_new(out, sender, cause, &envelopes_text_message, payload);
}

/* ---- maybe ---- */

/* Listeners of maybe, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_maybe_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_maybe *payload,
	void *user);
static inline enum env_status envelopes_maybe_listen_at(struct env_hub *hub,
	envelopes_maybe_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_maybe_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_maybe_listen(struct env_hub *hub,
	envelopes_maybe_listener *listener, void *user)
{
	return envelopes_maybe_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_maybe_unlisten(struct env_hub *hub,
	envelopes_maybe_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_maybe_message, (env_function *)listener, user);
}

/* Sends maybe, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status envelopes_maybe_send(struct env_connection *connection,
	const struct envelopes_maybe *payload)
{
	return env_connection_send(connection, &envelopes_maybe_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status envelopes_maybe_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct envelopes_maybe *payload)
{
	return env_sender_send(sender, to, cause, &envelopes_maybe_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status envelopes_maybe_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct envelopes_maybe *payload)
{
	return env_packet_new(out, sender, cause, &envelopes_maybe_message, payload);
}

/* ---- list ---- */

/* The one handler of list: env_hub_on(). */
typedef enum env_status envelopes_list_handler(struct env_connection *from,
	const struct envelopes_list *payload,
	void *user);
static inline enum env_status envelopes_list_on(struct env_hub *hub,
	envelopes_list_handler *handler, void *user)
{
	return env_hub_on(hub, &envelopes_list_message, (env_function *)handler, user);
}

/* The one guard of list, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status envelopes_list_guard_function(struct env_request *request,
	const struct envelopes_list *payload,
	struct env_errors *errors, void *user);
static inline enum env_status envelopes_list_guard(struct env_hub *hub,
	envelopes_list_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &envelopes_list_message, (env_function *)guard, user);
}

/* Listeners of list, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_list_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_list *payload,
	void *user);
static inline enum env_status envelopes_list_listen_at(struct env_hub *hub,
	envelopes_list_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_list_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_list_listen(struct env_hub *hub,
	envelopes_list_listener *listener, void *user)
{
	return envelopes_list_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_list_unlisten(struct env_hub *hub,
	envelopes_list_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_list_message, (env_function *)listener, user);
}

/* Sends list, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status envelopes_list_send(struct env_connection *connection,
	const struct envelopes_list *payload)
{
	return env_connection_send(connection, &envelopes_list_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status envelopes_list_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct envelopes_list *payload)
{
	return env_sender_send(sender, to, cause, &envelopes_list_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status envelopes_list_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct envelopes_list *payload)
{
	return env_packet_new(out, sender, cause, &envelopes_list_message, payload);
}

/* As a client, sends list: env_connection_tell(). */
static inline enum env_status envelopes_list_tell(struct env_connection *connection,
	const struct envelopes_list *payload)
{
	return env_connection_tell(connection, &envelopes_list_message, payload);
}

/* ---- people ---- */

/* Listeners of people, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_people_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_people *payload,
	void *user);
static inline enum env_status envelopes_people_listen_at(struct env_hub *hub,
	envelopes_people_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_people_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_people_listen(struct env_hub *hub,
	envelopes_people_listener *listener, void *user)
{
	return envelopes_people_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_people_unlisten(struct env_hub *hub,
	envelopes_people_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_people_message, (env_function *)listener, user);
}

/* Sends people, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status envelopes_people_send(struct env_connection *connection,
	const struct envelopes_people *payload)
{
	return env_connection_send(connection, &envelopes_people_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status envelopes_people_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct envelopes_people *payload)
{
	return env_sender_send(sender, to, cause, &envelopes_people_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status envelopes_people_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct envelopes_people *payload)
{
	return env_packet_new(out, sender, cause, &envelopes_people_message, payload);
}

/* ---- id ---- */

/* Listeners of id, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_id_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_id *payload,
	void *user);
static inline enum env_status envelopes_id_listen_at(struct env_hub *hub,
	envelopes_id_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_id_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_id_listen(struct env_hub *hub,
	envelopes_id_listener *listener, void *user)
{
	return envelopes_id_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_id_unlisten(struct env_hub *hub,
	envelopes_id_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_id_message, (env_function *)listener, user);
}

/* Sends id, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status envelopes_id_send(struct env_connection *connection,
	const struct envelopes_id *payload)
{
	return env_connection_send(connection, &envelopes_id_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status envelopes_id_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct envelopes_id *payload)
{
	return env_sender_send(sender, to, cause, &envelopes_id_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status envelopes_id_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct envelopes_id *payload)
{
	return env_packet_new(out, sender, cause, &envelopes_id_message, payload);
}

/* ---- open ---- */

/* The one handler of open: env_hub_on(). */
typedef enum env_status envelopes_open_handler(struct env_connection *from,
	const struct envelopes_open *payload,
	void *user);
static inline enum env_status envelopes_open_on(struct env_hub *hub,
	envelopes_open_handler *handler, void *user)
{
	return env_hub_on(hub, &envelopes_open_message, (env_function *)handler, user);
}

/* The one guard of open, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status envelopes_open_guard_function(struct env_request *request,
	const struct envelopes_open *payload,
	struct env_errors *errors, void *user);
static inline enum env_status envelopes_open_guard(struct env_hub *hub,
	envelopes_open_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &envelopes_open_message, (env_function *)guard, user);
}

/* Listeners of open, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_open_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_open *payload,
	void *user);
static inline enum env_status envelopes_open_listen_at(struct env_hub *hub,
	envelopes_open_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_open_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_open_listen(struct env_hub *hub,
	envelopes_open_listener *listener, void *user)
{
	return envelopes_open_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_open_unlisten(struct env_hub *hub,
	envelopes_open_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_open_message, (env_function *)listener, user);
}

/* As a client, sends open: env_connection_tell(). */
static inline enum env_status envelopes_open_tell(struct env_connection *connection,
	const struct envelopes_open *payload)
{
	return env_connection_tell(connection, &envelopes_open_message, payload);
}

/* ---- nothing ---- */

/* The one handler of nothing: env_hub_on(). */
typedef enum env_status envelopes_nothing_handler(struct env_connection *from,
	const struct envelopes_nothing *payload,
	void *user);
static inline enum env_status envelopes_nothing_on(struct env_hub *hub,
	envelopes_nothing_handler *handler, void *user)
{
	return env_hub_on(hub, &envelopes_nothing_message, (env_function *)handler, user);
}

/* The one guard of nothing, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status envelopes_nothing_guard_function(struct env_request *request,
	const struct envelopes_nothing *payload,
	struct env_errors *errors, void *user);
static inline enum env_status envelopes_nothing_guard(struct env_hub *hub,
	envelopes_nothing_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &envelopes_nothing_message, (env_function *)guard, user);
}

/* Listeners of nothing, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_nothing_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_nothing *payload,
	void *user);
static inline enum env_status envelopes_nothing_listen_at(struct env_hub *hub,
	envelopes_nothing_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_nothing_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_nothing_listen(struct env_hub *hub,
	envelopes_nothing_listener *listener, void *user)
{
	return envelopes_nothing_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_nothing_unlisten(struct env_hub *hub,
	envelopes_nothing_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_nothing_message, (env_function *)listener, user);
}

/* As a client, sends nothing: env_connection_tell(). */
static inline enum env_status envelopes_nothing_tell(struct env_connection *connection,
	const struct envelopes_nothing *payload)
{
	return env_connection_tell(connection, &envelopes_nothing_message, payload);
}

/* ---- kind ---- */

/* The one handler of kind: env_hub_on(). */
typedef enum env_status envelopes_kind_handler(struct env_connection *from,
	const struct envelopes_kind *payload,
	void *user);
static inline enum env_status envelopes_kind_on(struct env_hub *hub,
	envelopes_kind_handler *handler, void *user)
{
	return env_hub_on(hub, &envelopes_kind_message, (env_function *)handler, user);
}

/* The one guard of kind, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status envelopes_kind_guard_function(struct env_request *request,
	const struct envelopes_kind *payload,
	struct env_errors *errors, void *user);
static inline enum env_status envelopes_kind_guard(struct env_hub *hub,
	envelopes_kind_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &envelopes_kind_message, (env_function *)guard, user);
}

/* Listeners of kind, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_kind_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_kind *payload,
	void *user);
static inline enum env_status envelopes_kind_listen_at(struct env_hub *hub,
	envelopes_kind_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_kind_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_kind_listen(struct env_hub *hub,
	envelopes_kind_listener *listener, void *user)
{
	return envelopes_kind_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_kind_unlisten(struct env_hub *hub,
	envelopes_kind_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_kind_message, (env_function *)listener, user);
}

/* As a client, sends kind: env_connection_tell(). */
static inline enum env_status envelopes_kind_tell(struct env_connection *connection,
	const struct envelopes_kind *payload)
{
	return env_connection_tell(connection, &envelopes_kind_message, payload);
}

/* ---- object_or_null ---- */

/* The one handler of object_or_null: env_hub_on(). */
typedef enum env_status envelopes_object_or_null_handler(struct env_connection *from,
	const struct envelopes_object_or_null *payload,
	void *user);
static inline enum env_status envelopes_object_or_null_on(struct env_hub *hub,
	envelopes_object_or_null_handler *handler, void *user)
{
	return env_hub_on(hub, &envelopes_object_or_null_message, (env_function *)handler, user);
}

/* The one guard of object_or_null, which can refuse it before it is handled: env_hub_guard(). */
typedef enum env_status envelopes_object_or_null_guard_function(struct env_request *request,
	const struct envelopes_object_or_null *payload,
	struct env_errors *errors, void *user);
static inline enum env_status envelopes_object_or_null_guard(struct env_hub *hub,
	envelopes_object_or_null_guard_function *guard, void *user)
{
	return env_hub_guard(hub, &envelopes_object_or_null_message, (env_function *)guard, user);
}

/* Listeners of object_or_null, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status envelopes_object_or_null_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct envelopes_object_or_null *payload,
	void *user);
static inline enum env_status envelopes_object_or_null_listen_at(struct env_hub *hub,
	envelopes_object_or_null_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &envelopes_object_or_null_message, (env_function *)listener, user, priority);
}
static inline enum env_status envelopes_object_or_null_listen(struct env_hub *hub,
	envelopes_object_or_null_listener *listener, void *user)
{
	return envelopes_object_or_null_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status envelopes_object_or_null_unlisten(struct env_hub *hub,
	envelopes_object_or_null_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &envelopes_object_or_null_message, (env_function *)listener, user);
}

/* As a client, sends object_or_null: env_connection_tell(). */
static inline enum env_status envelopes_object_or_null_tell(struct env_connection *connection,
	const struct envelopes_object_or_null *payload)
{
	return env_connection_tell(connection, &envelopes_object_or_null_message, payload);
}

/* ---- Envelopes ---- */

/* console_in: From an operator's console. */
extern const struct env_envelope envelopes_console_in_envelope;
/* console_out (deprecated) */
extern const struct env_envelope envelopes_console_out_envelope;
/* empty */
extern const struct env_envelope envelopes_empty_envelope;

/* ---- States ---- */

/* w: Something else must happen first. */
extern const struct env_state envelopes_state_waiting;
/* x */
extern const struct env_state envelopes_state_cancelled;

/* ---- The package ---- */

/* What this package puts into envelopes_console_in_envelope. */
extern const struct env_registry envelopes_console_in;
/* What this package puts into envelopes_console_out_envelope. */
extern const struct env_registry envelopes_console_out;
/* What this package puts into envelopes_empty_envelope. */
extern const struct env_registry envelopes_empty;
/* All of it, for env_hub_add(). */
extern const struct env_package envelopes_package;

#ifdef __cplusplus
}
#endif
#endif
