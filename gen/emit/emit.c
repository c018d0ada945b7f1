/* From the model to the text of C files. */
#include "emit/emit.h"

#include <envelope/buf.h>

#include "emit/template_source.h"
#include "emit/view.h"
#include "template/template.h"

/* What is made of each package: a template and the end of the file's name. */
static const struct {
	const char *template;
	const char *suffix;
} files[] = {
	{"c/header", ".env.h"},
	{"c/source", ".env.c"},
};

#define FILE_COUNT (sizeof(files) / sizeof(files[0]))

static struct env_str output_path(struct memory *memory, const struct emit_options *options,
				  const struct package *package, size_t file)
{
	return memory_printf(memory, "%s/%.*s%s", options->output_dir, STR(package->name),
			     files[file].suffix);
}

/* What a template's failure is called in diagnostics. */
static enum code code_of(enum template_failure failure)
{
	static const enum code codes[] = {
		[TEMPLATE_BAD_SYNTAX] = CODE_TEMPLATE_SYNTAX, [TEMPLATE_NOT_FOUND] = CODE_TEMPLATE_NAME,
		[TEMPLATE_TOO_DEEP] = CODE_TEMPLATE_DEPTH,    [TEMPLATE_NO_TEXT] = CODE_TEMPLATE_MISSING,
		[TEMPLATE_NO_OUTPUT] = CODE_TEMPLATE_SIZE,    [TEMPLATE_OUT_OF_MEMORY] = CODE_TEMPLATE_SIZE,
	};

	return codes[failure];
}

void emit_report_template(struct diagnostics *diagnostics, const struct template_error *error)
{
	if (error->failure == TEMPLATE_OUT_OF_MEMORY)
		memory_exhausted();
	if (error->line > 0)
		diagnose(diagnostics, code_of(error->failure), span_none(), "template %s:%zu:%zu: %s",
			 error->name, error->line, error->column, error->message);
	else /* the template as a whole */
		diagnose(diagnostics,
			 error->failure == TEMPLATE_NOT_FOUND ? CODE_TEMPLATE_MISSING
							      : code_of(error->failure),
			 span_none(), "template %s: %s", error->name, error->message);
}

/* Renders one file of a package and adds it. False, reported, where a template has an error. */
static bool emit_file(const struct view *view, struct diagnostics *diagnostics,
		      const struct emit_options *options, struct template_set *set, const json_t *data,
		      size_t file, struct output_set *outputs)
{
	struct template_error error;
	struct env_buf text = {0};
	bool rendered = template_render(set, env_str(files[file].template), data, &text, &error);

	if (rendered)
		output_set_add(outputs, output_path(view->memory, options, view->package, file).ptr,
			       memory_take(view->memory, &text));
	else
		emit_report_template(diagnostics, &error);
	env_buf_free(&text);
	return rendered;
}

static bool emit_package(const struct view *view, struct diagnostics *diagnostics,
			 const struct emit_options *options, struct template_set *set,
			 struct output_set *outputs)
{
	json_t *data = view_package(view);
	bool emitted = true;

	for (size_t i = 0; i < FILE_COUNT && emitted; i++)
		emitted = emit_file(view, diagnostics, options, set, data, i, outputs);
	json_decref(data);
	return emitted;
}

void emit_model(struct memory *memory, struct diagnostics *diagnostics, const struct emit_options *options,
		const struct model *model, struct output_set *outputs, struct list *templates)
{
	struct template_source source;
	struct template_options template_options = {TEMPLATE_ESCAPE_NONE, options->strict};
	struct template_set *set;
	bool emitted = true;

	template_source_init(&source, memory, options->template_dir, templates);
	set = template_set_new(template_source_loader(&source), template_options);
	if (set == NULL)
		memory_exhausted();
	for (size_t i = 0; i < model->packages.count && emitted; i++) {
		bool long_literals = false;
		struct view view = {.memory = memory,
				    .package = model->packages.items[i],
				    .fast = options->fast,
				    .long_literals = &long_literals};
		if (view.package->emitted)
			emitted = emit_package(&view, diagnostics, options, set, outputs);
	}
	template_set_free(set);
	template_source_free(&source);
}

void emit_list_outputs(struct memory *memory, const struct emit_options *options, const struct model *model,
		       struct output_set *outputs)
{
	for (size_t i = 0; i < model->packages.count; i++) {
		const struct package *package = model->packages.items[i];
		for (size_t file = 0; file < FILE_COUNT && package->emitted; file++)
			output_set_add(outputs, output_path(memory, options, package, file).ptr, env_str(""));
	}
}
