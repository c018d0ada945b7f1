/* envgen: picks the command and runs it. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/suggest.h"
#include "cli/cli.h"

static const struct command commands[] = {
	{"gen", "oItdsfFSlh", 1, SIZE_MAX, command_gen, "gen -o DIR [-I DIR]... [OPTION]... SCHEMA...",
	 "Writes DIR/<package>.env.h and DIR/<package>.env.c for each schema. Files that would not change "
	 "are left\n"
	 "untouched; where there is an error, nothing is written.\n"
	 "\n"
	 "  -o DIR                     where to write\n"
	 "  -I DIR                     look for imports here, after the folder of the file that imports\n"
	 "  --templates DIR            templates that take the place of the built-in ones of the same name\n"
	 "  --strict                   a name that a template uses and its view does not have is an error\n"
	 "  --no-fast                  no fast decoders and encoders: smaller code\n"
	 "  --depfile FILE             write a rule for make or ninja that names all files that were read\n"
	 "  --stamp FILE               touch this file when all is well\n"
	 "  --list-outputs             print the paths that would be written, and write nothing\n"
	 "  --error-format=text|json   how errors are printed\n"},
	{"check", "Ifh", 1, SIZE_MAX, command_check, "check [-I DIR]... [--error-format=text|json] SCHEMA...",
	 "Checks the schemas and writes nothing.\n"
	 "\n"
	 "  -I DIR                     look for imports here, after the folder of the file that imports\n"
	 "  --error-format=text|json   how errors are printed\n"},
	{"render", "eSh", 2, 2, command_render, "render [--escape=html|none] [--strict] TEMPLATE DATA.json",
	 "Renders a Mustache template over the JSON data and prints the result. Partials are looked for "
	 "beside the\n"
	 "template, as NAME.mustache.\n"
	 "\n"
	 "  --escape=html|none         whether {{name}} escapes for HTML (default: html, as Mustache has "
	 "it)\n"
	 "  --strict                   a name that the data does not have is an error\n"},
	{"init", "nh", 1, 1, command_init, "init DIR [--name NAME]",
	 "Begins a new service in DIR, which must be empty or not exist: a CMakeLists.txt, a schema, a "
	 "main.c,\n"
	 "handlers and their tests. NAME (default: the last part of DIR) is the name of its package.\n"},
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(commands[0]))

static void print_help(FILE *out)
{
	fputs("envgen makes C from message schemas.\n\n", out);
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		fprintf(out, "%s envgen %s\n", i == 0 ? "usage:" : "      ", commands[i].usage);
	fputs("       envgen COMMAND --help | help [COMMAND] | --version\n\n"
	      "exit status: 0 fine, 1 errors in a schema or template, 2 wrong usage, 3 a file cannot be read "
	      "or "
	      "written\n",
	      out);
}

static enum exit_status unknown_command(const char *name)
{
	struct suggestion suggestion = suggestion_make(env_str(name));

	for (size_t i = 0; i < COMMAND_COUNT; i++)
		suggestion_offer(&suggestion, commands[i].name);
	fprintf(stderr, "envgen: unknown command '%s'\n", name);
	if (suggestion.name != NULL)
		fprintf(stderr, "did you mean '%s'?\n", suggestion.name);
	fputs("try 'envgen --help'\n", stderr);
	return EXIT_USAGE;
}

static enum exit_status unexpected(const char *argument)
{
	fprintf(stderr, "envgen: unexpected argument '%s'\ntry 'envgen --help'\n", argument);
	return EXIT_USAGE;
}

static const struct command *find_command(const char *name)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		if (strcmp(name, commands[i].name) == 0)
			return &commands[i];
	return NULL;
}

static enum exit_status print_command_help(const struct command *command)
{
	printf("usage: envgen %s\n\n%s", command->usage, command->help);
	return EXIT_FINE;
}

/* "help", and "help COMMAND". */
static enum exit_status help(const char *name)
{
	const struct command *command = name == NULL ? NULL : find_command(name);

	if (command != NULL)
		return print_command_help(command);
	if (name != NULL)
		return unknown_command(name);
	print_help(stdout);
	return EXIT_FINE;
}

static enum exit_status execute(const struct command *command, int argc, char **argv)
{
	struct invocation invocation = {0};
	enum exit_status status = EXIT_USAGE;

	memory_init(&invocation.memory);
	diagnostics_init(&invocation.diagnostics, &invocation.memory);
	if (!arguments_read(&invocation, command, argc, argv)) {
		fprintf(stderr, "usage: envgen %s\n", command->usage);
	} else if (invocation.arguments.help) {
		status = print_command_help(command);
	} else {
		status = command->execute(&invocation);
	}
	memory_free(&invocation.memory);
	return status;
}

static bool asks_for_help(const char *argument)
{
	return strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0 ||
	       strcmp(argument, "help") == 0;
}

static enum exit_status dispatch(int argc, char **argv)
{
	if (argc < 2) {
		print_help(stderr);
		return EXIT_USAGE;
	}
	if (asks_for_help(argv[1]))
		return argc > 3 ? unexpected(argv[3]) : help(argv[2]);
	if (strcmp(argv[1], "--version") == 0) {
		puts("envgen " ENVGEN_VERSION);
		return EXIT_FINE;
	}
	const struct command *command = find_command(argv[1]);
	return command == NULL ? unknown_command(argv[1]) : execute(command, argc - 2, argv + 2);
}

int main(int argc, char **argv)
{
	enum exit_status status = dispatch(argc, argv);

	if (fflush(stdout) != 0 || ferror(stdout)) {
		fputs("envgen: cannot write to standard output\n", stderr);
		return EXIT_IO;
	}
	return (int)status;
}
