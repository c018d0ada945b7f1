/* C names. */
#include "schema/names.h"

#include <ctype.h>
#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

static bool is_letter(char byte)
{
	return ascii_is_letter(byte) || byte == '_';
}

struct env_str name_to_identifier(struct memory *memory, struct env_str text)
{
	char *identifier = memory_alloc(memory, text.len + 1);
	size_t length = 0;

	for (size_t offset = 0; offset < text.len;) {
		char first = text.ptr[offset];

		utf8_read(text, &offset);
		identifier[length] = '_';
		if (is_letter(first) || ascii_is_digit(first))
			identifier[length] = first;
		length++;
	}
	return env_str_of(identifier, length);
}

static bool begins_with_package(struct env_str identifier, struct env_str package)
{
	return identifier.len > package.len + 1 && memcmp(identifier.ptr, package.ptr, package.len) == 0 &&
	       identifier.ptr[package.len] == '_';
}

struct env_str name_in_package(struct memory *memory, struct env_str package, struct env_str text)
{
	struct env_str identifier = name_to_identifier(memory, text);

	if (begins_with_package(identifier, package))
		return identifier;
	return memory_printf(memory, "%.*s_%.*s", STR(package), STR(identifier));
}

struct env_str name_without_package(struct env_str package, struct env_str c_name)
{
	if (!begins_with_package(c_name, package))
		return c_name;
	return env_str_of(c_name.ptr + package.len + 1, c_name.len - package.len - 1);
}

/* Whether such names are for compilers and their library, which use them with `_` and `__` at the end too. */
static bool is_of_compiler(struct env_str identifier)
{
	return identifier.len > 1 && identifier.ptr[0] == '_' &&
	       (identifier.ptr[1] == '_' || (identifier.ptr[1] >= 'A' && identifier.ptr[1] <= 'Z'));
}

struct env_str name_of_member(struct memory *memory, struct env_str text)
{
	struct env_str identifier = name_to_identifier(memory, text);

	if (identifier.len == 0 || ascii_is_digit(identifier.ptr[0]))
		return memory_printf(memory, "_%.*s", STR(identifier));
	if (name_is_reserved(identifier))
		return memory_printf(memory, "%.*s%s", STR(identifier),
				     is_of_compiler(identifier) ? "___" : "_");
	return identifier;
}

struct env_str name_join(struct memory *memory, struct env_str owner, const char *part)
{
	return memory_printf(memory, "%.*s_%s", STR(owner), part);
}

/* The text with each control character, which nobody sees, as `_` and its two hexadecimal digits and `_`. */
static struct env_str spell_controls(struct memory *memory, struct env_str text)
{
	static const char digits[] = "0123456789ABCDEF";
	char *spelt = memory_alloc(memory, 4 * text.len + 1);
	size_t length = 0;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char)text.ptr[i];

		spelt[length++] = text.ptr[i];
		if (byte >= ' ' && byte != 0x7F)
			continue;
		spelt[length - 1] = '_';
		spelt[length++] = digits[byte >> 4];
		spelt[length++] = digits[byte & 0xF];
		spelt[length++] = '_';
	}
	return env_str_of(spelt, length);
}

/* What the characters of ASCII are called that are no part of a name. */
static const char *const punctuation[128] = {
	[' '] = "space",   ['!'] = "not",      ['"'] = "quote",      ['#'] = "hash",  ['$'] = "dollar",
	['%'] = "percent", ['&'] = "and",      ['\''] = "tick",      ['('] = "open",  [')'] = "close",
	['*'] = "star",    ['+'] = "plus",     [','] = "comma",      ['-'] = "minus", ['.'] = "dot",
	['/'] = "slash",   [':'] = "colon",    [';'] = "semicolon",  ['<'] = "less",  ['='] = "equals",
	['>'] = "greater", ['?'] = "question", ['@'] = "at",         ['['] = "left",  ['\\'] = "backslash",
	[']'] = "right",   ['^'] = "caret",    ['_'] = "underscore", ['`'] = "grave", ['{'] = "begin",
	['|'] = "or",      ['}'] = "end",      ['~'] = "tilde",
};

/* A member of nothing but such characters, spelt out: ">=" is greater_equals. Others stay as they are. */
static struct env_str spell_punctuation(struct memory *memory, struct env_str member)
{
	struct env_str name = {0};

	for (size_t i = 0; i < member.len; i++) {
		unsigned char byte = (unsigned char)member.ptr[i];

		if (byte >= 128 || punctuation[byte] == NULL)
			return member;
		name = memory_printf(memory, "%.*s%s%s", STR(name), i > 0 ? "_" : "", punctuation[byte]);
	}
	return name.len > 0 ? name : member;
}

struct env_str name_of_constant(struct memory *memory, struct env_str type, struct env_str member)
{
	struct env_str part =
		member.len > 0 ? name_to_identifier(memory,
						    spell_controls(memory, spell_punctuation(memory, member)))
			       : env_str("empty");
	char *constant = memory_alloc(memory, type.len + part.len + 2);
	size_t length = 0;

	for (size_t i = 0; i < type.len; i++)
		constant[length++] = (char)toupper((unsigned char)type.ptr[i]);
	constant[length++] = '_';
	for (size_t i = 0; i < part.len; i++)
		constant[length++] = (char)toupper((unsigned char)part.ptr[i]);
	return env_str_of(constant, length);
}

bool name_is_identifier(struct env_str text)
{
	if (text.len == 0 || text.len > C_NAME_MAX || !is_letter(text.ptr[0]))
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (!is_letter(text.ptr[i]) && !ascii_is_digit(text.ptr[i]))
			return false;
	return true;
}

const char *name_package_problem(struct env_str name)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789_";

	if (name.len == 0 || name.ptr[0] < 'a' || name.ptr[0] > 'z' || strspn(name.ptr, allowed) != name.len)
		return "must be small letters, digits and '_', a letter first";
	if (name.len > C_NAME_MAX / 4)
		return "is longer than 50 characters";
	if (env_str_equal(name, env_str("env")) || env_str_equal(name, env_str("envgen")) ||
	    name_is_reserved_globally(name))
		return name_is_reserved(name) ? "has a meaning in C or C++" : "is reserved";
	return NULL;
}
