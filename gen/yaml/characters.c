/* Whether a text is one that YAML allows. */
#include "yaml/characters.h"

#include "base/utf8.h"

/* How a text in another encoding begins. */
struct signature {
	struct env_str bytes;
	const char *name;
};

/* Longer ones first: UTF-32 begins as UTF-16 does. */
static const struct signature signatures[] = {
	{ENV_STR_INIT("\xFF\xFE\0\0"), "UTF-32"},
	{ENV_STR_INIT("\0\0\xFE\xFF"), "UTF-32"},
	{ENV_STR_INIT("\xFF\xFE"), "UTF-16"},
	{ENV_STR_INIT("\xFE\xFF"), "UTF-16"},
};

/*
 * The name of the encoding that the text seems to be in, or NULL for UTF-8. Without a signature, YAML 1.2.2
 * section 5.2: by the NULs.
 */
static const char *find_other_encoding(struct env_str text)
{
	for (size_t i = 0; i < sizeof(signatures) / sizeof(signatures[0]); i++) {
		struct env_str bytes = signatures[i].bytes;

		if (text.len >= bytes.len && memcmp(text.ptr, bytes.ptr, bytes.len) == 0)
			return signatures[i].name;
	}
	if (text.len < 2 || (text.ptr[0] != '\0') == (text.ptr[1] != '\0'))
		return NULL;
	return text.len >= 4 && text.ptr[2] == '\0' && text.ptr[3] == '\0' ? "UTF-32" : "UTF-16";
}

static bool is_allowed(uint32_t character)
{
	if (character < 0x20)
		return character == '\t' || character == '\n' || character == '\r';
	if (character == 0x2028 || character == 0x2029 || character == 0xFEFF)
		return false;
	return character < 0x7F || (character >= 0xA0 && character != 0xFFFE && character != 0xFFFF);
}

static void refuse(struct diagnostics *diagnostics, struct span span, uint32_t character)
{
	unsigned char byte = (unsigned char)span.source->text.ptr[span.offset];

	if (character == UTF8_INVALID) {
		diagnose(diagnostics, CODE_ENCODING, span, "byte 0x%02x is not UTF-8 here", byte);
		return;
	}
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_CHARACTER, span, "character U+%04lX is not allowed",
			 (unsigned long)character);
	diagnostic_help(diagnostics, diagnostic, "between double quotes it can be written as \"\\u%04lx\"",
			(unsigned long)character);
}

/* Whether the text is UTF-8 and, where `all` is false, of characters that YAML allows. */
static bool check(struct diagnostics *diagnostics, const struct source *source, bool all)
{
	struct env_str text = source->text;
	const char *encoding = find_other_encoding(text);

	if (encoding != NULL) {
		diagnose(diagnostics, CODE_ENCODING_UTF16, span_of_file(source), "the file is %s, not UTF-8",
			 encoding);
		return false;
	}
	for (size_t offset = 0; offset < text.len;) {
		size_t begin = offset;
		uint32_t character = utf8_read(text, &offset);

		if (character != UTF8_INVALID && (all || is_allowed(character)))
			continue;
		refuse(diagnostics, source_span(source, begin, offset - begin), character);
		return false;
	}
	return true;
}

bool characters_check(struct diagnostics *diagnostics, const struct source *source)
{
	return check(diagnostics, source, false);
}

bool encoding_check(struct diagnostics *diagnostics, const struct source *source)
{
	return check(diagnostics, source, true);
}
