/* From the model to the text of C files. */
#include "emit/emit.h"

#include <envelope/buf.h>

#include "emit/template_report.h"
#include "emit/template_source.h"
#include "emit/view_json.h"
#include "emit/view_lists.h"
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

/* What packages are rendered by. */
struct templates {
	struct template_set *set;
	struct template_texts texts;
};

/* The view of a package while its files are made. */
struct package_view {
	struct view view;
	struct map places;
	bool long_literals;
	json_t *data;
	struct view_lists lists;
};

static void package_view_init(struct package_view *of, struct memory *memory,
			      const struct emit_options *options, const struct package *package)
{
	const struct list *types = &package->types;

	*of = (struct package_view){.view = {.memory = memory, .package = package, .fast = options->fast}};
	for (size_t i = 0; i < types->count; i++)
		map_put(memory, &of->places, ((const struct type *)types->items[i])->c_name,
			&types->items[i]);
	of->view.places = &of->places;
	of->view.long_literals = &of->long_literals;
	of->data = view_package(&of->view);
	view_lists_init(&of->lists, &of->view);
}

static void package_view_free(struct package_view *of)
{
	view_lists_free(&of->lists);
	json_decref(of->data);
}

/* Renders a file. Whether it has long literals is known at its end, and may be asked at its start: then it is rendered a second time. */
static bool render_file(const struct package_view *of, struct template_set *set, size_t file,
			struct env_buf *text, struct template_error *error)
{
	bool known = false;
	bool rendered = false;

	do {
		known = of->long_literals;
		view_set_bool(of->data, "long_literals", known);
		text->len = 0;
		rendered = template_render_lists(set, env_str(files[file].template), of->data,
						 of->lists.lists, VIEW_LIST_COUNT, text, error);
	} while (rendered && known != of->long_literals);
	return rendered;
}

/* Renders one file of a package and adds it. False, reported, where a template has an error. */
static bool emit_file(const struct package_view *of, struct diagnostics *diagnostics,
		      const struct emit_options *options, const struct templates *templates, size_t file,
		      struct output_set *outputs)
{
	struct memory *memory = of->view.memory;
	struct template_error error;
	struct env_buf text;
	env_buf_init(&text, NULL, TEMPLATE_MAX_OUTPUT);
	bool rendered = render_file(of, templates->set, file, &text, &error);

	if (rendered)
		output_set_add(outputs, output_path(memory, options, of->view.package, file).ptr,
			       memory_take(memory, &text));
	else
		template_report(diagnostics, &error, &templates->texts);
	env_buf_free(&text);
	return rendered;
}

static bool emit_package(struct memory *memory, struct diagnostics *diagnostics,
			 const struct emit_options *options, const struct package *package,
			 const struct templates *templates, struct output_set *outputs)
{
	struct package_view of;
	bool emitted = true;

	package_view_init(&of, memory, options, package);
	for (size_t i = 0; i < FILE_COUNT && emitted; i++)
		emitted = emit_file(&of, diagnostics, options, templates, i, outputs);
	package_view_free(&of);
	return emitted;
}

void emit_model(struct memory *memory, struct diagnostics *diagnostics, const struct emit_options *options,
		const struct model *model, struct output_set *outputs, struct list *read)
{
	struct template_source source;
	struct template_options template_options = {TEMPLATE_ESCAPE_NONE, options->strict};
	bool emitted = true;

	template_source_init(&source, memory, options->template_dir, read);
	const struct templates templates = {
		template_set_new(template_source_loader(&source), template_options),
		template_source_texts(&source),
	};
	if (templates.set == NULL)
		memory_exhausted();
	for (size_t i = 0; i < model->packages.count && emitted; i++) {
		const struct package *package = model->packages.items[i];
		if (package->emitted)
			emitted = emit_package(memory, diagnostics, options, package, &templates, outputs);
	}
	template_set_free(templates.set);
	if (emitted)
		template_source_warn_idle(&source, diagnostics);
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
