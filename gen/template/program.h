/* A compiled template: its nodes, in the order of the text. */
#ifndef GEN_TEMPLATE_PROGRAM_H
#define GEN_TEMPLATE_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/str.h>

struct template_program;

/* A variable's or section's name, split at its dots. */
struct template_name {
	struct env_str text;         /* as written */
	const struct env_str *parts; /* none for ".", the implicit iterator */
	size_t count;
	bool local; /* a leading dot: only the top of the context stack is searched */
};

enum template_node_kind {
	NODE_TEXT,
	NODE_VARIABLE, /* escaped as the options say */
	NODE_UNESCAPED,
	NODE_SECTION,
	NODE_INVERTED,
	NODE_PARTIAL
};

/*
 * Nodes lie in one array; the body of a section is the nodes after it up to `end`. All strings are parts of
 * the program's own text.
 */
struct template_node {
	enum template_node_kind kind;
	bool starts_line;                 /* a partial's indentation is written before it */
	bool standalone;                  /* partial: alone on its line, so that its lines are indented */
	bool resolved;                    /* partial: `partial` was looked for */
	size_t offset;                    /* of the tag or text in the program's text */
	size_t end;                       /* section, inverted: index of the first node after the body */
	struct env_str text;              /* text: what to write; partial: the indentation */
	struct template_name name;        /* all others, and the partial's name */
	struct template_program *partial; /* NULL where there is none of that name */
};

struct template_program {
	struct env_str name;
	struct env_str text;
	struct template_node *nodes;
	size_t count;
};

#endif
