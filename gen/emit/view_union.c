/* Unions: the types that a value may be of, and what tells them apart. */
#include "emit/view_json.h"
#include "emit/view_limits.h"
#include "emit/view_text.h"
#include "emit/view_types.h"
#include "schema/alternative.h"

/* Texts, as in "a string, a number or null". */
struct phrase {
	struct env_str text;
	struct env_str last;
};

static void phrase_add(const struct view *view, struct phrase *phrase, struct env_str part)
{
	if (phrase->last.len > 0)
		phrase->text = memory_printf(view->memory, "%.*s%s%.*s", STR(phrase->text),
					     phrase->text.len > 0 ? ", " : "", STR(phrase->last));
	phrase->last = part;
}

static struct env_str phrase_end(const struct view *view, const struct phrase *phrase)
{
	if (phrase->text.len == 0)
		return phrase->last;
	return memory_printf(view->memory, "%.*s or %.*s", STR(phrase->text), STR(phrase->last));
}

/* The JSON types that choose a type, for a comment. */
static struct env_str roots_phrase(const struct view *view, unsigned roots)
{
	static const struct {
		unsigned root;
		const char *text;
	} names[] = {
		{ENV_JSON_NULL, "null"},       {ENV_JSON_BOOLEAN, "a boolean"},
		{ENV_JSON_NUMBER, "a number"}, {ENV_JSON_STRING, "a string"},
		{ENV_JSON_ARRAY, "an array"},  {ENV_JSON_OBJECT, "an object"},
	};
	struct phrase phrase = {{"", 0}, {"", 0}};

	if ((roots & (ENV_JSON_INTEGER | ENV_JSON_NUMBER)) == ENV_JSON_INTEGER)
		phrase_add(view, &phrase, env_str("an integer"));
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if ((roots & names[i].root) != 0)
			phrase_add(view, &phrase, env_str(names[i].text));
	return phrase_end(view, &phrase);
}

/* Values of the tag that a comment shows, at most. */
#define TAGS_SHOWN 4

static struct env_str tags_phrase(const struct view *view, const struct type *type,
				  const struct alternative *alternative)
{
	struct phrase phrase = {{"", 0}, {"", 0}};
	struct env_buf json = {0};

	for (size_t i = 0; i < alternative->tags.count && i < TAGS_SHOWN; i++) {
		json.len = 0;
		node_to_json(alternative->tags.items[i], &json);
		phrase_add(view, &phrase, view_comment_text(view->memory, env_buf_str(&json)));
	}
	env_buf_free(&json);
	if (alternative->tags.count > TAGS_SHOWN)
		phrase_add(view, &phrase, env_str("others"));
	return memory_printf(view->memory, "%.*s %.*s", STR(view_comment_text(view->memory, type->tag)),
			     STR(phrase_end(view, &phrase)));
}

static json_t *member_flags(const struct alternative *alternative)
{
	const struct view_flag flags[] = {
		{alternative->boxed, "BOXED"},
		{alternative->named, "NAMED"},
	};

	return view_flags(flags, sizeof(flags) / sizeof(flags[0]));
}

/*
 * Whether text of this member could be that of another: what is open, maps beside a tag, numbers beside a member for integers. There only
 * the careful encoder looks.
 */
static bool may_stray(const struct type *type, const struct alternative *alternative)
{
	bool beside_integers = false;

	for (size_t i = 0; (alternative->roots & ENV_JSON_NUMBER) != 0 && i < type->alternative_count; i++)
		beside_integers = beside_integers || (&type->alternatives[i] != alternative &&
						      (type->alternatives[i].roots & ENV_JSON_INTEGER) != 0);
	return alternative->type->kind == ENV_KIND_JSON || beside_integers ||
	       (type->tag.ptr != NULL && alternative->type->kind == ENV_KIND_MAP);
}

static json_t *member_view(const struct view *view, const struct type *type,
			   const struct alternative *alternative)
{
	json_t *object = view_object();
	json_t *flags = member_flags(alternative);
	bool tagged = alternative->tags.count > 0;

	view_set_string(object, "constant", alternative->constant);
	view_set(object, "name", view_string(view_literal(view, alternative->name)));
	view_set_string(object, "member", alternative->c_name);
	view_set(object, "slot", view_slot(view, alternative->type, VIEW_ALTERNATIVE, alternative->boxed));
	view_set_bool(object, "has_member", alternative->type->kind != ENV_KIND_CONST);
	view_set_bool(object, "written", !may_stray(type, alternative));
	view_set_string(object, "chosen_by",
			tagged ? tags_phrase(view, type, alternative)
			       : roots_phrase(view, alternative->roots));
	view_set(object, "roots", view_roots(alternative->roots));
	view_set_bool(object, "flagged", json_array_size(flags) > 0);
	view_set(object, "flags", flags);
	view_set_prose(view, object, alternative->name, &alternative->prose);
	return object;
}

static json_t *values_view(const struct view *view, const struct tag_values *tags)
{
	json_t *values = view_list();

	for (size_t i = 0; i < tags->count; i++) {
		json_t *value = view_object();
		view_set(value, "json", view_string(view_literal(view, tags->items[i].json)));
		view_set(value, "index", view_size(tags->items[i].member));
		view_append(values, value);
	}
	return values;
}

static void set_tag(const struct view *view, json_t *object, const struct type *type)
{
	struct tag_values tags = alternative_tags(view->memory, type);
	json_t *values = values_view(view, &tags);

	view_set(object, "tag",
		 type->tag.ptr == NULL ? json_null() : view_string(view_literal(view, type->tag)));
	view_set_any(object, "any_values", values);
	view_set(object, "values", values);
	view_set_string(object, "allowed", view_literal(view, tags.allowed));
}

json_t *view_union(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	json_t *members = view_list();
	bool empty = true;
	bool any_written = false;

	for (size_t i = 0; i < type->alternative_count; i++) {
		any_written = any_written || !may_stray(type, &type->alternatives[i]);
		view_append(members, member_view(view, type, &type->alternatives[i]));
		empty = empty && type->alternatives[i].type->kind == ENV_KIND_CONST;
	}
	view_set_string(object, "prefix", view_upper(view->memory, type->c_name));
	view_set_bool(object, "empty", empty);
	view_set_bool(object, "any_written", any_written);
	view_set(object, "members", members);
	set_tag(view, object, type);
	return object;
}
