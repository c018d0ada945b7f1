/* Listeners: some that stay and count, some that come and go. */
#ifndef ENVELOPE_TESTS_STRESS_LISTENERS_H
#define ENVELOPE_TESTS_STRESS_LISTENERS_H

#include "stress/world.h"

/* Adds those that stay: of connections, on the loop and on workers. */
enum env_status listeners_add(struct world *world);

/* Adds or takes away one of the others, by chance. */
void listeners_change(struct world *world);

#endif
