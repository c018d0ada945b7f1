/* Makes texts such that jansson can read them, and reads them. */
#include "document.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WIDE_MARK "\xee\x80\x80" /* U+E000, for private use */
#define WIDE_MARK_ESCAPED "\\ue000"
#define NUL_ESCAPED "\\ue001"
#define LONE_ESCAPED "\\ufffd"

struct rewriting {
	const char *text;
	size_t len;
	size_t at;
	bool python;
	FILE *out;
};

static void copy(struct rewriting *it, size_t count)
{
	if (count > it->len - it->at)
		count = it->len - it->at;
	fwrite(it->text + it->at, 1, count, it->out);
	it->at += count;
}

/* The code unit of the escape \uXXXX at a place, or -1 where there is none. */
static long unit_at(const struct rewriting *it, size_t at)
{
	char digits[5] = "";

	if (it->len < 6 || at > it->len - 6 || it->text[at] != '\\' || it->text[at + 1] != 'u')
		return -1;
	memcpy(digits, it->text + at + 2, 4);
	for (size_t i = 0; i < 4; i++)
		if (!isxdigit((unsigned char)digits[i]))
			return -1;
	return strtol(digits, NULL, 16);
}

static void rewrite_escape(struct rewriting *it)
{
	long unit = unit_at(it, it->at);
	long next = unit_at(it, it->at + 6);
	bool high = unit >= 0xd800 && unit < 0xdc00;
	bool pair = high && next >= 0xdc00 && next < 0xe000;

	if (pair) {
		copy(it, 12);
	} else if (unit == 0) {
		fputs(NUL_ESCAPED, it->out);
		it->at += 6;
	} else if (it->python && unit >= 0xd800 && unit < 0xe000) {
		fputs(LONE_ESCAPED, it->out);
		it->at += 6;
	} else {
		copy(it, 2);
	}
}

static void rewrite_string(struct rewriting *it)
{
	copy(it, 1);
	while (it->at < it->len && it->text[it->at] != '"') {
		if (it->text[it->at] == '\\')
			rewrite_escape(it);
		else
			copy(it, 1);
	}
	copy(it, 1);
}

static const char *skip_digits(const char *at)
{
	while (isdigit((unsigned char)*at))
		at++;
	return at;
}

/* RFC 8259 section 6. */
static bool is_number(const char *token)
{
	const char *at = token + (*token == '-');
	const char *digits = at;

	at = skip_digits(at);
	if (at == digits || (*digits == '0' && at - digits > 1))
		return false;
	if (*at == '.') {
		digits = at + 1;
		at = skip_digits(digits);
		if (at == digits)
			return false;
	}
	if (*at == 'e' || *at == 'E') {
		digits = at + 1 + (at[1] == '+' || at[1] == '-');
		at = skip_digits(digits);
		if (at == digits)
			return false;
	}
	return *at == '\0';
}

static bool is_too_wide(const char *token)
{
	if (strpbrk(token, ".eE") != NULL)
		return isinf(strtod(token, NULL));
	errno = 0;
	(void)strtoll(token, NULL, 10);
	return errno == ERANGE;
}

static void rewrite_number(struct rewriting *it)
{
	size_t len = 0;

	while (len < it->len - it->at && it->text[it->at + len] != '\0' &&
	       strchr("+-.eE0123456789", it->text[it->at + len]) != NULL)
		len++;
	char *token = strndup(it->text + it->at, len);
	if (token == NULL)
		abort();
	it->at += len;
	if (!is_number(token) || (!is_too_wide(token) && strcmp(token, "-0") != 0))
		fputs(token, it->out);
	else if (strcmp(token, "-0") == 0)
		fputs("-0.0", it->out);
	else
		fprintf(it->out, "\"" WIDE_MARK_ESCAPED "%s\"", token);
	free(token);
}

/* A number that only Python has: true where one was there and is written. */
static bool rewrite_word(struct rewriting *it)
{
	static const char *const words[] = {"NaN", "Infinity", "-Infinity"};

	for (size_t i = 0; it->python && i < sizeof(words) / sizeof(words[0]); i++) {
		size_t len = strlen(words[i]);

		if (len <= it->len - it->at && memcmp(it->text + it->at, words[i], len) == 0) {
			fprintf(it->out, "\"" WIDE_MARK_ESCAPED "%s\"", words[i]);
			it->at += len;
			return true;
		}
	}
	return false;
}

static void rewrite_all(struct rewriting *it)
{
	while (it->at < it->len) {
		char byte = it->text[it->at];

		if (byte == '"')
			rewrite_string(it);
		else if (rewrite_word(it))
			continue;
		else if (byte == '-' || isdigit((unsigned char)byte))
			rewrite_number(it);
		else
			copy(it, 1);
	}
}

json_t *document_read(const char *text, size_t len, enum document_dialect dialect)
{
	char *rewritten = NULL;
	size_t size = 0;
	struct rewriting it = {.text = text, .len = len, .python = dialect == DOCUMENT_PYTHON};

	/* No JSON has the byte anywhere, and jansson takes one behind a value for the end. */
	if (memchr(text, '\0', len) != NULL)
		return NULL;
	it.out = open_memstream(&rewritten, &size);
	if (it.out == NULL)
		abort();
	rewrite_all(&it);
	if (fclose(it.out) != 0)
		abort();
	json_t *tree = json_loadb(rewritten, size, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
	free(rewritten);
	return tree;
}

bool document_is_wide(const json_t *value)
{
	return json_is_string(value) && strncmp(json_string_value(value), WIDE_MARK, strlen(WIDE_MARK)) == 0;
}

const char *document_wide_text(const json_t *value)
{
	return json_string_value(value) + strlen(WIDE_MARK);
}

bool document_is_string(const json_t *value)
{
	return json_is_string(value) && !document_is_wide(value);
}
