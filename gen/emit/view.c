/* The view of a whole package. */
#include "emit/view.h"

#include <string.h>

#include "base/escape.h"
#include "emit/perfect_hash.h"
#include "emit/view_json.h"
#include "emit/view_text.h"

/* Numbers of a table a line. */
#define NUMBERS_A_LINE 16

json_t *view_numbers(const struct view *view, const uint16_t *numbers, size_t count)
{
	json_t *lines = view_list();
	struct env_str line = {"", 0};

	for (size_t i = 0; i < count; i++) {
		bool ends = i % NUMBERS_A_LINE == NUMBERS_A_LINE - 1 || i + 1 == count;
		line = memory_printf(view->memory, "%.*s%s%u,", STR(line), line.len > 0 ? " " : "",
				     numbers[i]);
		if (ends) {
			view_append(lines, view_string(line));
			line = (struct env_str){"", 0};
		}
	}
	return lines;
}

/* A registry with its table of hashes. */
static json_t *view_registry(const struct view *view, const struct registry *registry)
{
	json_t *object = view_object();
	json_t *messages = view_list();
	size_t count = registry->messages.count;
	struct env_str *names = memory_array(view->memory, count + 1, sizeof(*names));

	for (size_t i = 0; i < count; i++) {
		const struct message *message = registry->messages.items[i];
		json_t *row = view_object();
		names[i] = message->name;
		view_set_string(row, "c_name", message->c_name);
		view_append(messages, row);
	}
	struct perfect_hash table = perfect_hash_make(view->memory, names, count);
	view_set_string(object, "c_name", registry->c_name);
	view_set_string(object, "envelope", registry->envelope->c_name);
	view_set_any(object, "any", messages);
	view_set(object, "messages", messages);
	view_set(object, "count", view_size(count));
	view_set(object, "seeds", view_numbers(view, table.seeds, table.seed_count));
	view_set(object, "seed_count", view_size(table.seed_count));
	view_set(object, "slots", view_numbers(view, table.slots, table.slot_count));
	view_set(object, "slot_count", view_size(table.slot_count));
	return object;
}

/* A list of the views of `list`. */
#define SET_LIST(view, object, key, list, type, make)                                   \
	do {                                                                            \
		json_t *views = view_list();                                            \
		for (size_t i = 0; i < (list)->count; i++)                              \
			view_append(views, make(view, (const type *)(list)->items[i])); \
		view_set_any(object, "any_" key, views);                                \
		view_set(object, key, views);                                           \
	} while (0)

static json_t *import_view(const struct view *view, const struct import *import)
{
	json_t *object = view_object();

	(void)view;
	view_set_string(object, "include", import->package->include);
	view_set_string(object, "package", import->package->name);
	return object;
}

/* The entries of maps whose values are declared after them. */
static json_t *late_entries_view(const struct view *view)
{
	const struct list *types = &view->package->types;
	struct view at = *view;
	json_t *late = view_list();

	for (at.place = 0; at.place < types->count; at.place++) {
		const struct type *type = types->items[at.place];
		if (type->kind == ENV_KIND_MAP && view_comes_later(&at, type->inner))
			view_append(late, view_late_entry(&at, type));
	}
	return late;
}

/* The last part of a path. Names of files can be any bytes, views are UTF-8. */
static struct env_str file_name(struct memory *memory, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct env_buf escaped = {0};

	escape_text(&escaped, env_str(slash == NULL ? path : slash + 1));
	struct env_str name = memory_copy(memory, env_buf_str(&escaped));
	env_buf_free(&escaped);
	return name;
}

/* The length that C11 promises (section 5.2.4.1), less what templates put around a text. */
#define LITERAL_MAX (4095 - 15)

static struct env_str note_length(const struct view *view, struct env_str literal)
{
	if (literal.len > LITERAL_MAX)
		*view->long_literals = true;
	return literal;
}

struct env_str view_literal(const struct view *view, struct env_str text)
{
	return note_length(view, view_c_string(view->memory, text));
}

struct env_str view_json_literal(const struct view *view, struct env_str text)
{
	return note_length(view, view_json_in_c(view->memory, text));
}

/* Which headers of the runtime the functions of messages need. */
static void set_needs(json_t *object, const struct package *package)
{
	bool calls = false;
	bool senders = false;

	for (size_t i = 0; i < package->messages.count; i++) {
		const struct message *message = package->messages.items[i];
		calls = calls || message->incoming;
		senders = senders || message->internal || (message->outgoing && !message->error);
	}
	view_set_bool(object, "any_calls", calls);
	view_set_bool(object, "any_senders", senders);
}

json_t *view_package(const struct view *view)
{
	const struct package *package = view->package;
	struct prose prose = {.description = package->description};
	json_t *object = view_object();

	view_set_string(object, "package", package->name);
	view_set_string(object, "guard", view_upper(view->memory, package->name));
	view_set_string(object, "schema",
			view_comment_text(view->memory, file_name(view->memory, package->source->path)));
	view_set_string(object, "header", memory_printf(view->memory, "%.*s.env.h", STR(package->name)));
	view_set(object, "tables_version", view_size(ENV_TABLES_VERSION));
	view_set(object, "description", view_string(view_description(view, package->description)));
	view_set_prose(view, object, package->name, &prose);
	view_set_rules(view, object);
	view_set_bool(object, "fast", view_has_fast(view));
	view_set(object, "fast_types", view_fast_types(view));
	SET_LIST(view, object, "imports", &package->imports, struct import, import_view);
	view_set_bool(object, "any_types", package->types.count > 0);
	view_set(object, "late_entries", late_entries_view(view));
	json_t *forward = view_forward_types(view);
	view_set_any(object, "any_forward_types", forward);
	view_set(object, "forward_types", forward);
	view_set_bool(object, "kinds", view_needs_kinds(view));
	view_set_bool(object, "infinity", view_needs_infinity(view));
	view_set_bool(object, "any_messages", package->messages.count > 0);
	set_needs(object, package);
	SET_LIST(view, object, "envelopes", &package->envelopes, struct envelope, view_envelope);
	SET_LIST(view, object, "states", &package->states, struct state, view_state);
	SET_LIST(view, object, "registries", &package->registries, struct registry, view_registry);
	view_set(object, "import_count", view_size(package->imports.count));
	view_set(object, "state_count", view_size(package->states.count));
	view_set(object, "registry_count", view_size(package->registries.count));
	return object;
}
