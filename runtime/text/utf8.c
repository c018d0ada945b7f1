/* UTF-8 (RFC 3629). */
#include "text/utf8.h"

#include "text/plain.h"

size_t env_utf8_valid_prefix(struct env_str text)
{
	if (text.len == 0)
		return 0;
	const char *at = text.ptr;
	const char *end = text.ptr + text.len;
	while (at < end) {
		while (end - at >= 8 && (env_word_at(at) & ENV_BYTES(0x80)) == 0)
			at += 8;
		if (at == end)
			break;
		size_t length = env_utf8_sequence(at, end);
		if (length == 0)
			break;
		at += length;
	}
	return (size_t)(at - text.ptr);
}

/* A bit in each of the eight bytes that is 10xxxxxx, which never starts a code point. */
static inline uint64_t continuations(uint64_t word)
{
	return (word >> 7) & ~(word >> 6) & ENV_BYTES(1);
}

/* The sum of the eight bytes, which is less than 256. */
static inline size_t sum_bytes(uint64_t word)
{
	return (size_t)((word * ENV_BYTES(1)) >> 56);
}

/* Of so many words each byte counts by itself before they are summed up. */
#define WORDS_AT_ONCE 31

size_t env_utf8_count(struct env_str text)
{
	size_t at = 0;
	size_t count = text.len;

	while (text.len - at >= sizeof(uint64_t)) {
		size_t words = (text.len - at) / sizeof(uint64_t);
		size_t end = at + sizeof(uint64_t) * (words < WORDS_AT_ONCE ? words : WORDS_AT_ONCE);
		uint64_t marks = 0;
		for (; at < end; at += sizeof(uint64_t))
			marks += continuations(env_word_at(text.ptr + at));
		count -= sum_bytes(marks);
	}
	for (; at < text.len; at++)
		count -= ((unsigned char)text.ptr[at] & 0xC0) == 0x80;
	return count;
}

size_t env_utf8_write(char *out, unsigned long code_point)
{
	static const unsigned char leads[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
	size_t length = code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;

	for (size_t i = length - 1; i > 0; i--) {
		out[i] = (char)(0x80 | (code_point & 0x3F));
		code_point >>= 6;
	}
	out[0] = (char)(leads[length] | code_point);
	return length;
}
