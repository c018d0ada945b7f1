/* Where code lies in memory. */
#ifndef ENVELOPE_TEXT_HOT_H
#define ENVELOPE_TEXT_HOT_H

/*
 * For what every message passes through: linkers put it next to each other. So it does not depend on the size of everything else which of it
 * share a place in the processor's caches, and push each other out.
 */
#if defined(__GNUC__)
#define ENV_HOT __attribute__((hot))
#else
#define ENV_HOT
#endif

#endif
