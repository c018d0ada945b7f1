/* s.describe: which messages there are. */
#ifndef ENVELOPE_HUB_DESCRIBE_H
#define ENVELOPE_HUB_DESCRIBE_H

#include <envelope/envelope.env.h>

/* The handler: lists what this connection may send and may be sent. */
enum env_status env_describe(struct env_connection *from, struct env_request *request,
			     const struct envelope_s_describe *payload, void *user);

#endif
