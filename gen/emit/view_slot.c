/* Values at their places: how each is declared, read and written. */
#include "emit/view.h"

#include "emit/view_json.h"
#include "emit/view_limits.h"

/* The keys that say what kind of value it is; exactly one of them is true. */
static const char *const kind_keys[ENV_KIND_COUNT] = {
	[ENV_KIND_BOOLEAN] = "boolean", [ENV_KIND_INTEGER] = "integer", [ENV_KIND_INT32] = "int32",
	[ENV_KIND_UINT32] = "uint32",   [ENV_KIND_UINT64] = "uint64",   [ENV_KIND_NUMBER] = "number",
	[ENV_KIND_FLOAT] = "float",     [ENV_KIND_STRING] = "string",   [ENV_KIND_FORMAT] = "formatted",
	[ENV_KIND_BYTES] = "bytes",     [ENV_KIND_ENUM] = "enum",       [ENV_KIND_OPEN_ENUM] = "open_enum",
	[ENV_KIND_CONST] = "constant",  [ENV_KIND_JSON] = "json",       [ENV_KIND_NULLABLE] = "struct",
	[ENV_KIND_ARRAY] = "struct",    [ENV_KIND_MAP] = "struct",      [ENV_KIND_TUPLE] = "struct",
	[ENV_KIND_UNION] = "struct",    [ENV_KIND_OBJECT] = "struct",
};

static const char *const place_keys[VIEW_COUNT] = {"at_member", "at_item", "at_entry",
						   "at_value",  "at_rest", "at_alternative"};

/* Whether every value of the type has a value of one that is checked on the text, so that no fast way leads through. */
static bool needs_care(const struct type *type)
{
	bool care = type->also != NULL || (type->inner != NULL && type->inner->also != NULL) ||
		    (type->key != NULL && type->key->also != NULL) ||
		    (type->rest != NULL && type->rest->inner->also != NULL);

	for (size_t i = 0; !care && i < type->property_count; i++)
		care = type->properties[i].required && !type->properties[i].nullable &&
		       type->properties[i].type->also != NULL;
	return care;
}

/* Only what can be said in one pass is: rules on text cannot. */
bool view_is_fast(const struct type *type)
{
	/* items that there can never be, behind the last that there can be */
	bool odd = type->kind == ENV_KIND_TUPLE && type->max_items < type->property_count;

	return type_is_composite(type) && !odd && !needs_care(type);
}

json_t *view_slot(const struct view *view, const struct type *type, enum view_place place, bool boxed)
{
	json_t *slot = view_object();
	bool own = type->package == view->package;
	bool direct = view_is_fast(type) && own && !boxed;
	bool foreign = !boxed && !direct && (type_is_composite(type) || type->also != NULL);

	for (size_t kind = 0; kind < sizeof(kind_keys) / sizeof(kind_keys[0]); kind++)
		view_set_bool(slot, kind_keys[kind], false);
	view_set_bool(slot, kind_keys[type->kind], true);
	for (size_t i = 0; i < VIEW_COUNT; i++)
		view_set_bool(slot, place_keys[i], i == place);
	/* how its fast functions are called */
	view_set_bool(slot, "boxed", boxed);
	view_set_bool(slot, "direct", direct);
	view_set_bool(slot, "foreign", foreign);
	view_set_string(slot, "type", type->c_name);
	view_set_limits(view, slot, type);
	view_set_words(view, slot, type);
	return slot;
}
