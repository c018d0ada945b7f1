/*
 * What generated fast decoders are made of: the reader, and words for scalars. Not for use by hand; <envelope/read.h> says what they answer, and has
 * those for objects, arrays and maps.
 */
#ifndef ENVELOPE_READ_WORDS_H
#define ENVELOPE_READ_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <envelope/arena.h>
#include <envelope/json.h>
#include <envelope/simd.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A place in a JSON text. */
struct env_reader {
	const char *pos;
	const char *end;
	struct env_arena *arena;
	unsigned depth; /* levels that may still be opened; at most ENV_DEPTH_DEFAULT */
};

/* What is so more often than not. */
#if defined(__GNUC__)
#define ENV_LIKELY(condition) __builtin_expect(!!(condition), 1)
#else
#define ENV_LIKELY(condition) (condition)
#endif

/* "Don't know" travels up. */
#define ENV_TRY(expression)                  \
	do {                                 \
		if (!ENV_LIKELY(expression)) \
			return false;        \
	} while (0)

/* What is copied by a few moves; compilers use slow instructions for more. */
#define ENV_FEW_BYTES 64

/* The same out of line. */
void env_read_defaults_slow(void *out, const void *defaults, size_t size);

/* Sets a struct to its defaults. */
static inline void env_read_defaults(void *out, const void *defaults, size_t size)
{
	if (size <= ENV_FEW_BYTES)
		memcpy(out, defaults, size);
	else
		env_read_defaults_slow(out, defaults, size);
}

/* ---- tokens ---- */

/* The slow half of env_read_peek(). */
char env_read_peek_slow(struct env_reader *reader);

/* Moves past white space; returns the byte that comes next, or NUL at the end of the text. */
static inline char env_read_peek(struct env_reader *reader)
{
	if (reader->pos != reader->end && *reader->pos == ' ')
		reader->pos++;
	if (ENV_LIKELY(reader->pos != reader->end && *reader->pos > ' '))
		return *reader->pos;
	return env_read_peek_slow(reader);
}

/*
 * null: sets `*is` to ENV_NULL and returns true, past it. Else sets it to ENV_PRESENT, returns false, and the
 * value is still to be read.
 */
static inline bool env_read_null(struct env_reader *reader, enum env_presence *is)
{
	*is = ENV_PRESENT;
	if (env_read_peek(reader) != 'n' || reader->end - reader->pos < 4 ||
	    memcmp(reader->pos, "null", 4) != 0)
		return false;
	*is = ENV_NULL;
	reader->pos += 4;
	return true;
}

bool env_read_bool(struct env_reader *reader, bool *out);

/*
 * Words that are long, and so no part of the code that uses them, take the place to read from and return the place behind, so that both stay in registers;
 * NULL: don't know.
 */
const char *env_read_int_at(const char *at, const char *end, int64_t *out);
const char *env_read_number_at(const char *at, const char *end, double *out);

/* Any string at `reader->pos`, which is given as `at` too, the first `plain` bytes of which are plain ASCII and were copied to where the arena is free. */
const char *env_read_str_at(struct env_reader *reader, const char *at, size_t plain, struct env_str *out,
			    size_t min_length, size_t max_length);

/* A member of an enum. */
const char *env_read_enum_at(const char *at, const char *end, const struct env_type *type, void *out);

/* The place behind a word. */
static inline bool env_read_to(struct env_reader *reader, const char *at)
{
	if (!ENV_LIKELY(at != NULL))
		return false;
	reader->pos = at;
	return true;
}

/* An integer of plain digits, within the bounds (inclusive). */
static inline bool env_read_int(struct env_reader *reader, int64_t *out, int64_t minimum, int64_t maximum)
{
	return env_read_to(reader, env_read_int_at(reader->pos, reader->end, out)) && *out >= minimum &&
	       *out <= maximum;
}

/* A number that a double can hold; its bounds are the caller's to compare. */
static inline bool env_read_number(struct env_reader *reader, double *out)
{
	return env_read_to(reader, env_read_number_at(reader->pos, reader->end, out));
}

/* Bytes of a string that are looked at without a loop, so that its length need not be guessed by the processor. */
#define ENV_STR_BLOCK 32

/*
 * A string with its length in code points within the bounds (inclusive). The bytes are a copy in the arena,
 * with a NUL after them.
 */
static inline bool env_read_str(struct env_reader *reader, struct env_str *out, size_t min_length,
				size_t max_length)
{
	size_t plain = 0;
#if ENV_SIMD
	/* a short one of plain ASCII, right here, with more text behind it */
	const char *at = reader->pos;
	struct env_arena *arena = reader->arena;
	char *to = arena->next;

	if (ENV_LIKELY(reader->end - at > ENV_STR_BLOCK + 1 &&
		       (uintptr_t)arena->end - (uintptr_t)to > ENV_STR_BLOCK && *at == '"')) {
		env_bytes_16 low = env_bytes_load(at + 1);
		env_bytes_16 high = env_bytes_load(at + 17);
		uint64_t special = env_bits_32(env_marks_special(low), env_marks_special(high));
		env_bytes_store(to, low);
		env_bytes_store(to + 16, high);
		plain = (size_t)__builtin_ctzll(special | UINT64_C(1) << ENV_STR_BLOCK);
		if (at[plain + 1] == '"' && plain >= min_length && plain <= max_length) {
			to[plain] = '\0';
			arena->next = to + plain + 1;
			out->ptr = to;
			out->len = plain;
			reader->pos = at + plain + 2;
			return true;
		}
	}
#endif
	return env_read_to(reader, env_read_str_at(reader, reader->pos, plain, out, min_length, max_length));
}

/*
 * A member of the enum `type`. `out` points to a C enum of the size of int, which becomes the member's
 * number, from 1.
 */
static inline bool env_read_enum(struct env_reader *reader, const struct env_type *type, void *out)
{
	return env_read_to(reader, env_read_enum_at(reader->pos, reader->end, type, out));
}

/* Eight bytes, and four, at any place. */
static inline uint64_t env_read_word(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof(word));
	return word;
}

static inline uint32_t env_read_half(const char *at)
{
	uint32_t word;

	memcpy(&word, at, sizeof(word));
	return word;
}

/* Whether `len` bytes are the same: short ones by two words that overlap. */
static inline bool env_read_same(const char *a, const char *b, size_t len)
{
	if (len >= 8 && len <= 16)
		return ((env_read_word(a) ^ env_read_word(b)) |
			(env_read_word(a + len - 8) ^ env_read_word(b + len - 8))) == 0;
	if (len >= 4 && len < 8)
		return ((env_read_half(a) ^ env_read_half(b)) |
			(env_read_half(a + len - 4) ^ env_read_half(b + len - 4))) == 0;
	return memcmp(a, b, len) == 0;
}

/* The slow half of env_read_const(). */
bool env_read_const_slow(struct env_reader *reader, const struct env_type *type);

/* The one value of the constant `type`, as it is written. It has no C value. */
static inline bool env_read_const(struct env_reader *reader, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	if (!ENV_LIKELY(json.ptr[0] == '"' && (size_t)(reader->end - reader->pos) >= json.len &&
			env_read_same(reader->pos, json.ptr, json.len)))
		return env_read_const_slow(reader, type);
	reader->pos += json.len;
	return true;
}

/*
 * A value of any kind whose root is among `roots` (enum env_json_root; 0: any). Its text is copied as it is
 * into the arena, with a NUL.
 */
bool env_read_json(struct env_reader *reader, struct env_json *out, unsigned roots);

/* Moves past one value of any kind, checking its syntax. */
bool env_skip(struct env_reader *reader);

#ifdef __cplusplus
}
#endif
#endif
