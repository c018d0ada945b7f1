/*
 * The tables that envgen emits about messages: which there are, in which envelopes they go, how they are
 * handled. Constant data; any thread.
 */
#ifndef ENVELOPE_MESSAGE_H
#define ENVELOPE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/status.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What the tables look like. Generated headers refuse to be compiled with another number, the hub refuses packages with another. It is one more
 * whenever a struct that generated code has constants or variables of is changed, also by a member that fits into its padding: env_message, env_type
 * and what is in them, env_reader, env_writer, env_members, env_package.
 */
#define ENV_TABLES_VERSION 10

struct env_connection;
struct env_errors;
struct env_meta;
struct env_request;

/* What a key of a frame is for. */
enum env_header_role {
	ENV_HEADER_TYPE,
	ENV_HEADER_PAYLOAD,
	ENV_HEADER_TRACE,
	ENV_HEADER_STATE,
	ENV_HEADER_LANGUAGE,
};

/* One key of a frame. All but the payload are strings; null counts as absent unless the key is required. */
struct env_header_key {
	struct env_str name;
	struct env_str text; /* the comma before it, the name as JSON, the colon: `,"t":` */
	struct env_str
		alias; /* another name, which wins where both are given and which errors use; or empty */
	enum env_header_role role;
	bool required;
	size_t max_length; /* in code points; SIZE_MAX: none */
};

enum env_direction {
	ENV_INCOMING, /* from the peer of a service to the service */
	ENV_OUTGOING, /* from the service to its peer */
	ENV_INTERNAL, /* inside the service */
};
#define ENV_DIRECTION_COUNT 3

enum env_payload_kind {
	ENV_PAYLOAD_OBJECT, /* an object; absent and null count as {} */
	ENV_PAYLOAD_ANY,    /* any JSON value; absent counts as null */
};

/* A one-way kind of traffic over one kind of transport. */
struct env_envelope {
	struct env_str name;      /* as peers are told it */
	struct env_str transport; /* "text", or "none" */
	enum env_direction direction;
	enum env_payload_kind payload;
	const struct env_header_key *keys; /* in the order in which they are written and errors are told */
	size_t key_count;
	size_t required_count; /* keys that are required */
	const char *description;
};

/* A state of a request. Which states may follow which is declared with them. */
struct env_state {
	struct env_str code; /* as it stands in a frame: "s" */
	const char *name;    /* "success" */
	const char *description;
	bool first;                           /* may be the first state of a request */
	bool final;                           /* nothing may follow */
	const struct env_state *const *after; /* it may follow these ... */
	size_t after_count;
	const struct env_state *const *before; /* ... and these, declared elsewhere, may follow it */
	size_t before_count;
};

/* Whether a request in state `from` (NULL: none yet) may go on to `to`. */
bool env_state_may_follow(const struct env_state *from, const struct env_state *to);

/* Where a message's handler runs. */
enum env_run {
	ENV_RUN_INLINE,   /* on the loop; it must not block */
	ENV_RUN_DEFERRED, /* on a worker, where it may */
};

/* In what order deferred messages are handled. Those of one line come one after the other, others at once. */
enum env_order {
	ENV_ORDER_CONNECTION, /* a line for each connection */
	ENV_ORDER_KEY,        /* a line for each value of a member of the payload, over all connections */
	ENV_ORDER_NONE,
};

/* What happens to a deferred message for which the pool's queue has no room. */
enum env_when_full {
	/*
	 * It waits in front of the queue, and nothing is read from its connection meanwhile; error.job where too many
	 * wait there: see struct env_limits.
	 */
	ENV_FULL_WAIT,
	ENV_FULL_FAIL, /* error.job at once */
};

/* States that the runtime itself tells the peer of, in s.stat; bits of env_message.announce. */
enum env_announce {
	ENV_ANNOUNCE_ACKNOWLEDGED = 1, /* a: when the message is accepted */
	ENV_ANNOUNCE_QUEUED = 2,       /* q: when it waits for a worker */
	ENV_ANNOUNCE_RUNNING = 4,      /* r: when a worker begins with it */
};

/* A handler, guard or listener whose type only the generated code knows. */
typedef void env_function(void);

struct env_message {
	struct env_str name;
	const char *c_name;
	const char *description;
	const struct env_type *payload; /* NULL: it has none, and `p` is ignored */
	/* The payload's JSON Schema 2020-12 as one JSON text, in pieces; none where there is no payload. */
	const struct env_str *schema;
	size_t schema_count;
	enum env_run run;
	bool oneway; /* only errors are answered */
	bool deprecated;
	bool idempotent; /* handling it twice does what handling it once does: a client may send it again */
	bool sensitive;  /* its payload is never logged, with env_hub_options.log_payloads neither */
	/* How often a connection may send it: `rate_count` in `rate_ms`; 0: as it likes. */
	unsigned rate_count;
	unsigned rate_ms;
	/* Of deferred ones. */
	unsigned announce; /* bits of enum env_announce */
	enum env_order order;
	struct env_str order_key; /* the property's name as in JSON, for ENV_ORDER_KEY */
	enum env_when_full full;
	unsigned queue_ms;                        /* longest wait for a worker; 0: no limit */
	unsigned run_ms;                          /* longest run; 0: no limit */
	const struct env_message *const *replies; /* what a request may be answered with, beside errors */
	size_t reply_count;
	const struct env_str *traits;
	size_t trait_count;
	/*
	 * Each calls a function of this message's own type. A handler has no `from` where it is deferred (NULL),
	 * and no `request` (NULL) where it is inline and one-way.
	 */
	enum env_status (*handle)(env_function *handler, struct env_connection *from,
				  struct env_request *request, const void *payload, void *user);
	enum env_status (*guard)(env_function *guard, struct env_request *request, const void *payload,
				 struct env_errors *errors, void *user);
	enum env_status (*notify)(env_function *listener, struct env_connection *connection,
				  const struct env_meta *meta, const void *payload, void *user);
};

/*
 * The messages that one package puts into one envelope, found in constant time: a name's hash picks a seed,
 * the seed and the hash a slot.
 */
struct env_registry {
	const struct env_envelope *envelope;
	const struct env_message *const *messages; /* in the schema's order */
	size_t count;
	const uint16_t *seeds; /* `seed_count` of them, a power of two; a hash has the one at hash modulo
				  seed_count */
	size_t seed_count;
	const uint16_t *slots; /* `slot_count`, a power of two: 1 + the index of a message, or 0 */
	size_t slot_count;
};

/* The hash of a type's name, the same for the generator and the runtime: 64 bits of FNV-1a, mixed. */
uint64_t env_name_hash(struct env_str name);

/* The slot that a hash has with a seed, among `slot_count` (a power of two). */
size_t env_name_slot(uint64_t hash, uint16_t seed, size_t slot_count);

/* The message of that name, or NULL. Constant time. */
const struct env_message *env_registry_find(const struct env_registry *registry, struct env_str name);

/* All that envgen emitted for one schema document. */
struct env_package {
	const char *name;
	const char *description;
	unsigned tables_version; /* ENV_TABLES_VERSION of the headers it was compiled with */
	unsigned type_size;      /* sizeof(struct env_type) there; guards against mixed headers */
	unsigned message_size;   /* sizeof(struct env_message) there */
	const struct env_package *const *imports;
	size_t import_count;
	const struct env_registry *const *registries;
	size_t registry_count;
	const struct env_state *const *states;
	size_t state_count;
};

#ifdef __cplusplus
}
#endif
#endif
