/* The tokens of JSON text: numbers and literals, and where an error stands. */
#include "text/scan.h"

#include <string.h>

#include "text/ascii.h"
#include "text/block.h"
#include "text/hot.h"
#include "text/tape.h"
#include "text/utf8.h"

bool env_scan_fail(struct env_scan *scan, const char *place, const char *failure)
{
	scan->failure = failure;
	scan->place = place;
	return false;
}

static const char *digits_end(const char *at, const char *end)
{
	while (at < end && env_is_digit(*at))
		at++;
	return at;
}

/* The end of ".5" at `at`, or `at` where there is none. */
static const char *fraction_end(const char *at, const char *end)
{
	if (at == end || *at != '.')
		return at;
	const char *after = digits_end(at + 1, end);
	return after == at + 1 ? at : after;
}

/* The end of "e-5" at `at`, or `at` where there is none. */
static const char *exponent_end(const char *at, const char *end)
{
	const char *digits = at;

	if (at == end || (*at != 'e' && *at != 'E'))
		return at;
	digits++;
	if (digits < end && (*digits == '+' || *digits == '-'))
		digits++;
	const char *after = digits_end(digits, end);
	return after == digits ? at : after;
}

/*
 * The longest number at the scanner (section 6): of "1.x" it is "1", and what follows is for others to
 * refuse.
 */
static bool scan_number(struct env_scan *scan, struct env_token *token)
{
	const char *at = scan->at;
	const char *end = scan->end;

	if (at < end && *at == '-')
		at++;
	if (at == end || *at < '0' || *at > '9')
		return env_scan_fail(scan, scan->at, "Expecting value");
	at = *at == '0' ? at + 1 : digits_end(at, end);
	const char *whole_end = at;
	at = exponent_end(fraction_end(at, end), end);
	*token = (struct env_token){
		.text = scan->at,
		.length = (size_t)(at - scan->at),
		.kind = ENV_TAPE_NUMBER,
		.flags = at == whole_end ? 0 : ENV_TAPE_REAL,
	};
	scan->at = at;
	return true;
}

static bool scan_literal(struct env_scan *scan, struct env_token *token, struct env_str name,
			 enum env_tape_kind kind)
{
	if ((size_t)(scan->end - scan->at) < name.len || memcmp(scan->at, name.ptr, name.len) != 0)
		return env_scan_fail(scan, scan->at, "Expecting value");
	*token = (struct env_token){.text = scan->at, .length = name.len, .kind = (uint8_t)kind};
	scan->at += name.len;
	return true;
}

bool env_scan_scalar(struct env_scan *scan, struct env_token *token)
{
	if (scan->at == scan->end)
		return env_scan_fail(scan, scan->at, "Expecting value");
	switch (*scan->at) {
	case '"':
		return env_scan_string(scan, token);
	case 't':
		return scan_literal(scan, token, env_str("true"), ENV_TAPE_TRUE);
	case 'f':
		return scan_literal(scan, token, env_str("false"), ENV_TAPE_FALSE);
	case 'n':
		return scan_literal(scan, token, env_str("null"), ENV_TAPE_NULL);
	default:
		return scan_number(scan, token);
	}
}

#if ENV_SIMD
/* Which bytes of four blocks are no printable ASCII, each byte for those in its place. */
static inline env_bytes_16 find_unprinted(const char *at)
{
	env_bytes_16 first = env_marks_unprinted(env_bytes_load(at));
	env_bytes_16 second = env_marks_unprinted(env_bytes_load(at + ENV_BLOCK));
	env_bytes_16 third = env_marks_unprinted(env_bytes_load(at + ENV_TWO_BLOCKS));
	env_bytes_16 fourth = env_marks_unprinted(env_bytes_load(at + ENV_THREE_BLOCKS));

	return env_marks_or(env_marks_or(first, second), env_marks_or(third, fourth));
}
#endif

/*
 * Whether so many bytes at `at`, four blocks of them at least, are printable ASCII. The last ones are looked at first; in large steps, as nobody guesses
 * how many small ones there are.
 */
static inline bool is_printable(const char *at, size_t len)
{
#if ENV_SIMD
	const char *last = at + len - ENV_FOUR_BLOCKS;
	env_bytes_16 others = find_unprinted(last);

	for (; at < last; at += ENV_FOUR_BLOCKS)
		others = env_marks_or(others, find_unprinted(at));
	return env_lanes_of(others) == 0;
#else
	const char *last = at + len - sizeof(uint64_t);
	uint64_t others = env_word_at(last) | (env_word_at(last) - ENV_BYTES(' '));

	for (; at < last; at += sizeof(uint64_t))
		others |= env_word_at(at) | (env_word_at(at) - ENV_BYTES(' '));
	return (others & ENV_BYTES(0x80)) == 0;
#endif
}

/* Most bytes that are looked at once more for what is seldom. */
#define SHORT_TEXT ((size_t)512)

/* The line that the place is in, from 1; `*begin` is where it begins. */
static size_t count_lines(const char *text, const char *place, const char **begin)
{
	const char *end = NULL;
	size_t line = 1;

	*begin = text;
	while ((end = memchr(*begin, '\n', (size_t)(place - *begin))) != NULL) {
		*begin = end + 1;
		line++;
	}
	return line;
}

ENV_HOT void env_scan_locate(struct env_json_error *error, struct env_str text, const char *place,
			     const char *failure)
{
	const char *begin = text.ptr;

	if (error == NULL)
		return;
	*error = (struct env_json_error){.line = 1, .column = 1, .text = failure};
	if (text.len == 0)
		return;
	error->offset = (size_t)(place - text.ptr);
	error->pos = error->offset;
	error->column = error->offset + 1;
	/* of a short text that is mostly it */
	if (error->offset >= ENV_FOUR_BLOCKS && error->offset <= SHORT_TEXT &&
	    is_printable(text.ptr, error->offset))
		return;
	error->line = count_lines(text.ptr, place, &begin);
	size_t before = env_utf8_count(env_str_of(text.ptr, (size_t)(begin - text.ptr)));
	size_t in_line = env_utf8_count(env_str_of(begin, (size_t)(place - begin)));
	error->pos = before + in_line;
	error->column = in_line + 1;
}
