/* The command line: options by a table. */
#include "cli/cli.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/suggest.h"

enum option_kind {
	OPTION_TEXT,   /* takes a value */
	OPTION_LIST,   /* takes a value, any number of times */
	OPTION_FLAG,   /* takes none */
	OPTION_FORMAT, /* takes "text" or "json" */
	OPTION_ESCAPE, /* takes "html" or "none" */
};

struct option {
	const char *name;
	size_t offset; /* in struct arguments */
	enum option_kind kind;
	char key; /* by which commands name it */
};

static const struct option options[] = {
	{"-o", offsetof(struct arguments, output_dir), OPTION_TEXT, 'o'},
	{"-I", offsetof(struct arguments, import_dirs), OPTION_LIST, 'I'},
	{"--templates", offsetof(struct arguments, template_dir), OPTION_TEXT, 't'},
	{"--depfile", offsetof(struct arguments, depfile), OPTION_TEXT, 'd'},
	{"--stamp", offsetof(struct arguments, stamp), OPTION_TEXT, 's'},
	{"--name", offsetof(struct arguments, name), OPTION_TEXT, 'n'},
	{"--escape", offsetof(struct arguments, escape), OPTION_ESCAPE, 'e'},
	{"--error-format", offsetof(struct arguments, json_errors), OPTION_FORMAT, 'f'},
	{"--no-fast", offsetof(struct arguments, no_fast), OPTION_FLAG, 'F'},
	{"--strict", offsetof(struct arguments, strict), OPTION_FLAG, 'S'},
	{"--list-outputs", offsetof(struct arguments, list_outputs), OPTION_FLAG, 'l'},
	{"--help", offsetof(struct arguments, help), OPTION_FLAG, 'h'},
	{"-h", offsetof(struct arguments, help), OPTION_FLAG, 'h'},
};

#define OPTION_COUNT (sizeof(options) / sizeof(options[0]))

static bool complain(const char *what, const char *about)
{
	fprintf(stderr, "envgen: %s '%s'\n", what, about);
	return false;
}

/*
 * Whether the argument is this option, and where its value begins in it: "--name=x", "-Ix". NULL: in the next
 * argument.
 */
static bool matches(const struct option *option, const char *argument, const char **value)
{
	size_t length = strlen(option->name);

	if (strncmp(argument, option->name, length) != 0)
		return false;
	*value = NULL;
	if (argument[length] == '\0')
		return true;
	if (option->name[1] == '-' && argument[length] != '=')
		return false;
	*value = argument + length + (option->name[1] == '-' ? 1 : 0);
	return true;
}

static const struct option *find_option(const struct command *command, const char *argument,
					const char **value)
{
	for (size_t i = 0; i < OPTION_COUNT; i++)
		if (strchr(command->options, options[i].key) != NULL && matches(&options[i], argument, value))
			return &options[i];
	return NULL;
}

static bool unknown_option(const struct command *command, const char *argument)
{
	struct suggestion suggestion = suggestion_make(env_str_of(argument, strcspn(argument, "=")));

	for (size_t i = 0; i < OPTION_COUNT; i++)
		if (strchr(command->options, options[i].key) != NULL)
			suggestion_offer(&suggestion, options[i].name);
	complain("unknown option", argument);
	if (suggestion.name != NULL)
		fprintf(stderr, "did you mean '%s'?\n", suggestion.name);
	return false;
}

/* Which of the two words it is; reports any other. */
static bool choose(const struct option *option, const char *value, const char *no, const char *yes,
		   bool *chosen)
{
	*chosen = strcmp(value, yes) == 0;
	if (*chosen || strcmp(value, no) == 0)
		return true;
	fprintf(stderr, "envgen: %s is '%s' or '%s', not '%s'\n", option->name, no, yes, value);
	return false;
}

static bool set(struct invocation *invocation, const struct option *option, const char *value)
{
	void *field = (char *)&invocation->arguments + option->offset;
	bool chosen = false;

	switch (option->kind) {
	case OPTION_FLAG:
		*(bool *)field = true;
		return true;
	case OPTION_TEXT:
		*(const char **)field = value;
		return true;
	case OPTION_LIST:
		list_append(&invocation->memory, field, (void *)value);
		return true;
	case OPTION_FORMAT:
		return choose(option, value, "text", "json", field);
	case OPTION_ESCAPE:
		*(const char **)field = value;
		return choose(option, value, "html", "none", &chosen);
	}
	return false;
}

/* Whether the option has no value yet, unless it can have several. What was given first would be dropped without a word. */
static bool is_new(struct invocation *invocation, const struct option *option)
{
	unsigned bit = 1U << (unsigned)(option - options);
	bool known = (invocation->arguments.given & bit) != 0;

	invocation->arguments.given |= bit;
	return !known || option->kind == OPTION_LIST || option->kind == OPTION_FLAG;
}

/* Reads the option at `*index` and moves past it. */
static bool read_option(struct invocation *invocation, const struct command *command, int argc, char **argv,
			int *index)
{
	const char *argument = argv[(*index)++];
	const char *value = NULL;
	const struct option *option = find_option(command, argument, &value);

	if (option == NULL)
		return unknown_option(command, argument);
	if (option->kind == OPTION_FLAG && value != NULL)
		return complain("this option takes no value:", argument);
	if (option->kind != OPTION_FLAG && value == NULL && *index < argc)
		value = argv[(*index)++];
	if (option->kind != OPTION_FLAG && (value == NULL || (option->kind == OPTION_TEXT && *value == '\0')))
		return complain("a value is missing after", argument);
	if (!is_new(invocation, option))
		return complain("this option is given twice:", option->name);
	return set(invocation, option, value);
}

bool arguments_read(struct invocation *invocation, const struct command *command, int argc, char **argv)
{
	bool only_operands = false;

	for (int i = 0; i < argc;) {
		if (!only_operands && strcmp(argv[i], "--") == 0) {
			only_operands = true;
			i++;
		} else if (!only_operands && argv[i][0] == '-' && argv[i][1] != '\0') {
			if (!read_option(invocation, command, argc, argv, &i))
				return false;
		} else {
			list_append(&invocation->memory, &invocation->arguments.operands, argv[i++]);
		}
	}
	if (invocation->arguments.help)
		return true;
	if (invocation->arguments.operands.count < command->min_operands)
		return complain("too few arguments for", command->name);
	if (invocation->arguments.operands.count > command->max_operands)
		return complain("too many arguments for", command->name);
	return true;
}
