/* Enumerations: closed and open, of strings and of any values. */
#include <inttypes.h>

#include "emit/enum_hash.h"
#include "emit/view_json.h"
#include "emit/view_text.h"
#include "emit/view_types.h"

static struct env_str member_text(const struct type *type, size_t index)
{
	return type->members[index].value;
}

/* The value as JSON, as a comment shows it. */
static struct env_str member_comment(const struct view *view, const struct type *type,
				     const struct enum_member *member)
{
	struct env_buf json = {0};

	if (!type->mixed)
		return memory_printf(view->memory, "\"%.*s\"",
				     STR(view_comment_text(view->memory, member->value)));
	node_to_json(member->node, &json);
	struct env_str text = view_comment_text(view->memory, env_buf_str(&json));
	env_buf_free(&json);
	return text;
}

static json_t *member_view(const struct view *view, const struct type *type, const struct enum_member *member)
{
	json_t *object = view_object();

	view_set_string(object, "constant", member->c_name);
	view_set(object, "value", view_string(view_literal(view, member->value)));
	view_set(object, "comment", view_string(member_comment(view, type, member)));
	return object;
}

/* The tables of its perfect hash; null where it has none, or where no fast decoder would use it. */
static json_t *hash_view(const struct view *view, const struct type *type)
{
	struct enum_hash hash;

	if (!view->fast || !enum_hash_make(view->memory, type, &hash))
		return json_null();
	json_t *object = view_object();
	view_set_string(object, "factor", memory_printf(view->memory, "0x%016" PRIX64, hash.factor));
	view_set(object, "shift", view_size(hash.shift));
	view_set(object, "slots", view_numbers(view, hash.slots, hash.slot_count));
	return object;
}

json_t *view_enum(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	json_t *members = view_list();

	for (size_t i = 0; i < type->member_count; i++)
		view_append(members, member_view(view, type, &type->members[i]));
	view_set_string(object, "prefix", view_upper(view->memory, type->c_name));
	view_set_bool(object, "open", type->kind == ENV_KIND_OPEN_ENUM);
	view_set_bool(object, "mixed", type->mixed);
	view_set(object, "hash", hash_view(view, type));
	view_set(object, "members", members);
	view_set(object, "sorted", view_sorted(view, type, type->member_count, member_text));
	return object;
}
