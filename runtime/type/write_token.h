/* What the words of fast encoders share. */
#ifndef ENVELOPE_TYPE_WRITE_TOKEN_H
#define ENVELOPE_TYPE_WRITE_TOKEN_H

#include <math.h>

#include <envelope/write.h>

#include "text/seventeen.h"

/* For words that write by the buffer: leaves there what was written up to `at`. Returns the buffer. */
struct env_buf *env_write_stop(struct env_writer *writer, const char *at);

/* Goes on behind what the buffer holds. Gives up where that did not become ENV_OK, or there is no room. */
char *env_write_go_on(struct env_writer *writer, enum env_status status);

/* env_write_number(), expanded. */
ENV_INLINE char *env_write_double(struct env_writer *writer, char *at, double value)
{
	if (!ENV_LIKELY(isfinite(value)))
		return env_write_give_up(writer);
	return env_write_on(writer, env_seventeen_put_double(at, value));
}

#endif
