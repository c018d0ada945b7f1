/* How a message is handled: where, in what order, within which limits. */
#ifndef GEN_SCHEMA_HANDLING_H
#define GEN_SCHEMA_HANDLING_H

#include "schema/keys.h"
#include "schema/links.h"

/* Readers of a message's keys, into its struct message_draft. */
key_read read_run;
key_read read_oneway;
key_read read_replies;
key_read read_idempotent;
key_read read_sensitive;
key_read read_rate;
key_read read_announce;
key_read read_order;
key_read read_queue_timeout;
key_read read_run_timeout;
key_read read_when_full;

/*
 * Reports what fits together with nothing else that the message says, when its payload's type is finished
 * and message->received is known.
 */
void handling_check(struct document *document, const struct message_draft *draft);

#endif
