/* The commands of envgen and what they share. */
#ifndef GEN_CLI_CLI_H
#define GEN_CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/diagnostic.h"
#include "base/memory.h"
#include "base/output_set.h"

/* What envgen exits with. */
enum exit_status {
	EXIT_FINE = 0,
	EXIT_DIAGNOSTICS = 1,         /* something is wrong with what the user wrote */
	EXIT_USAGE = 2,               /* something is wrong with the command line */
	EXIT_IO = MEMORY_EXIT_STATUS, /* a file cannot be read or written; or memory is out */
};

/* The command line, read. All strings are borrowed from it. */
struct arguments {
	const char *output_dir;
	const char *template_dir;
	const char *depfile;
	const char *stamp;
	const char *name;
	const char *escape; /* "html" or "none" */
	bool json_errors;
	bool no_fast;
	bool strict;
	bool list_outputs;
	bool help;
	unsigned given;          /* options that have a value, a bit each in the order of their table */
	struct list import_dirs; /* of const char * */
	struct list operands;    /* of const char * */
};

/* One run of the program. */
struct invocation {
	struct memory memory;
	struct diagnostics diagnostics;
	struct arguments arguments;
};

/* A command: its options are letters of the option table (arguments.c), its operands are counted. */
struct command {
	const char *name;
	const char *options; /* the keys of the options that it takes */
	size_t min_operands;
	size_t max_operands;
	enum exit_status (*execute)(struct invocation *invocation);
	const char *usage; /* without "usage: envgen " */
	const char *help;
};

/* Reads the options and operands of `command`. False, said on stderr, where they make no sense. */
bool arguments_read(struct invocation *invocation, const struct command *command, int argc, char **argv);

/* Prints the diagnostics to stderr; returns EXIT_FINE, or what their errors make the program exit with. */
enum exit_status invocation_report(struct invocation *invocation);

/* Commits `outputs`; EXIT_IO, said on stderr, where that fails. */
enum exit_status invocation_commit(struct invocation *invocation, struct output_set *outputs);

/*
 * The folders in which imports are looked for, those of the command line first, then the installed one. A
 * list of const char *.
 */
struct list invocation_import_dirs(struct invocation *invocation);

/* The commands. */
enum exit_status command_gen(struct invocation *invocation);
enum exit_status command_check(struct invocation *invocation);
enum exit_status command_render(struct invocation *invocation);
enum exit_status command_init(struct invocation *invocation);

#endif
