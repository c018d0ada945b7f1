/* UTF-8 (RFC 3629). */
#include "base/utf8.h"

#include <stdbool.h>

/* What the first byte says, by RFC 3629 section 4: how many follow, and what the first of these may be. */
struct lead {
	unsigned char low, high; /* first bytes of this row */
	unsigned char follow;
	unsigned char second_low, second_high;
};

static const struct lead leads[] = {
	{0x00, 0x7F, 0, 0, 0},       {0xC2, 0xDF, 1, 0x80, 0xBF}, {0xE0, 0xE0, 2, 0xA0, 0xBF},
	{0xE1, 0xEC, 2, 0x80, 0xBF}, {0xED, 0xED, 2, 0x80, 0x9F}, {0xEE, 0xEF, 2, 0x80, 0xBF},
	{0xF0, 0xF0, 3, 0x90, 0xBF}, {0xF1, 0xF3, 3, 0x80, 0xBF}, {0xF4, 0xF4, 3, 0x80, 0x8F},
};

static const struct lead *find_lead(unsigned char byte)
{
	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++)
		if (byte >= leads[i].low && byte <= leads[i].high)
			return &leads[i];
	return NULL;
}

static bool follows(const struct lead *lead, struct env_str text, size_t offset)
{
	if (text.len - offset <= lead->follow)
		return false;
	for (size_t i = 1; i <= lead->follow; i++) {
		unsigned char byte = (unsigned char)text.ptr[offset + i];

		if (byte < (i == 1 ? lead->second_low : 0x80) || byte > (i == 1 ? lead->second_high : 0xBF))
			return false;
	}
	return true;
}

uint32_t utf8_read(struct env_str text, size_t *offset)
{
	unsigned char first = (unsigned char)text.ptr[*offset];

	if (first < 0x80) {
		++*offset;
		return first;
	}
	const struct lead *lead = find_lead(first);
	if (lead == NULL || !follows(lead, text, *offset)) {
		++*offset;
		return UTF8_INVALID;
	}
	uint32_t character = first & (0x3FU >> lead->follow);
	for (size_t i = 1; i <= lead->follow; i++)
		character = character << 6 | ((unsigned char)text.ptr[*offset + i] & 0x3FU);
	*offset += 1U + lead->follow;
	return character;
}

size_t utf8_count(struct env_str text)
{
	size_t count = 0;

	for (size_t offset = 0; offset < text.len; count++)
		utf8_read(text, &offset);
	return count;
}
