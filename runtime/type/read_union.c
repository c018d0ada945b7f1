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

/* Looks at the first key of the object at `at`. */
static bool read_tag(const struct env_reader *reader, const char *at, const struct env_union_rules *rules,
		     size_t *member)
{
	char room[ENV_NUMBER_MAX];
	struct env_str text;

	at = env_read_plain(at + 1, &text);
	if (at == NULL || !env_str_equal(text, rules->tag))
		return false;
	at = env_read_space(at);
	if (*at != ':')
		return false;
	at = env_read_canonical(reader, at + 1, room, &text);
	if (at == NULL)
		return false;
	/* a number may go on behind its digits */
	at = env_read_space(at);
	if (*at != ',' && *at != '}')
		return false;
	*member = env_union_by_tag(rules, text);
	return *member < rules->count && watches_tag(rules, &rules->members[*member]);
}

/* The roots of the number at `at`; 0: don't know, which is said of all but those of plain digits. */
static unsigned number_roots(const char *at)
{
	int64_t value;

	at = env_read_plain_int(at, &value);
	if (at == NULL || *at == '.' || *at == 'e' || *at == 'E')
		return 0;
	return ENV_JSON_NUMBER | ENV_JSON_INTEGER;
}

/* Whether some member is for integers only. */
static bool tells_integers(const struct env_union_rules *rules)
{
	bool tells = false;

	for (size_t i = 0; i < rules->count; i++)
		tells = tells || (rules->members[i].roots & ENV_JSON_INTEGER) != 0;
	return tells;
}

/* Whether the member is known by the JSON type of what comes next. */
static bool find_by_roots(const char *at, const struct env_union_rules *rules, size_t *member)
{
	unsigned roots = env_json_root_of(*at);

	if (roots == ENV_JSON_NUMBER && tells_integers(rules))
		roots = number_roots(at);
	*member = env_union_by_roots(rules, roots);
	return *member < rules->count;
}

const char *env_read_member(struct env_reader *reader, const char *at, const struct env_type *type,
			    size_t *member)
{
	const struct env_union_rules *rules = &type->as.one_of;

	at = env_read_space(at);
	if (*at == '{' && rules->tag.ptr != NULL ? read_tag(reader, at, rules, member)
						 : find_by_roots(at, rules, member))
		return at;
	*member = SIZE_MAX;
	return env_read_give_up(reader, at);
}
