/* What was made of what: files that were read, held to those that will be written, and the rule for make. */
#ifndef GEN_CLI_DEPEND_H
#define GEN_CLI_DEPEND_H

#include <stdbool.h>

#include "base/memory.h"
#include "base/output_set.h"

/*
 * Whether no output is a file that was read, under whatever name. False, said on stderr, where one is. `inputs`
 * are paths: const char *.
 */
bool depend_outputs_apart(struct memory *memory, const struct output_set *outputs, const struct list *inputs);

/*
 * The rules for make and ninja: `stamp`, or where it is NULL all outputs, are made of every input, of which each has an empty rule. An empty text,
 * said on stderr, where a path has a line feed, for which rules have no escape. In the arena.
 */
struct env_str depend_rule(struct memory *memory, const char *stamp, const struct output_set *outputs,
			   const struct list *inputs);

#endif
