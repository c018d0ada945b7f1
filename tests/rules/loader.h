/* A schema while its text is read: what load.c and keywords.c share. */
#ifndef ENVELOPE_TESTS_RULES_LOADER_H
#define ENVELOPE_TESTS_RULES_LOADER_H

#include <envelope/rules.h>

#include "text/tape.h"

struct loader {
	struct env_arena *arena;
	struct env_tape tape;
	struct env_schema *schemas; /* one an item of the tape */
};

/* Fills in the rule of a keyword of the schema at `object`, whose value is at `value`. */
typedef void load_function(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule);

struct load_keyword {
	const char *name;
	enum env_rule_kind kind;
	load_function *load;
};

/* NULL: there is no such keyword, or it makes no rule of its own. */
const struct load_keyword *load_keyword_find(struct env_str name);

load_function load_ref;

/* Zeroed memory. */
void *loader_alloc(struct loader *loader, size_t size);

/* The string at that place, NUL-terminated. */
struct env_str loader_string(const struct loader *loader, uint32_t index);

/* Where the value of that member is; 0: there is none. */
uint32_t loader_find(const struct loader *loader, uint32_t object, const char *name);

/* The schema at that place, the same at each call. */
const struct env_schema *loader_schema(struct loader *loader, uint32_t index);

#endif
