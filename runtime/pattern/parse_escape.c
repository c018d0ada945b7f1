/* Escapes: characters, classes of characters, references to groups. */
#include "pattern/parser.h"

#include <string.h>

#include "text/ascii.h"
#include "text/hex.h"

#define LARGEST_CHARACTER 0x10FFFF

/* Exactly `count` hexadecimal digits, `ahead` bytes from here. Takes nothing. */
static bool peek_hex(const struct env_pattern_parser *parser, size_t ahead, size_t count, uint32_t *value)
{
	*value = 0;
	for (size_t i = 0; i < count; i++) {
		int digit = env_hex_digit(env_pattern_peek(parser, ahead + i));
		if (digit < 0)
			return false;
		*value = *value << 4 | (uint32_t)digit;
	}
	return true;
}

/* What follows `\u{`. */
static bool read_braced(struct env_pattern_parser *parser, size_t offset, uint32_t *character)
{
	size_t start = parser->at;
	uint32_t value = 0;

	for (int digit; (digit = env_hex_digit(env_pattern_peek(parser, 0))) >= 0; parser->at++) {
		value = value << 4 | (uint32_t)digit;
		if (value > LARGEST_CHARACTER)
			return env_pattern_fail(parser, offset, "the last character is \\u{10FFFF}");
	}
	if (parser->at == start || !env_pattern_skip(parser, "}"))
		return env_pattern_fail(parser, offset, "in \\u{...} are hexadecimal digits only");
	*character = value;
	return true;
}

bool env_pattern_unicode_escape(struct env_pattern_parser *parser, size_t offset, uint32_t *character)
{
	uint32_t low = 0;

	if (env_pattern_skip(parser, "{"))
		return read_braced(parser, offset, character);
	if (!peek_hex(parser, 0, 4, character))
		return env_pattern_fail(parser, offset, "after \\u come four hexadecimal digits, or {...}");
	parser->at += 4;
	bool is_high = *character >= 0xD800 && *character <= 0xDBFF;
	if (is_high && env_pattern_peek(parser, 0) == '\\' && env_pattern_peek(parser, 1) == 'u' &&
	    peek_hex(parser, 2, 4, &low) && low >= 0xDC00 && low <= 0xDFFF) {
		parser->at += 6;
		*character = 0x10000 + ((*character - 0xD800) << 10) + (low - 0xDC00);
	}
	return true;
}

static bool read_hex(struct env_pattern_parser *parser, size_t offset, uint32_t *character)
{
	if (!peek_hex(parser, 0, 2, character))
		return env_pattern_fail(parser, offset, "after \\x come two hexadecimal digits");
	parser->at += 2;
	return true;
}

static bool read_control(struct env_pattern_parser *parser, size_t offset, uint32_t *character)
{
	char letter = env_pattern_peek(parser, 0);

	if (!env_is_alpha(letter))
		return env_pattern_fail(parser, offset, "after \\c comes a letter");
	parser->at++;
	*character = (unsigned char)letter & 0x1FU;
	return true;
}

static bool read_zero(struct env_pattern_parser *parser, size_t offset, uint32_t *character)
{
	*character = 0;
	return env_is_digit(env_pattern_peek(parser, 0))
		       ? env_pattern_fail(parser, offset,
					  "after \\0 comes no digit: \\x0A is a character by its number")
		       : true;
}

/* Escapes of single letters for single characters. */
static bool find_letter(char letter, uint32_t *character)
{
	static const char letters[] = "fnrtv";
	static const char characters[] = "\f\n\r\t\v";
	const char *found = letter != '\0' ? strchr(letters, letter) : NULL;

	if (found == NULL)
		return false;
	*character = (unsigned char)characters[found - letters];
	return true;
}

/* The escape of one character, the backslash and `letter` being read. */
static bool read_character(struct env_pattern_parser *parser, size_t offset, char letter, uint32_t *character)
{
	if (find_letter(letter, character))
		return true;
	switch (letter) {
	case 'c':
		return read_control(parser, offset, character);
	case 'x':
		return read_hex(parser, offset, character);
	case 'u':
		return env_pattern_unicode_escape(parser, offset, character);
	case '0':
		return read_zero(parser, offset, character);
	default:
		break;
	}
	if (letter < ' ' || letter > '~' || env_is_alpha(letter) || env_is_digit(letter))
		return env_pattern_fail(parser, offset, "ECMA 262 has no such escape");
	*character = (unsigned char)letter;
	return true;
}

/* The escape of a class of characters. */
static bool find_class(char letter, struct env_pattern_item *item)
{
	static const struct {
		char letter; /* in lower case; in upper case it is negated */
		enum env_pattern_item_kind kind;
	} classes[] = {{'d', ENV_PATTERN_DIGIT},
		       {'s', ENV_PATTERN_SPACE},
		       {'w', ENV_PATTERN_WORD},
		       {'p', ENV_PATTERN_PROPERTY}};

	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
		if ((letter | 0x20) != classes[i].letter || !env_is_alpha(letter))
			continue;
		*item = (struct env_pattern_item){.kind = classes[i].kind, .negated = letter < 'a'};
		return true;
	}
	return false;
}

bool env_pattern_escape_item(struct env_pattern_parser *parser, struct env_pattern_item *item)
{
	size_t offset = parser->at++;
	char letter = env_pattern_peek(parser, 0);

	if (parser->at == parser->source.len)
		return env_pattern_fail(parser, offset, "nothing follows this backslash");
	parser->at++;
	if (find_class(letter, item))
		return item->kind == ENV_PATTERN_PROPERTY ? env_pattern_property(parser, item) : true;
	uint32_t character = 0;
	if (!read_character(parser, offset, letter, &character))
		return false;
	*item = (struct env_pattern_item){.kind = ENV_PATTERN_RANGE, .low = character, .high = character};
	return true;
}

/* The number of the group that \1 or \k<name> refers to; 0: that is wrong. */
static uint32_t read_reference(struct env_pattern_parser *parser, size_t offset)
{
	uint32_t group = 0;
	size_t name = 0;

	if (env_pattern_skip(parser, "k")) {
		if (!env_pattern_skip(parser, "<"))
			env_pattern_fail(parser, offset, "after \\k comes the name of a group: \\k<name>");
		else if (env_pattern_name(parser, &name))
			group = env_pattern_find_group(parser, name);
	} else {
		for (; env_is_digit(env_pattern_peek(parser, 0)) && group <= parser->group_count;
		     parser->at++)
			group = group * 10 + (uint32_t)(env_pattern_peek(parser, 0) - '0');
	}
	if (group == 0 || group > parser->group_count) {
		env_pattern_fail(parser, offset, "there is no such group");
		return 0;
	}
	return group;
}

static struct env_pattern_node *parse_reference(struct env_pattern_parser *parser)
{
	size_t offset = parser->at++;
	uint32_t group = read_reference(parser, offset);
	struct env_pattern_node *node = NULL;

	if (group != 0)
		node = env_pattern_node(parser, ENV_PATTERN_REFERENCE, offset);
	if (node != NULL)
		node->as.group = group;
	return node;
}

struct env_pattern_node *env_pattern_escape(struct env_pattern_parser *parser)
{
	size_t offset = parser->at;
	char letter = env_pattern_peek(parser, 1);
	struct env_pattern_items items = {0};
	struct env_pattern_item item = {0};

	if (letter == 'k' || (letter >= '1' && letter <= '9'))
		return parse_reference(parser);
	if (!env_pattern_escape_item(parser, &item) || !env_pattern_add(parser, &items, item))
		return NULL;
	struct env_pattern_node *node = env_pattern_node(parser, ENV_PATTERN_SET, offset);
	if (node != NULL)
		node->as.set.items = items.first;
	return node;
}
