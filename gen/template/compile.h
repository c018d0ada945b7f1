/* The compiler: from a template's text to its nodes. */
#ifndef GEN_TEMPLATE_COMPILE_H
#define GEN_TEMPLATE_COMPILE_H

#include <stdbool.h>

#include <envelope/arena.h>

#include "template/program.h"
#include "template/template.h"

/*
 * Fills the nodes of `program`, whose name and text are set, with memory of the arena's. False with
 * `*error` filled when the text is no template; the program then has no nodes.
 */
bool template_compile(struct template_program *program, struct env_arena *arena,
		      struct template_error *error);

#endif
