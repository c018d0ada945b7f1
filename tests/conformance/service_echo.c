/* The messages of the corpus whose payload comes back. */
#include <envelope/state.h>

#include "corpus.env.h"
#include "service_messages.h"

/* Each of them: its C name, and that of its payload. */
#define ECHOED_MESSAGES(X)              \
	X(x_scalars, x_scalars)         \
	X(x_opt, x_opt)                 \
	X(x_defaults, x_defaults)       \
	X(x_strict, x_strict)           \
	X(x_num, x_num)                 \
	X(x_enum, x_enum)               \
	X(x_map, x_map)                 \
	X(x_order, x_order)             \
	X(x_forbid, x_forbid)           \
	X(x_ignore, x_ignore)           \
	X(x_allow, x_allow)             \
	X(x_empty, x_empty)             \
	X(x_emptyforbid, x_emptyforbid) \
	X(x_shape, x_shape)             \
	X(x_union, x_union)             \
	X(x_smart, x_smart)             \
	X(x_ids, x_ids)                 \
	X(x_tree, Tree)                 \
	X(x_any, x_any)                 \
	X(x_valid, x_valid)

#define ECHO(name, payload_name)                                                                     \
	static enum env_status echo_##name(struct env_connection *from, struct env_request *request, \
					   const struct corpus_##payload_name *payload, void *user)  \
	{                                                                                            \
		(void)from, (void)user;                                                              \
		return corpus_##name##_reply(request, ENV_SUCCESS, payload);                         \
	}
ECHOED_MESSAGES(ECHO)
#undef ECHO

enum env_status service_bind_echoes(struct env_hub *hub)
{
	enum env_status status = ENV_OK;

#define SET(name, payload_name) \
	if (status == ENV_OK)   \
		status = corpus_##name##_on(hub, echo_##name, NULL);
	ECHOED_MESSAGES(SET)
#undef SET
	return status;
}
