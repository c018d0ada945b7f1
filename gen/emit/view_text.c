/* Text of the user's as it may stand in C. */
#include "emit/view_text.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <envelope/buf.h>

#include "emit/view_json.h"
#include "yaml/node.h"

/*
 * Bytes of the sequence at `text` where it is one of the characters that turn the direction of text around
 * (Unicode's bidirectional controls), which reviewers cannot see and compilers warn of; else 0.
 */
static size_t bidi_length(struct env_str text)
{
	static const char *const ranges[][2] = {
		{"\xE2\x80\x8E", "\xE2\x80\x8F"}, /* marks */
		{"\xE2\x80\xAA", "\xE2\x80\xAE"}, /* embeddings and overrides */
		{"\xE2\x81\xA6", "\xE2\x81\xA9"}, /* isolates */
	};

	if (text.len >= 2 && memcmp(text.ptr, "\xD8\x9C", 2) == 0)
		return 2;
	for (size_t i = 0; text.len >= 3 && i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (memcmp(text.ptr, ranges[i][0], 3) >= 0 && memcmp(text.ptr, ranges[i][1], 3) <= 0)
			return 3;
	return 0;
}

static void append(struct env_buf *buf, const char *text, size_t len)
{
	memory_expect(env_buf_append(buf, text, len));
}

/* Three octal digits never run into what follows, as hexadecimal escapes do. */
static void append_octal(struct env_buf *buf, unsigned char byte)
{
	char text[5];

	snprintf(text, sizeof(text), "\\%03o", byte);
	append(buf, text, 4);
}

static size_t append_c_character(struct env_buf *buf, struct env_str rest)
{
	unsigned char c = (unsigned char)rest.ptr[0];
	size_t bidi = bidi_length(rest);

	if (bidi > 0) {
		for (size_t i = 0; i < bidi; i++)
			append_octal(buf, (unsigned char)rest.ptr[i]);
		return bidi;
	}
	if (c == '"' || c == '\\' || (c == '?' && buf->len > 0 && buf->data[buf->len - 1] == '?'))
		append(buf, "\\", 1);
	if (c < 0x20 || c == 0x7F)
		append_octal(buf, c);
	else
		append(buf, rest.ptr, 1);
	return 1;
}

static struct env_str take(struct memory *memory, struct env_buf *buf)
{
	struct env_str text = memory_copy(memory, env_buf_str(buf));

	env_buf_free(buf);
	return text;
}

struct env_str view_c_string(struct memory *memory, struct env_str text)
{
	struct env_buf buf = {0};

	for (size_t i = 0; i < text.len;)
		i += append_c_character(&buf, env_str_of(text.ptr + i, text.len - i));
	return take(memory, &buf);
}

struct env_str view_json_in_c(struct memory *memory, struct env_str text)
{
	struct env_buf quoted = {0};

	node_text_to_json(text, &quoted);
	struct env_str escaped = view_c_string(memory, env_str_of(quoted.data + 1, quoted.len - 2));
	env_buf_free(&quoted);
	return escaped;
}

/* A copy in which every byte may stand in a comment. */
static struct env_str harmless(struct memory *memory, struct env_str text)
{
	struct env_buf buf = {0};

	for (size_t i = 0; i < text.len; i++) {
		size_t bidi = bidi_length(env_str_of(text.ptr + i, text.len - i));
		char c = text.ptr[i];
		char last = ' ';

		if (buf.len > 0)
			last = buf.data[buf.len - 1];
		if (bidi > 0 || (unsigned char)c < 0x20 || c == 0x7F) {
			append(&buf, c == '\n' ? "\n" : " ", 1);
			i += bidi > 0 ? bidi - 1 : 0;
			continue;
		}
		if ((last == '*' && c == '/') || (last == '/' && c == '*') || (last == '?' && c == '?'))
			append(&buf, " ", 1);
		append(&buf, &c, 1);
	}
	return take(memory, &buf);
}

/* Bytes of the next line's words, at most the width in code points unless a single word is longer. */
static size_t line_length(struct env_str rest)
{
	size_t columns = 0;
	size_t fit = 0;

	for (size_t i = 0; i < rest.len && rest.ptr[i] != '\n'; i++) {
		if (rest.ptr[i] == ' ')
			fit = i;
		if (((unsigned char)rest.ptr[i] & 0xC0) != 0x80)
			columns++;
		if (columns > VIEW_COMMENT_WIDTH && fit > 0)
			return fit;
	}
	const char *end = memchr(rest.ptr, '\n', rest.len);
	return end == NULL ? rest.len : (size_t)(end - rest.ptr);
}

json_t *view_comment_lines(struct memory *memory, struct env_str text)
{
	struct env_str rest = harmless(memory, text);
	json_t *lines = view_list();

	while (rest.len > 0) {
		if (rest.ptr[0] == ' ' || rest.ptr[0] == '\n') {
			rest = env_str_of(rest.ptr + 1, rest.len - 1);
			continue;
		}
		size_t length = line_length(rest);
		size_t shown = length;
		while (shown > 0 && rest.ptr[shown - 1] == ' ')
			shown--;
		view_append(lines, view_string(env_str_of(rest.ptr, shown)));
		rest = env_str_of(rest.ptr + length, rest.len - length);
	}
	return lines;
}

struct env_str view_comment_text(struct memory *memory, struct env_str text)
{
	struct env_str copy = harmless(memory, text);
	char *bytes = (char *)copy.ptr;

	for (size_t i = 0; i < copy.len; i++)
		if (bytes[i] == '\n')
			bytes[i] = ' ';
	return copy;
}

struct env_str view_upper(struct memory *memory, struct env_str text)
{
	struct env_str copy = memory_copy(memory, text);
	char *bytes = (char *)copy.ptr;

	for (size_t i = 0; i < copy.len; i++)
		bytes[i] = (char)toupper((unsigned char)bytes[i]);
	return copy;
}
