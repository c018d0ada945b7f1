/*
 * Examples and defaults, held to their types by the runtime itself: what it would say of a message, at the
 * place in the file.
 */
#include <stdio.h>

#include <envelope/codec.h>

#include "schema/package.h"

/* Whether the default or example is held to nothing: its dialect does not, see dialect.h, or the document says that remarks are remarks. */
static bool is_unchecked(const struct document *document, const struct node *value)
{
	return document->annotate || map_find_address(&document->run->unchecked, value) != NULL;
}

/* What no value in C can be is the default of nothing. */
static void drop_default(struct document *document, const struct node *value)
{
	for (size_t i = 0; i < document->uses.count; i++) {
		const struct property_use *use = document->uses.items[i];

		if (use->property->default_value == value)
			use->property->default_value = NULL;
	}
	for (size_t i = 0; i < document->definition_list.count; i++) {
		struct definition *definition = document->definition_list.items[i];

		if (definition->default_value == value)
			definition->default_value = NULL;
	}
}

/*
 * The node that an error speaks of, as far down as there are nodes: what is missing is an error of the
 * mapping.
 */
static const struct node *find_place(const struct node *node, const struct env_error *error, bool *missing)
{
	for (size_t i = 0; i < error->loc_count; i++) {
		const struct env_loc *step = &error->loc[i];
		const struct node_pair *pair = NULL;
		const struct node *next = NULL;

		if (step->key.ptr != NULL)
			pair = node_find_pair(node, step->key);
		else if (node->kind == NODE_SEQUENCE && step->index < node->count)
			next = node->items[step->index];
		if (pair != NULL)
			next = error->kind == ENV_ERROR_EXTRA && i + 1 == error->loc_count ? pair->key
											   : pair->value;
		if (next == NULL) {
			*missing = true;
			return node;
		}
		node = next;
	}
	return node;
}

/* The last key of an error's place. */
static struct env_str last_key(const struct env_error *error)
{
	return error->loc_count > 0 ? error->loc[error->loc_count - 1].key : (struct env_str){0};
}

/* The code that a value's errors have. */
static enum code code_of(const struct document *document, const struct value_check *check)
{
	return is_unchecked(document, check->value) ? CODE_VALUE_UNCHECKED : check->code;
}

/* What the runtime says of a value can have anything of it in it. */
static const char *make_visible(struct memory *memory, struct env_str text)
{
	struct env_buf out = {0};

	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char)text.ptr[i];
		char escape[8];

		if (byte >= ' ' && byte != 0x7F) {
			memory_expect(env_buf_append(&out, text.ptr + i, 1));
			continue;
		}
		(void)snprintf(escape, sizeof(escape), "\\x%02x", byte);
		memory_expect(env_buf_append_str(&out, env_str(escape)));
	}
	const char *visible = memory_copy(memory, env_buf_str(&out)).ptr;
	env_buf_free(&out);
	return visible;
}

static void report(struct document *document, const struct value_check *check, const struct env_error *error)
{
	const char *what = check->code == CODE_EXAMPLE ? "example" : "default";
	enum code code = code_of(document, check);
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic;
	struct env_buf message = {0};
	bool missing = false;
	const struct node *place = find_place(check->value, error, &missing);

	memory_expect(env_error_write_message(&message, error));
	const char *text = make_visible(memory_of(document), env_buf_str(&message));
	if (missing)
		diagnostic = diagnose(diagnostics, code, place->span, "%s: %s: %s", what,
				      quoted(document, last_key(error)), text);
	else
		diagnostic = diagnose(diagnostics, code, place->span, "%s: %s", what, text);
	env_buf_free(&message);
	diagnostic_note(diagnostics, diagnostic, check->type->span, "its schema is here");
	if (code == CODE_VALUE_UNCHECKED && check->code == CODE_DEFAULT)
		diagnostic_help(diagnostics, diagnostic, "there is no such value in C: it has no default");
}

/* What the runtime refuses for its size or depth. */
static void report_status(struct document *document, const struct value_check *check, enum env_status status)
{
	const char *what = check->code == CODE_EXAMPLE ? "example" : "default";

	if (status != ENV_OK && status != ENV_INVALID)
		diagnose(diagnostics_of(document), code_of(document, check), check->value->span, "%s: %s",
			 what, env_status_text(memory_expect(status)));
}

static void check_value(struct document *document, const struct value_check *check, struct env_arena *arena)
{
	struct env_errors errors = {0};
	struct env_buf json = {0};

	bool nullable = check->type->nullable || (check->property != NULL && check->property->nullable);
	if (check->value->kind == NODE_NULL && nullable)
		return;
	node_to_json(check->value, &json);
	enum env_status status = env_validate(check->type->table, arena, json.data, json.len, &errors);
	for (size_t i = 0; status == ENV_INVALID && i < errors.count; i++)
		report(document, check, &errors.items[i]);
	report_status(document, check, status);
	if (status != ENV_OK && code_of(document, check) == CODE_VALUE_UNCHECKED)
		drop_default(document, check->value);
	env_errors_free(&errors);
	env_buf_free(&json);
}

void values_check(struct document *document)
{
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	for (size_t i = 0; i < document->values.count; i++)
		check_value(document, document->values.items[i], &arena);
	env_arena_free(&arena);
}
