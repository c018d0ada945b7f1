/* The renderer: walks the nodes of a template over the context stack. */
#include <string.h>

#include "template/context.h"
#include "template/error.h"
#include "template/print.h"
#include "template/set.h"

/* White space before every line of a partial; partials within partials add theirs. */
struct indent {
	const struct indent *outer;
	struct env_str text;
};

/* What is rendered, and over what. */
struct frame {
	const struct template_program *program;
	const struct template_context *top;
	const struct indent *indent; /* NULL: none */
};

struct renderer {
	struct template_set *set;
	const struct template_list *lists;
	size_t list_count;
	struct env_buf *out;
	struct template_error *error;
	size_t depth; /* sections and partials */
	size_t partials;
	size_t steps;
};

static bool render_nodes(struct renderer *renderer, const struct frame *frame, size_t begin, size_t end);

static bool out_full(struct renderer *renderer, const struct frame *frame, const struct template_node *node)
{
	template_error_at(renderer->error, TEMPLATE_NO_OUTPUT, frame->program, node->offset,
			  "the output cannot be written: too large, or out of memory");
	return false;
}

static bool out_of_memory(struct renderer *renderer, const struct frame *frame,
			  const struct template_node *node)
{
	template_error_at(renderer->error, TEMPLATE_OUT_OF_MEMORY, frame->program, node->offset,
			  "out of memory");
	return false;
}

static bool too_deep(struct renderer *renderer, const struct frame *frame, const struct template_node *node,
		     const char *what)
{
	template_error_at(renderer->error, TEMPLATE_TOO_DEEP, frame->program, node->offset, what,
			  TEMPLATE_SHOW(node->name.text));
	return false;
}

static bool unknown(struct renderer *renderer, const struct frame *frame, const struct template_node *node,
		    const char *what)
{
	template_error_at(renderer->error, TEMPLATE_NOT_FOUND, frame->program, node->offset, what,
			  TEMPLATE_SHOW(node->name.text));
	return false;
}

/* At most TEMPLATE_MAX_PARTIALS deep. */
static bool write_indent(struct env_buf *out, const struct indent *indent)
{
	if (indent == NULL)
		return true;
	return write_indent(out, indent->outer) && env_buf_append_str(out, indent->text) == ENV_OK;
}

/* Text with the indentation after each line end but a last one, whose line the next node begins. */
static bool write_indented(struct env_buf *out, const struct indent *indent, struct env_str text)
{
	while (text.len > 0) {
		const char *newline = memchr(text.ptr, '\n', text.len);
		size_t len = newline != NULL ? (size_t)(newline - text.ptr) + 1 : text.len;

		if (env_buf_append(out, text.ptr, len) != ENV_OK)
			return false;
		text = env_str_of(text.ptr + len, text.len - len);
		if (text.len > 0 && !write_indent(out, indent))
			return false;
	}
	return true;
}

static bool render_text(struct renderer *renderer, const struct frame *frame,
			const struct template_node *node)
{
	bool written = frame->indent == NULL ? env_buf_append_str(renderer->out, node->text) == ENV_OK
					     : write_indented(renderer->out, frame->indent, node->text);

	return written || out_full(renderer, frame, node);
}

/* Sets `*value` to what the node names, NULL for nothing. False where strict mode forbids nothing. */
static bool find_value(struct renderer *renderer, const struct frame *frame, const struct template_node *node,
		       const json_t **value)
{
	*value = template_context_find(frame->top, &node->name, &renderer->steps);
	if (*value == NULL && renderer->set->options.strict)
		return unknown(renderer, frame, node, "there is no '%.*s' here");
	return true;
}

static bool render_value(struct renderer *renderer, const struct frame *frame,
			 const struct template_node *node)
{
	bool html = node->kind == NODE_VARIABLE && renderer->set->options.escape == TEMPLATE_ESCAPE_HTML;
	const json_t *value = NULL;

	if (!find_value(renderer, frame, node, &value))
		return false;
	return template_print(value, html, renderer->out) || out_full(renderer, frame, node);
}

/* The body of a section, once, with `value` on top of the stack (NULL: with the stack as it is). */
static bool render_body(struct renderer *renderer, const struct frame *frame,
			const struct template_node *node, const json_t *value)
{
	struct template_context context = {frame->top, value};
	struct frame inner = {frame->program, value != NULL ? &context : frame->top, frame->indent};
	size_t begin = (size_t)(node - frame->program->nodes) + 1;

	if (renderer->depth == TEMPLATE_MAX_DEPTH)
		return too_deep(renderer, frame, node, "the section '%.*s' is nested too deeply");
	renderer->steps++;
	renderer->depth++;
	bool done = render_nodes(renderer, &inner, begin, node->end);
	renderer->depth--;
	return done;
}

/* The list that the section names, where no context has the name; or NULL. */
static const struct template_list *find_list(struct renderer *renderer, const struct frame *frame,
					     const struct template_node *node)
{
	if (node->name.count != 1 || node->name.local)
		return NULL;
	for (size_t i = 0; i < renderer->list_count; i++)
		if (env_str_equal(node->name.text, env_str(renderer->lists[i].name)) &&
		    template_context_find(frame->top, &node->name, &renderer->steps) == NULL)
			return &renderer->lists[i];
	return NULL;
}

static bool render_list(struct renderer *renderer, const struct frame *frame,
			const struct template_node *node, const struct template_list *list)
{
	bool done = true;

	for (size_t i = 0; i < list->count && done; i++) {
		json_t *item = list->make(list->user, i);

		renderer->steps += TEMPLATE_ITEM_STEPS;
		if (item == NULL)
			return out_of_memory(renderer, frame, node);
		done = render_body(renderer, frame, node, item);
		json_decref(item);
	}
	return done;
}

static bool render_section(struct renderer *renderer, const struct frame *frame,
			   const struct template_node *node)
{
	const struct template_list *list = find_list(renderer, frame, node);
	const json_t *value = NULL;

	if (list != NULL)
		return render_list(renderer, frame, node, list);
	if (!find_value(renderer, frame, node, &value))
		return false;
	if (template_value_is_falsey(value))
		return true;
	if (!json_is_array(value))
		return render_body(renderer, frame, node, value);
	for (size_t i = 0; i < json_array_size(value); i++)
		if (!render_body(renderer, frame, node, json_array_get(value, i)))
			return false;
	return true;
}

static bool render_inverted(struct renderer *renderer, const struct frame *frame,
			    const struct template_node *node)
{
	const struct template_list *list = find_list(renderer, frame, node);
	const json_t *value = NULL;

	if (list == NULL && !find_value(renderer, frame, node, &value))
		return false;
	bool falsey = list != NULL ? list->count == 0 : template_value_is_falsey(value);
	return !falsey || render_body(renderer, frame, node, NULL);
}

/* A partial that cannot be had is an error of the tag that asks for it; one that is no template has its own. */
static bool not_loaded(struct renderer *renderer, const struct frame *frame, const struct template_node *node)
{
	struct template_error *error = renderer->error;
	const struct template_error cause = *error;

	if (cause.line > 0 || cause.failure == TEMPLATE_OUT_OF_MEMORY)
		template_error_include(error, frame->program, node->offset);
	else
		template_error_at(error, cause.failure, frame->program, node->offset,
				  "the partial '%.*s': %s", TEMPLATE_SHOW(node->name.text), cause.message);
	return false;
}

static bool find_partial(struct renderer *renderer, const struct frame *frame, struct template_node *node)
{
	if (!node->resolved) {
		if (!template_set_load(renderer->set, node->name.text, &node->partial, renderer->error))
			return not_loaded(renderer, frame, node);
		node->resolved = true;
	}
	if (node->partial == NULL && renderer->set->options.strict)
		return unknown(renderer, frame, node, "there is no partial '%.*s'");
	return true;
}

/*
 * A partial alone on its line is indented as its tag is, on top of what the partial around it is indented by.
 * One within a line is not indented at all: its tag is expanded after the lines around it were indented.
 */
static bool render_partial(struct renderer *renderer, const struct frame *frame,
			   const struct template_node *node)
{
	struct indent own = {frame->indent, node->text};
	const struct indent *indent = own.text.len > 0 ? &own : frame->indent;

	if (!find_partial(renderer, frame, &frame->program->nodes[node - frame->program->nodes]))
		return false;
	if (node->partial == NULL)
		return true;
	if (renderer->partials == TEMPLATE_MAX_PARTIALS || renderer->depth == TEMPLATE_MAX_DEPTH)
		return too_deep(renderer, frame, node, "the partial '%.*s' is nested too deeply");
	struct frame inner = {node->partial, frame->top, node->standalone ? indent : NULL};
	renderer->partials++;
	renderer->depth++;
	bool done = render_nodes(renderer, &inner, 0, node->partial->count);
	renderer->depth--;
	renderer->partials--;
	if (!done)
		template_error_include(renderer->error, frame->program, node->offset);
	return done;
}

typedef bool render_function(struct renderer *, const struct frame *, const struct template_node *);

static render_function *const render_functions[] = {
	[NODE_TEXT] = render_text,       [NODE_VARIABLE] = render_value,    [NODE_UNESCAPED] = render_value,
	[NODE_SECTION] = render_section, [NODE_INVERTED] = render_inverted, [NODE_PARTIAL] = render_partial,
};

static bool render_node(struct renderer *renderer, const struct frame *frame,
			const struct template_node *node)
{
	if (++renderer->steps > TEMPLATE_MAX_STEPS)
		return too_deep(renderer, frame, node, "the templates take too many steps, last at '%.*s'");
	if (node->starts_line && !write_indent(renderer->out, frame->indent))
		return out_full(renderer, frame, node);
	return render_functions[node->kind](renderer, frame, node);
}

static bool render_nodes(struct renderer *renderer, const struct frame *frame, size_t begin, size_t end)
{
	for (size_t i = begin; i < end;) {
		const struct template_node *node = &frame->program->nodes[i];

		if (!render_node(renderer, frame, node))
			return false;
		i = node->end > i ? node->end : i + 1;
	}
	return true;
}

bool template_render_lists(struct template_set *set, struct env_str name, const json_t *view,
			   const struct template_list *lists, size_t list_count, struct env_buf *out,
			   struct template_error *error)
{
	struct renderer renderer = {
		.set = set, .lists = lists, .list_count = list_count, .out = out, .error = error};
	struct template_context bottom = {NULL, view};
	struct template_program *program = NULL;
	size_t len = out->len;

	if (!template_set_load(set, name, &program, error))
		return false;
	if (program == NULL) {
		template_error_set(error, TEMPLATE_NOT_FOUND, name, "there is no such template");
		return false;
	}
	struct frame frame = {program, &bottom, NULL};
	if (render_nodes(&renderer, &frame, 0, program->count))
		return true;
	out->len = len;
	return false;
}

bool template_render(struct template_set *set, struct env_str name, const json_t *view, struct env_buf *out,
		     struct template_error *error)
{
	return template_render_lists(set, name, view, NULL, 0, out, error);
}
