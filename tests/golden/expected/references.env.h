/*
 * Package references
 *
 * Made by envgen from references.yaml; what is changed here is lost.
 */
#ifndef REFERENCES_ENV_H
#define REFERENCES_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>
#include <envelope/sender.h>

#include <envelope/envelope.env.h>

#if ENV_TABLES_VERSION != 10
#error "references.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* address_street */
struct references_address_street {
	/* optional */
	enum env_presence name_is;
	struct env_str name;
};

/* Node_child */
struct references_Node_child {
	/* optional */
	enum env_presence deep_is;
	const struct references_Node_child *deep;
	/* optional */
	enum env_presence address_is;
	struct references_address_street address;
};

/* Node */
struct references_Node {
	/* optional */
	enum env_presence child_is;
	struct references_Node_child child;
};

enum references_Line_color {
	REFERENCES_LINE_COLOR_INVALID = 0,
	REFERENCES_LINE_COLOR_RED, /* "red" */
	REFERENCES_LINE_COLOR_GREEN, /* "green" */
};
struct env_str references_Line_color_text(enum references_Line_color value);

/* Line: Line */
struct references_Line {
	/* Sku (required) */
	struct env_str sku;
	/* Color (optional, default "red") */
	enum references_Line_color color;
};

/* order_lines: Lines */
struct references_order_lines {
	const struct references_Line *items;
	size_t count;
};

/* address */
struct references_address {
	/* optional */
	enum env_presence street_is;
	struct references_address_street street;
};

/* order: Order */
struct references_order_root {
	/* Id (required) */
	int64_t id;
	/* A smile: 😀 (optional, nullable) */
	enum env_presence note_is;
	struct env_str note;
	/* Lines (optional, default []) */
	struct references_order_lines lines;
	/* To (optional, default {}) */
	struct references_address to;
	/* Took (optional, default 0) */
	double took;
};

/* tree_payload */
struct references_tree_payload {
	/* optional */
	enum env_presence up_is;
	const struct references_tree_payload *up;
	/* optional, at most 8 characters */
	enum env_presence leaf_is;
	struct env_str leaf;
};

/* address_street to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_address_street_type;
void references_address_street_init(struct references_address_street *out);
enum env_status references_address_street_decode(struct references_address_street *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_address_street_encode(const struct references_address_street *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_address_street_check(const struct references_address_street *value,
	struct env_errors *errors);
enum env_status references_address_street_copy(struct references_address_street *out, struct env_arena *arena,
	const struct references_address_street *value);
bool references_address_street_equal(const struct references_address_street *a,
	const struct references_address_street *b);

/* Node_child to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_Node_child_type;
void references_Node_child_init(struct references_Node_child *out);
enum env_status references_Node_child_decode(struct references_Node_child *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_Node_child_encode(const struct references_Node_child *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_Node_child_check(const struct references_Node_child *value,
	struct env_errors *errors);
enum env_status references_Node_child_copy(struct references_Node_child *out, struct env_arena *arena,
	const struct references_Node_child *value);
bool references_Node_child_equal(const struct references_Node_child *a,
	const struct references_Node_child *b);

/* Node to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_Node_type;
void references_Node_init(struct references_Node *out);
enum env_status references_Node_decode(struct references_Node *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_Node_encode(const struct references_Node *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_Node_check(const struct references_Node *value,
	struct env_errors *errors);
enum env_status references_Node_copy(struct references_Node *out, struct env_arena *arena,
	const struct references_Node *value);
bool references_Node_equal(const struct references_Node *a,
	const struct references_Node *b);

/* The table of Leaf. */
extern const struct env_type references_tree_Leaf_type;

/* Line to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_Line_type;
void references_Line_init(struct references_Line *out);
enum env_status references_Line_decode(struct references_Line *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_Line_encode(const struct references_Line *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_Line_check(const struct references_Line *value,
	struct env_errors *errors);
enum env_status references_Line_copy(struct references_Line *out, struct env_arena *arena,
	const struct references_Line *value);
bool references_Line_equal(const struct references_Line *a,
	const struct references_Line *b);

/* order_lines to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_order_lines_type;
void references_order_lines_init(struct references_order_lines *out);
enum env_status references_order_lines_decode(struct references_order_lines *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_order_lines_encode(const struct references_order_lines *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_order_lines_check(const struct references_order_lines *value,
	struct env_errors *errors);
enum env_status references_order_lines_copy(struct references_order_lines *out, struct env_arena *arena,
	const struct references_order_lines *value);
bool references_order_lines_equal(const struct references_order_lines *a,
	const struct references_order_lines *b);

/* address to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_address_type;
void references_address_init(struct references_address *out);
enum env_status references_address_decode(struct references_address *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_address_encode(const struct references_address *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_address_check(const struct references_address *value,
	struct env_errors *errors);
enum env_status references_address_copy(struct references_address *out, struct env_arena *arena,
	const struct references_address *value);
bool references_address_equal(const struct references_address *a,
	const struct references_address *b);

/* order to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_order_root_type;
void references_order_root_init(struct references_order_root *out);
enum env_status references_order_root_decode(struct references_order_root *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_order_root_encode(const struct references_order_root *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_order_root_check(const struct references_order_root *value,
	struct env_errors *errors);
enum env_status references_order_root_copy(struct references_order_root *out, struct env_arena *arena,
	const struct references_order_root *value);
bool references_order_root_equal(const struct references_order_root *a,
	const struct references_order_root *b);

/* tree_payload to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type references_tree_payload_type;
void references_tree_payload_init(struct references_tree_payload *out);
enum env_status references_tree_payload_decode(struct references_tree_payload *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status references_tree_payload_encode(const struct references_tree_payload *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status references_tree_payload_check(const struct references_tree_payload *value,
	struct env_errors *errors);
enum env_status references_tree_payload_copy(struct references_tree_payload *out, struct env_arena *arena,
	const struct references_tree_payload *value);
bool references_tree_payload_equal(const struct references_tree_payload *a,
	const struct references_tree_payload *b);

/* ---- Messages ---- */

/* order */
extern const struct env_message references_order_message;

/* tree */
extern const struct env_message references_tree_message;

/* ---- order ---- */

/* Listeners of order, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status references_order_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct references_order_root *payload,
	void *user);
static inline enum env_status references_order_listen_at(struct env_hub *hub,
	references_order_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &references_order_message, (env_function *)listener, user, priority);
}
static inline enum env_status references_order_listen(struct env_hub *hub,
	references_order_listener *listener, void *user)
{
	return references_order_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status references_order_unlisten(struct env_hub *hub,
	references_order_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &references_order_message, (env_function *)listener, user);
}

/* Sends order, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status references_order_send(struct env_connection *connection,
	const struct references_order_root *payload)
{
	return env_connection_send(connection, &references_order_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status references_order_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct references_order_root *payload)
{
	return env_sender_send(sender, to, cause, &references_order_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status references_order_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct references_order_root *payload)
{
	return env_packet_new(out, sender, cause, &references_order_message, payload);
}

/* ---- tree ---- */

/* Listeners of tree, whichever way it goes, those of higher priority first: env_hub_listen(). */
typedef enum env_status references_tree_listener(struct env_connection *connection,
	const struct env_meta *meta,
	const struct references_tree_payload *payload,
	void *user);
static inline enum env_status references_tree_listen_at(struct env_hub *hub,
	references_tree_listener *listener, void *user, int priority)
{
	return env_hub_listen(hub, &references_tree_message, (env_function *)listener, user, priority);
}
static inline enum env_status references_tree_listen(struct env_hub *hub,
	references_tree_listener *listener, void *user)
{
	return references_tree_listen_at(hub, listener, user, ENV_PRIORITY_NORMAL);
}
static inline enum env_status references_tree_unlisten(struct env_hub *hub,
	references_tree_listener *listener, void *user)
{
	return env_hub_unlisten(hub, &references_tree_message, (env_function *)listener, user);
}

/* Sends tree, in answer to nothing. On the loop: env_connection_send(). */
static inline enum env_status references_tree_send(struct env_connection *connection,
	const struct references_tree_payload *payload)
{
	return env_connection_send(connection, &references_tree_message, payload);
}
/* The same from any thread; `cause` may be NULL: env_sender_send(). */
static inline enum env_status references_tree_send_to(struct env_sender *sender,
	struct env_address to, const struct env_cause *cause,
	const struct references_tree_payload *payload)
{
	return env_sender_send(sender, to, cause, &references_tree_message, payload);
}
/* The same for many: one frame that env_sender_deliver() sends to each; `cause` may be NULL: env_packet_new(). */
static inline enum env_status references_tree_pack(struct env_packet **out,
	struct env_sender *sender, const struct env_cause *cause,
	const struct references_tree_payload *payload)
{
	return env_packet_new(out, sender, cause, &references_tree_message, payload);
}

/* ---- The package ---- */

/* What this package puts into envelope_ws_outgoing_envelope. */
extern const struct env_registry references_ws_outgoing;
/* All of it, for env_hub_add(). */
extern const struct env_package references_package;

#ifdef __cplusplus
}
#endif
#endif
