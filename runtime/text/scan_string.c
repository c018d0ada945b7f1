/* The tokens of JSON text: strings (RFC 8259 section 7). */
#include "text/block.h"
#include "text/escape.h"
#include "text/hex.h"
#include "text/hot.h"
#include "text/scan.h"
#include "text/tape.h"
#include "text/utf8.h"

#define BAD_UNIT "Invalid \\uXXXX escape"

/*
 * Reads the four digits after the "\u" at `at`. Something has to follow them, as in Python, where a text that
 * ends with the digits fails here and not for its missing quote. Returns -1 with the failure noted where they
 * are none.
 */
static long scan_unit(struct env_scan *scan, const char *at)
{
	long unit = scan->end - at > 6 ? env_hex4(at + 2) : -1;

	if (unit < 0)
		env_scan_fail(scan, at + 1, BAD_UNIT);
	return unit;
}

/*
 * Reads the \u escape at `at`, both of them where it is a surrogate pair. Returns its end; NULL with the
 * failure noted.
 */
static const char *scan_unicode(struct env_scan *scan, const char *at)
{
	long unit = scan_unit(scan, at);

	if (unit < 0)
		return NULL;
	if (unit < 0xD800 || unit > 0xDFFF)
		return at + 6;
	if (unit <= 0xDBFF && scan->end - at >= 8 && at[6] == '\\' && at[7] == 'u') {
		long low = scan_unit(scan, at + 6);
		if (low < 0)
			return NULL;
		if (low >= 0xDC00 && low <= 0xDFFF)
			return at + 12;
	}
	env_scan_fail(scan, at, "Unpaired surrogate");
	return NULL;
}

/*
 * Reads the escape at `at` in the string whose quote is at `quote`. Returns its end; NULL with the failure
 * noted.
 */
static const char *scan_escape(struct env_scan *scan, const char *at, const char *quote)
{
	if (scan->end - at < 2) {
		env_scan_fail(scan, quote, "Unterminated string starting at");
		return NULL;
	}
	if (at[1] == 'u')
		return scan_unicode(scan, at);
	if (env_escape_value(at[1]) != 0)
		return at + 2;
	env_scan_fail(scan, at, "Invalid \\escape");
	return NULL;
}

/* Moves past code points beyond ASCII. NULL with the failure noted where they are not valid. */
static const char *scan_beyond_ascii(struct env_scan *scan, const char *at)
{
	at = env_utf8_pass(at, scan->end);
	while (at < scan->end && (unsigned char)*at >= 0x80) {
		size_t length = env_utf8_sequence(at, scan->end);
		if (length == 0) {
			env_scan_fail(scan, at, "Invalid UTF-8");
			return NULL;
		}
		at += length;
	}
	return at;
}

/*
 * Moves past what stands at `at`: an escape or code points beyond ASCII, nothing else. NULL with the failure
 * noted.
 */
static const char *scan_special(struct env_scan *scan, const char *at, const char *quote,
				struct env_token *token)
{
	if (at == scan->end) {
		env_scan_fail(scan, quote, "Unterminated string starting at");
		return NULL;
	}
	if ((unsigned char)*at >= 0x80)
		return scan_beyond_ascii(scan, at);
	if (*at == '\\') {
		token->flags = ENV_TAPE_ESCAPED;
		return scan_escape(scan, at, quote);
	}
	env_scan_fail(scan, at, "Invalid control character at");
	return NULL;
}

ENV_HOT bool env_scan_string(struct env_scan *scan, struct env_token *token)
{
	const char *quote = scan->at;
	const char *at = quote + 1;

	*token = (struct env_token){.text = at, .kind = ENV_TAPE_STRING};
	for (;;) {
		at = env_block_plain_end(at, scan->end);
		if (at < scan->end && *at == '"')
			break;
		at = scan_special(scan, at, quote, token);
		if (at == NULL)
			return false;
	}
	token->length = (size_t)(at - token->text);
	scan->at = at + 1;
	return true;
}
