/* Capturing groups before they are parsed, since a reference may stand before its group; and the names of groups. */
#include "pattern/parser.h"

/* Characters from `low` to `high`. */
struct range {
	uint32_t low;
	uint32_t high;
};

#include "pattern/identifiers.inc"

/* The byte at `at`, 0 after the end. */
static char byte_at(const struct env_pattern_parser *parser, size_t at)
{
	return (char)(at < parser->source.len ? parser->source.ptr[at] : '\0');
}

static bool is_among(const struct range *ranges, size_t count, uint32_t character)
{
	size_t low = 0;
	size_t high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (character > ranges[middle].high)
			low = middle + 1;
		else
			high = middle;
	}
	return low < count && character >= ranges[low].low;
}

bool env_pattern_name_starts(uint32_t character)
{
	return character == '$' || character == '_' ||
	       is_among(id_start, sizeof(id_start) / sizeof(id_start[0]), character);
}

bool env_pattern_name_continues(uint32_t character)
{
	return character == '$' || character == 0x200C || character == 0x200D ||
	       is_among(id_continue, sizeof(id_continue) / sizeof(id_continue[0]), character);
}

/* The next character of a name, escapes resolved. */
static bool take_name_character(struct env_pattern_parser *parser, uint32_t *character)
{
	size_t offset = parser->at;

	if (parser->at == parser->source.len)
		return false;
	if (env_pattern_skip(parser, "\\u"))
		return env_pattern_unicode_escape(parser, offset, character);
	*character = env_pattern_take(parser);
	return true;
}

bool env_pattern_name(struct env_pattern_parser *parser, size_t *offset)
{
	static const char sentence[] = "a group's name is an identifier, and ends with >";
	uint32_t character = 0;

	*offset = parser->at;
	while (!env_pattern_skip(parser, ">")) {
		size_t at = parser->at;
		if (!take_name_character(parser, &character))
			return env_pattern_fail(parser, at, sentence);
		if (!(at == *offset ? env_pattern_name_starts : env_pattern_name_continues)(character))
			return env_pattern_fail(parser, at, sentence);
	}
	return parser->at - *offset > 1 ? true : env_pattern_fail(parser, *offset, sentence);
}

/*
 * The character at `*at` of a name, moving `*at` after it; '>' at its end, which is no character of a name, and where it is
 * wrong: that is no fault here, whoever reads the name has it.
 */
static uint32_t name_character(struct env_pattern_parser *parser, size_t *at)
{
	enum env_status status = parser->status;
	uint32_t character = '>';

	parser->at = *at;
	if (!take_name_character(parser, &character) || !env_pattern_name_continues(character)) {
		parser->status = status;
		return '>';
	}
	*at = parser->at;
	return character;
}

/* FNV-1a over the characters of a name. */
static uint64_t hash_name(struct env_pattern_parser *parser, size_t offset)
{
	size_t at = parser->at;
	uint64_t hash = UINT64_C(14695981039346656037);
	uint32_t character = 0;

	while ((character = name_character(parser, &offset)) != '>')
		hash = (hash ^ character) * UINT64_C(1099511628211);
	parser->at = at;
	return hash;
}

/* Whether two names are the same. */
static bool same_name(struct env_pattern_parser *parser, size_t left, size_t right)
{
	uint32_t character = 0;

	do {
		character = name_character(parser, &left);
		if (character != name_character(parser, &right))
			return false;
	} while (character != '>');
	return true;
}

uint32_t env_pattern_find_group(struct env_pattern_parser *parser, size_t offset)
{
	uint32_t group = 0;
	size_t at = parser->at;
	uint64_t hash = hash_name(parser, offset);

	for (size_t i = 0; i < parser->name_count && group == 0; i++) {
		const struct env_pattern_name *name = &parser->names[i];
		if (name->hash == hash && same_name(parser, offset, name->offset))
			group = name->group;
	}
	parser->at = at;
	return group;
}

/* Notes the group whose `(` is at `at`, if it captures. */
static void count_group(struct env_pattern_parser *parser, size_t at)
{
	bool special = byte_at(parser, at + 1) == '?';
	char after = byte_at(parser, at + 3);
	bool named = special && byte_at(parser, at + 2) == '<' && after != '=' && after != '!';

	if (special && !named)
		return;
	parser->group_count++;
	if (named && parser->name_count < ENV_PATTERN_NAMES_MAX)
		parser->names[parser->name_count++] =
			(struct env_pattern_name){at + 3, parser->group_count, hash_name(parser, at + 3)};
}

void env_pattern_count_groups(struct env_pattern_parser *parser)
{
	bool in_class = false;

	for (size_t at = 0; at < parser->source.len; at++) {
		char byte = byte_at(parser, at);
		if (byte == '\\')
			at++;
		else if (byte == '[')
			in_class = true;
		else if (byte == ']')
			in_class = false;
		else if (byte == '(' && !in_class)
			count_group(parser, at);
	}
}
