/* Where code lies in memory. */
#ifndef ENVELOPE_TEXT_HOT_H
#define ENVELOPE_TEXT_HOT_H

/*
 * For what every message passes through, and every one that is no JSON: linkers put it next to each other. So it does not depend on the size of
 * everything else which of it share a place in the processor's caches, and push each other out. Only where it lies: compilers that are told that it
 * is hot make other code of it, which was slower.
 */
#if defined(__GNUC__) && defined(__ELF__)
#define ENV_HOT __attribute__((section(".text.hot")))
#else
#define ENV_HOT
#endif

#endif
