/* Foreign text, made fit for a terminal. */
#include "base/escape.h"

#include <stdbool.h>
#include <stdio.h>

#include "base/memory.h"
#include "base/utf8.h"

#define ESCAPE_MAX 16

enum width {
	WIDTH_NONE,   /* takes no column */
	WIDTH_WIDE,   /* takes two */
	WIDTH_ESCAPE, /* is not shown as it is */
};

struct range {
	uint32_t low, high;
	enum width width;
};

/* What does not take one column, in order. Wide ones are those blocks of Unicode that are wide as a whole. */
static const struct range ranges[] = {
	{0x0000, 0x001F, WIDTH_ESCAPE},   {0x007F, 0x009F, WIDTH_ESCAPE}, {0x00AD, 0x00AD, WIDTH_ESCAPE},
	{0x0300, 0x036F, WIDTH_NONE},     {0x061C, 0x061C, WIDTH_ESCAPE}, {0x1100, 0x115F, WIDTH_WIDE},
	{0x200B, 0x200F, WIDTH_ESCAPE},   {0x2028, 0x202E, WIDTH_ESCAPE}, {0x2060, 0x206F, WIDTH_ESCAPE},
	{0x2E80, 0xA4CF, WIDTH_WIDE},     {0xAC00, 0xD7A3, WIDTH_WIDE},   {0xF900, 0xFAFF, WIDTH_WIDE},
	{0xFE00, 0xFE0F, WIDTH_NONE},     {0xFE30, 0xFE6F, WIDTH_WIDE},   {0xFEFF, 0xFEFF, WIDTH_ESCAPE},
	{0xFF01, 0xFF60, WIDTH_WIDE},     {0xFFE0, 0xFFE6, WIDTH_WIDE},   {0xFFF0, 0xFFFB, WIDTH_ESCAPE},
	{0x1F300, 0x1F64F, WIDTH_WIDE},   {0x1F900, 0x1F9FF, WIDTH_WIDE}, {0x20000, 0x3FFFD, WIDTH_WIDE},
	{0xE0000, 0xE0FFF, WIDTH_ESCAPE},
};

static const struct range *find_range(uint32_t character)
{
	size_t low = 0;
	size_t high = sizeof(ranges) / sizeof(ranges[0]);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (character > ranges[middle].high)
			low = middle + 1;
		else
			high = middle;
	}
	bool found = low < sizeof(ranges) / sizeof(ranges[0]) && character >= ranges[low].low;
	return found ? &ranges[low] : NULL;
}

/* Writes what stands for the character to `escape`, empty where it stands for itself; returns its columns. */
static size_t escape_of(char escape[ESCAPE_MAX], uint32_t character, unsigned char byte)
{
	escape[0] = '\0';
	if (character >= 0x20 && character < 0x7F)
		return 1;
	if (character == UTF8_INVALID)
		return (size_t)snprintf(escape, ESCAPE_MAX, "\\x%02x", byte);
	const struct range *range = find_range(character);
	if (range == NULL)
		return 1;
	if (range->width != WIDTH_ESCAPE)
		return range->width == WIDTH_WIDE ? 2 : 0;
	const char *format = character < 0x80 ? "\\x%02lx" : "\\u{%lx}";
	return (size_t)snprintf(escape, ESCAPE_MAX, format, (unsigned long)character);
}

size_t escape_character(struct env_buf *out, struct env_str text, size_t *offset)
{
	char escape[ESCAPE_MAX];
	size_t begin = *offset;
	size_t columns = escape_of(escape, utf8_read(text, offset), (unsigned char)text.ptr[begin]);

	if (escape[0] != '\0')
		memory_expect(env_buf_append_str(out, env_str(escape)));
	else
		memory_expect(env_buf_append(out, text.ptr + begin, *offset - begin));
	return columns;
}

size_t escape_text(struct env_buf *out, struct env_str text)
{
	size_t columns = 0;

	for (size_t offset = 0; offset < text.len;)
		columns += escape_character(out, text, &offset);
	return columns;
}

size_t escape_width(struct env_str text)
{
	char escape[ESCAPE_MAX];
	size_t columns = 0;

	for (size_t offset = 0; offset < text.len;) {
		size_t begin = offset;

		columns += escape_of(escape, utf8_read(text, &offset), (unsigned char)text.ptr[begin]);
	}
	return columns;
}
