/* A string: bytes of UTF-8 with their length. */
#ifndef ENVELOPE_STR_H
#define ENVELOPE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Strings that the library decodes are valid UTF-8 and are followed by a NUL that `len` does not
 * count; they may hold a NUL inside, since JSON may ("\u0000"). Strings that the library is given need
 * no NUL at their end. An empty string may have a NULL pointer.
 */
struct env_str {
	const char *ptr;
	size_t len; /* bytes */
};

/* A string literal as an initialiser; as a value, env_str("text"). */
#define ENV_STR_INIT(literal)                  \
	{                                      \
		(literal), sizeof(literal) - 1 \
	}

/* Zero bytes after a padded text. */
#define ENV_PADDING 64

/* A text with ENV_PADDING bytes after it that are zero and may be read, and may be looked at in blocks of bytes therefore. */
struct env_padded {
	struct env_str text; /* without those */
};

#if defined(__cplusplus) && defined(__GNUC__)
/* A function may have the name of a struct, in C++ too; only -Wshadow minds. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif

/* The string up to the NUL of `text`, which it borrows. */
static inline struct env_str env_str(const char *text)
{
	struct env_str str = {text, strlen(text)};

	return str;
}

#if defined(__cplusplus) && defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

/* The `len` bytes at `ptr`, borrowed. */
static inline struct env_str env_str_of(const char *ptr, size_t len)
{
	struct env_str str = {ptr, len};

	return str;
}

/* Whether the two have the same bytes. */
static inline bool env_str_equal(struct env_str a, struct env_str b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/*
 * Negative, 0 or positive, as the bytes of `a` come before those of `b`, are the same, or come after them; for UTF-8 that is the order of code points.
 * What is the beginning of the other comes before it.
 */
static inline int env_str_compare(struct env_str a, struct env_str b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter == 0 ? 0 : memcmp(a.ptr, b.ptr, shorter);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

#ifdef __cplusplus
}
#endif
#endif
