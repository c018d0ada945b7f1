/* The built-in states, which schemas/envelope.yaml declares with their order, by short names. */
#ifndef ENVELOPE_STATE_H
#define ENVELOPE_STATE_H

#include <envelope/envelope.env.h>

#define ENV_ACKNOWLEDGED (&envelope_state_acknowledged)
#define ENV_QUEUED (&envelope_state_queued)
#define ENV_RUNNING (&envelope_state_running)
#define ENV_SUCCESS (&envelope_state_success)
#define ENV_FAILED (&envelope_state_failed)

#endif
