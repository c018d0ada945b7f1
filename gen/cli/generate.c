/* envgen gen and envgen check. */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "emit/emit.h"
#include "schema/compile.h"

static struct model *compile(struct run *run)
{
	struct list dirs = run_import_dirs(run);
	struct schema_options options = {(const char *const *)dirs.items, dirs.count};

	return schema_compile(&run->memory, &run->diagnostics, &options,
			      (const char *const *)run->arguments.operands.items,
			      run->arguments.operands.count);
}

enum exit_status command_check(struct run *run)
{
	compile(run);
	return run_report(run);
}

/* A path as make reads it: blanks, '#' and '$' escaped. */
static void append_path(struct env_buf *rule, const char *path)
{
	for (const char *c = path; *c != '\0'; c++) {
		if (*c == ' ' || *c == '#' || *c == '\\')
			memory_expect(env_buf_append(rule, "\\", 1));
		if (*c == '$')
			memory_expect(env_buf_append(rule, "$", 1));
		memory_expect(env_buf_append(rule, c, 1));
	}
}

static void append_prerequisite(struct env_buf *rule, const char *path)
{
	memory_expect(env_buf_append(rule, " \\\n  ", 5));
	append_path(rule, path);
}

/* The rule for make and ninja: what was made depends on every file that was read. */
static struct env_str dependency_rule(struct run *run, const struct model *model,
				      const struct output_set *outputs, const struct list *templates)
{
	struct env_buf rule = {0};

	if (run->arguments.stamp != NULL)
		append_path(&rule, run->arguments.stamp);
	for (size_t i = 0; i < outputs->count && run->arguments.stamp == NULL; i++) {
		if (i > 0)
			memory_expect(env_buf_append(&rule, " ", 1));
		append_path(&rule, outputs->files[i].path);
	}
	memory_expect(env_buf_append(&rule, ":", 1));
	for (size_t i = 0; i < model->sources.count; i++)
		append_prerequisite(&rule, ((const struct source *)model->sources.items[i])->path);
	for (size_t i = 0; i < templates->count; i++)
		append_prerequisite(&rule, templates->items[i]);
	memory_expect(env_buf_append(&rule, "\n", 1));
	struct env_str text = memory_copy(&run->memory, env_buf_str(&rule));
	env_buf_free(&rule);
	return text;
}

static enum exit_status list_outputs(struct run *run, const struct emit_options *options,
				     const struct model *model, struct output_set *outputs)
{
	enum exit_status status = run_report(run);

	if (status != EXIT_FINE)
		return status;
	emit_list_outputs(&run->memory, options, model, outputs);
	for (size_t i = 0; i < outputs->count; i++)
		puts(outputs->files[i].path);
	return EXIT_FINE;
}

enum exit_status command_gen(struct run *run)
{
	const struct arguments *arguments = &run->arguments;
	struct emit_options options = {arguments->output_dir, arguments->template_dir, !arguments->no_fast,
				       arguments->strict};
	struct output_set outputs;
	struct list templates = {0};
	struct model *model;

	if (arguments->output_dir == NULL) {
		fputs("envgen: gen needs -o DIR, the folder to write to\n", stderr);
		return EXIT_USAGE;
	}
	output_set_init(&outputs, &run->memory);
	model = compile(run);
	if (arguments->list_outputs)
		return list_outputs(run, &options, model, &outputs);
	if (run->diagnostics.errors == 0)
		emit_model(&run->memory, &run->diagnostics, &options, model, &outputs, &templates);
	enum exit_status status = run_report(run);
	if (status != EXIT_FINE)
		return status;
	if (arguments->depfile != NULL)
		output_set_add(&outputs, arguments->depfile,
			       dependency_rule(run, model, &outputs, &templates));
	if (arguments->stamp != NULL)
		output_set_add_stamp(&outputs, arguments->stamp, env_str(""));
	return run_commit(run, &outputs);
}
