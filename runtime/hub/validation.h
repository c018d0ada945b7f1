/* A list of errors as the payload of error.validation. */
#ifndef ENVELOPE_HUB_VALIDATION_H
#define ENVELOPE_HUB_VALIDATION_H

#include <envelope/envelope.env.h>

#include "loop/texts.h"
#include "loop/workspace.h"

/*
 * Builds the payload of the errors, in the workspace's `answer` arena, in a language. It lists errors up to 64 KiB, the
 * first one in any case, and counts the rest in `more`. ENV_OK, or ENV_NO_MEMORY.
 */
enum env_status env_validation_payload(struct envelope_error_validation *out, struct env_workspace *workspace,
				       const struct env_errors *errors, const struct env_texts *texts,
				       struct env_str language);

#endif
