/* Base64, checked, decoded and encoded; what a string with contentEncoding base64 has to be. */
#include "format/base64.h"

#include <envelope/format.h>

/* The value of a character of the alphabet, or -1. */
static int value_of(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* The number of "=" at the end, at most two. */
static size_t padding_of(struct env_str text)
{
	if (text.len == 0 || text.ptr[text.len - 1] != '=')
		return 0;
	return text.len > 1 && text.ptr[text.len - 2] == '=' ? 2 : 1;
}

/* The 6 bits of each of `count` characters, one after the other, or -1 where one of them has none. */
static int32_t bits_of(const char *at, size_t count)
{
	int32_t bits = 0;

	for (size_t i = 0; i < count; i++) {
		int value = value_of(at[i]);
		if (value < 0)
			return -1;
		bits = bits << 6 | value;
	}
	return bits;
}

/* The last group, of two or three characters: one or two bytes, then bits that stand for nothing. `out` may be NULL. */
static bool decode_last(uint8_t *out, const char *at, size_t characters)
{
	int32_t bits = bits_of(at, characters);
	int unused = characters == 2 ? 4 : 2;

	if (bits < 0 || (bits & ((1 << unused) - 1)) != 0)
		return false;
	if (out != NULL && characters == 3)
		*out++ = (uint8_t)(bits >> 10);
	if (out != NULL)
		*out = (uint8_t)(bits >> unused);
	return true;
}

/* Decodes `text` to `out`, or only checks it where `out` is NULL. */
static bool decode(uint8_t *out, struct env_str text)
{
	size_t padding = padding_of(text);

	if (text.len % 4 != 0)
		return false;
	size_t whole = padding == 0 ? text.len : text.len - 4;
	for (size_t i = 0; i < whole; i += 4) {
		int32_t bits = bits_of(text.ptr + i, 4);
		if (bits < 0)
			return false;
		if (out != NULL) {
			*out++ = (uint8_t)(bits >> 16);
			*out++ = (uint8_t)(bits >> 8);
			*out++ = (uint8_t)bits;
		}
	}
	return padding == 0 || decode_last(out, text.ptr + whole, 4 - padding);
}

size_t env_base64_decoded_size(struct env_str text)
{
	return text.len % 4 == 0 ? text.len / 4 * 3 - padding_of(text) : 0;
}

bool env_base64_decode(uint8_t *out, struct env_str text)
{
	return decode(out, text);
}

size_t env_base64_encoded_size(size_t size)
{
	size_t groups = size / 3 + (size % 3 != 0);

	return groups > SIZE_MAX / 4 ? SIZE_MAX : groups * 4;
}

void env_base64_encode(char *out, const uint8_t *bytes, size_t size)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < size; i += 3) {
		size_t count = size - i < 3 ? size - i : 3;
		uint32_t bits = (uint32_t)bytes[i] << 16;
		if (count > 1)
			bits |= (uint32_t)bytes[i + 1] << 8;
		if (count > 2)
			bits |= bytes[i + 2];
		*out++ = alphabet[bits >> 18];
		*out++ = alphabet[bits >> 12 & 63];
		*out++ = (char)(count > 1 ? alphabet[bits >> 6 & 63] : '=');
		*out++ = (char)(count > 2 ? alphabet[bits & 63] : '=');
	}
}

static bool valid(struct env_str text)
{
	return decode(NULL, text);
}

const struct env_format env_format_base64 = {
	.name = "base64",
	.error = ENV_ERROR_BASE64,
	.valid = valid,
};
