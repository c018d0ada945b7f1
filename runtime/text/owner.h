/* From a part to the whole that it is embedded in. */
#ifndef ENVELOPE_TEXT_OWNER_H
#define ENVELOPE_TEXT_OWNER_H

#include <stddef.h>

/* The struct `type` whose member `member` is at `pointer`. */
#define ENV_OWNER(pointer, type, member) ((type *)(void *)((char *)(pointer)-offsetof(type, member)))

#endif
