/* Handlers that answer in all ways that there are, wrong ones too. */
#ifndef ENVELOPE_TESTS_STRESS_HANDLERS_H
#define ENVELOPE_TESTS_STRESS_HANDLERS_H

#include "stress/world.h"

/* Binds them all. */
enum env_status handlers_bind(struct world *world);

#endif
