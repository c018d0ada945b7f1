/*
 * Package shared:
 * Types that several packages use.
 *
 * Made by envgen from shared.yaml; what is changed here is lost.
 */
#ifndef SHARED_ENV_H
#define SHARED_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>
#include <envelope/sender.h>

#include <envelope/envelope.env.h>

#if ENV_TABLES_VERSION != 10
#error "shared.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Person */
struct shared_Person {
	/* required, at least 1 */
	int64_t id;
	/* required, 1 to 32 characters */
	struct env_str name;
};

/* People */
struct shared_People {
	const struct shared_Person *items;
	size_t count;
};

/* Role */
enum shared_Role {
	SHARED_ROLE_INVALID = 0,
	SHARED_ROLE_GUEST, /* "guest" */
	SHARED_ROLE_HOST, /* "host" */
};
struct env_str shared_Role_text(enum shared_Role value);

/* The table of Id. */
extern const struct env_type shared_Id_type;

/* Person to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type shared_Person_type;
void shared_Person_init(struct shared_Person *out);
enum env_status shared_Person_decode(struct shared_Person *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status shared_Person_encode(const struct shared_Person *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status shared_Person_check(const struct shared_Person *value,
	struct env_errors *errors);
enum env_status shared_Person_copy(struct shared_Person *out, struct env_arena *arena,
	const struct shared_Person *value);
bool shared_Person_equal(const struct shared_Person *a,
	const struct shared_Person *b);

/* People to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type shared_People_type;
void shared_People_init(struct shared_People *out);
enum env_status shared_People_decode(struct shared_People *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status shared_People_encode(const struct shared_People *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status shared_People_check(const struct shared_People *value,
	struct env_errors *errors);
enum env_status shared_People_copy(struct shared_People *out, struct env_arena *arena,
	const struct shared_People *value);
bool shared_People_equal(const struct shared_People *a,
	const struct shared_People *b);

/* The table of Role. */
extern const struct env_type shared_Role_type;

/* ---- Messages ---- */

/* shared.note: For whoever it concerns. */
extern const struct env_message shared_note_message;

/* ---- shared.note ---- */

/* Listeners of shared.note, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status shared_note_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct shared_Person *payload,
	void *user);
static inline enum env_status shared_note_listen_at(struct env_hub *hub,
	shared_note_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &shared_note_message, (env_function *)listener, user, priority);
}
static inline enum env_status shared_note_listen(struct env_hub *hub,
	shared_note_listener *listener, void *user)
{
	return shared_note_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status shared_note_unlisten(struct env_hub *hub,
	shared_note_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &shared_note_message, (env_function *)listener, user);
}

/* Sends shared.note, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status shared_note_send(struct env_connection *connection,
	const struct shared_Person *payload)
{
	return env_connection_send(connection, &shared_note_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status shared_note_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct shared_Person *payload)
{
	return env_sender_send(sender, to, cause, &shared_note_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status shared_note_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct shared_Person *payload)
{
	return env_packet_new(out, sender, cause, &shared_note_message, payload);
}

/* ---- The package ---- */

/* What this package puts into envelope_ws_outgoing_envelope. */
extern const struct env_registry shared_ws_outgoing;
/* All of it, for env_hub_add(). */
extern const struct env_package shared_package;

#ifdef __cplusplus
}
#endif
#endif
