/* What becomes of a frame that becomes no message: a service answers it, a client logs that it is dropped. Loop only. */
#ifndef ENVELOPE_HUB_REFUSE_H
#define ENVELOPE_HUB_REFUSE_H

#include "frame/prefix.h"
#include "hub/accept.h"

/* It could not be read or decoded, and `workspace->errors` may say why. It counts as bad unless the fault is ours. */
void env_passage_refuse(struct env_passage *passage, enum env_status status);

/* It is no JSON. `reader` is what found that out, and knows the trace id that the frame has all the same. */
void env_passage_refuse_text(struct env_passage *passage, const struct env_frame_reader *reader,
			     const struct env_json_error *error);

/* There is no such message for this connection. Whoever was asked may have closed it: then nobody is told. */
void env_passage_refuse_type(struct env_passage *passage);

/* It is larger than the limit. */
void env_connection_refuse_size(struct env_connection *connection);

#endif
