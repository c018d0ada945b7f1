/* Messages and envelopes: which message goes where, and what that asks of it. */
#ifndef GEN_SCHEMA_LINKS_H
#define GEN_SCHEMA_LINKS_H

#include "schema/document.h"

/* Most messages of a registry: its slots are 16 bits. */
#define REGISTRY_MAX 60000

/* A message as its document says it. */
struct message_draft {
	struct message *message;
	struct prose prose;
	struct env_str c_name; /* of x-c-name, or empty */
	struct list envelopes; /* of const struct node *, as the next */
	struct list replies;
	const struct node *payload;
	const struct node *examples;
	struct list receiving; /* of const struct node *: keys that only messages have which are received */
	struct list deferring; /* and those of deferred ones */
	const struct node *oneway; /* keys, or NULL, as the next */
	const struct node *replies_key;
	const struct node *announce;
	const struct node *order_by;        /* the name of the property, or NULL */
	const struct node_pair *order_word; /* an order that does not exist, or NULL */
	const struct node *keys;            /* all that it says: a mapping, or what should be one */
	bool incomplete;                    /* an envelope of it is not known, or has errors itself */
	/* what a key that is misspelt was meant to say is not known */
	bool run_misspelt;
	bool oneway_misspelt;
	bool payload_misspelt;
	bool payload_misread; /* its schema has errors, so that its type may be another one */
	bool replies_meant;   /* it says what is replied, or wants to */
};

/* Puts the draft's message into an envelope, which `name` named. */
void message_put(struct document *document, struct message_draft *draft, struct envelope *envelope,
		 const struct node *name);

/* The document's registry of the envelope; made where there is none yet. */
struct registry *registry_get(struct document *document, const struct envelope *envelope);

#endif
