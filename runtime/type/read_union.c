/* The words of fast decoders: unions. */
#include <envelope/read_kinds.h>

#include "text/number.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/union.h"

/* Whether objects of the member's type are such that the tag, where it is given twice, is "don't know" to those who read them. */
static bool watches_tag(const struct env_union_rules *rules, const struct env_member *member)
{
	return member->type->kind == ENV_KIND_OBJECT &&
	       env_field_find(&member->type->as.object, rules->tag) != NULL;
}

/* Looks at the first key of the object that comes next. */
static bool read_tag(struct env_reader reader, const struct env_union_rules *rules, size_t *member)
{
	char room[ENV_NUMBER_MAX];
	struct env_str text;

	ENV_TRY(env_read_byte(&reader, '{') && env_read_peek(&reader) == '"');
	ENV_TRY(env_read_canonical(&reader, room, &text));
	ENV_TRY(env_str_equal(env_str_of(text.ptr + 1, text.len - 2), rules->tag));
	ENV_TRY(env_read_byte(&reader, ':') && env_read_canonical(&reader, room, &text));
	/* a number may go on behind its digits */
	char next = env_read_peek(&reader);
	ENV_TRY(next == ',' || next == '}');
	*member = env_union_by_tag(rules, text);
	return *member < rules->count && watches_tag(rules, &rules->members[*member]);
}

/* The roots of what comes next; 0: don't know, which is said of all numbers but those of plain digits. */
static unsigned next_roots(struct env_reader reader)
{
	unsigned roots = env_json_root_of(env_read_peek(&reader));
	int64_t value;

	if (roots != ENV_JSON_NUMBER)
		return roots;
	if (!env_read_int(&reader, &value, INT64_MIN, INT64_MAX))
		return 0;
	bool goes_on =
		reader.pos != reader.end && (*reader.pos == '.' || *reader.pos == 'e' || *reader.pos == 'E');
	return goes_on ? 0 : ENV_JSON_NUMBER | ENV_JSON_INTEGER;
}

/* Whether some member is for integers only. */
static bool tells_integers(const struct env_union_rules *rules)
{
	bool tells = false;

	for (size_t i = 0; i < rules->count; i++)
		tells = tells || (rules->members[i].roots & ENV_JSON_INTEGER) != 0;
	return tells;
}

bool env_read_member(struct env_reader *reader, const struct env_type *type, size_t *member)
{
	const struct env_union_rules *rules = &type->as.one_of;
	char first = env_read_peek(reader);

	if (first == '{' && rules->tag.ptr != NULL)
		return read_tag(*reader, rules, member);
	unsigned roots = env_json_root_of(first);
	if (roots == ENV_JSON_NUMBER && tells_integers(rules))
		roots = next_roots(*reader);
	*member = env_union_by_roots(rules, roots);
	return *member < rules->count;
}
