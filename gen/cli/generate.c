/* envgen gen and envgen check. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/cli.h"
#include "cli/depend.h"
#include "emit/emit.h"
#include "schema/compile.h"

static struct model *compile(struct invocation *invocation)
{
	struct list dirs = invocation_import_dirs(invocation);
	struct schema_options options = {(const char *const *)dirs.items, dirs.count};

	return schema_compile(&invocation->memory, &invocation->diagnostics, &options,
			      (const char *const *)invocation->arguments.operands.items,
			      invocation->arguments.operands.count);
}

enum exit_status command_check(struct invocation *invocation)
{
	compile(invocation);
	return invocation_report(invocation);
}

static enum exit_status list_outputs(struct invocation *invocation, const struct emit_options *options,
				     const struct model *model, struct output_set *outputs)
{
	enum exit_status status = invocation_report(invocation);

	if (status != EXIT_FINE)
		return status;
	emit_list_outputs(&invocation->memory, options, model, outputs);
	for (size_t i = 0; i < outputs->count; i++)
		puts(outputs->files[i].path);
	return EXIT_FINE;
}

/* The paths of all that was read. */
static struct list list_inputs(struct invocation *invocation, const struct model *model,
			       const struct list *templates)
{
	struct list inputs = {0};

	for (size_t i = 0; i < model->sources.count; i++)
		list_append(&invocation->memory, &inputs,
			    (void *)((const struct source *)model->sources.items[i])->path);
	for (size_t i = 0; i < templates->count; i++)
		list_append(&invocation->memory, &inputs, templates->items[i]);
	return inputs;
}

/* Writes what was emitted, and what the build asked for beside it. */
static enum exit_status write_outputs(struct invocation *invocation, struct output_set *outputs,
				      const struct list *inputs)
{
	const struct arguments *arguments = &invocation->arguments;

	if (arguments->depfile != NULL) {
		struct env_str rule = depend_rule(&invocation->memory, arguments->stamp, outputs, inputs);

		if (rule.len == 0)
			return EXIT_USAGE;
		output_set_add(outputs, arguments->depfile, rule);
	}
	if (arguments->stamp != NULL)
		output_set_add_stamp(outputs, arguments->stamp, env_str(""));
	if (!depend_outputs_apart(&invocation->memory, outputs, inputs))
		return EXIT_USAGE;
	return invocation_commit(invocation, outputs);
}

/* Reports a folder of templates that is none: the built-in templates would be used without a word. */
static void check_templates(struct invocation *invocation)
{
	const char *dir = invocation->arguments.template_dir;
	struct stat status;

	if (dir == NULL)
		return;
	if (stat(dir, &status) != 0)
		diagnose(&invocation->diagnostics, CODE_FILE_READ, span_none(),
			 "cannot read the folder of templates %s: %s",
			 quote(&invocation->diagnostics, env_str(dir)), strerror(errno));
	else if (!S_ISDIR(status.st_mode))
		diagnose(&invocation->diagnostics, CODE_FILE_READ, span_none(),
			 "cannot read the folder of templates %s: it is no folder",
			 quote(&invocation->diagnostics, env_str(dir)));
}

enum exit_status command_gen(struct invocation *invocation)
{
	const struct arguments *arguments = &invocation->arguments;
	struct emit_options options = {arguments->output_dir, arguments->template_dir, !arguments->no_fast,
				       arguments->strict};
	struct output_set outputs;
	struct list templates = {0};
	struct model *model;

	if (arguments->output_dir == NULL) {
		fputs("envgen: gen needs -o DIR, the folder to write to\n", stderr);
		return EXIT_USAGE;
	}
	output_set_init(&outputs, &invocation->memory);
	check_templates(invocation);
	model = compile(invocation);
	if (arguments->list_outputs)
		return list_outputs(invocation, &options, model, &outputs);
	if (invocation->diagnostics.errors == 0)
		emit_model(&invocation->memory, &invocation->diagnostics, &options, model, &outputs,
			   &templates);
	enum exit_status status = invocation_report(invocation);
	if (status != EXIT_FINE)
		return status;
	struct list inputs = list_inputs(invocation, model, &templates);
	return write_outputs(invocation, &outputs, &inputs);
}
