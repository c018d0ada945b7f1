/* What fast decoders leave to the careful one. */
#include "generated/needs_care.h"

/* Whether the text is plain ASCII without what JSON wants escaped. */
static bool is_plain(struct env_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char)text.ptr[i];
		if (byte < 0x20 || byte > 0x7E || byte == '"' || byte == '\\')
			return false;
	}
	return true;
}

/* Of a mixed enum: whether the member is a plain string, an integer or a boolean. */
static bool is_plain_json(struct env_str json)
{
	if (json.ptr[0] == '"')
		return is_plain(env_str_of(json.ptr + 1, json.len - 2));
	return json.ptr[0] != '[' && json.ptr[0] != '{' && json.ptr[0] != 'n' &&
	       (json.len < 3 || json.ptr[json.len - 2] != '-');
}

static bool is_odd_enum(const struct env_enum_rules *rules)
{
	for (size_t i = 0; i < rules->count; i++)
		if (!(rules->mixed ? is_plain_json(rules->members[i]) : is_plain(rules->members[i])))
			return true;
	return false;
}

static bool fields_need_care(const struct env_field *fields, size_t count, unsigned depth)
{
	for (size_t i = 0; i < count; i++)
		if (needs_care(fields[i].type, depth))
			return true;
	return false;
}

/* Objects are told apart by their first key, or not at all. */
static bool hides_tag(const struct env_union_rules *rules, const struct env_type *type)
{
	return rules->tag.ptr != NULL && type->kind == ENV_KIND_OBJECT &&
	       !env_str_equal(type->as.object.fields[0].name, rules->tag);
}

/* Numbers beside integers have to be looked at digit by digit. */
static bool members_need_care(const struct env_union_rules *rules, unsigned depth)
{
	unsigned roots = 0;

	for (size_t i = 0; i < rules->count; i++) {
		roots |= rules->members[i].roots;
		if (hides_tag(rules, rules->members[i].type) || needs_care(rules->members[i].type, depth))
			return true;
	}
	return (roots & ENV_JSON_INTEGER) != 0 && (roots & ENV_JSON_NUMBER) != 0;
}

bool needs_care(const struct env_type *type, unsigned depth)
{
	if (depth == 0)
		return false;
	if (type->textual)
		return true;
	switch (type->kind) {
	case ENV_KIND_NULLABLE:
		return needs_care(type->as.nullable.type, depth - 1);
	case ENV_KIND_ARRAY:
		return needs_care(type->as.array.item, depth - 1);
	case ENV_KIND_MAP:
		return needs_care(type->as.map.value, depth - 1);
	case ENV_KIND_TUPLE:
		return fields_need_care(type->as.tuple.fields, type->as.tuple.count, depth - 1);
	case ENV_KIND_UNION:
		return members_need_care(&type->as.one_of, depth - 1);
	case ENV_KIND_OBJECT:
		return type->as.object.extra == ENV_EXTRA_KEEP ||
		       fields_need_care(type->as.object.fields, type->as.object.count, depth - 1);
	case ENV_KIND_CONST:
		return type->as.constant.json.ptr[0] == '[' || type->as.constant.json.ptr[0] == '{';
	case ENV_KIND_ENUM:
		return is_odd_enum(&type->as.enumeration);
	default:
		return false;
	}
}
