/* A growing run of bytes: what is written to. */
#ifndef ENVELOPE_BUF_H
#define ENVELOPE_BUF_H

#include <stddef.h>
#include <string.h>

#include <envelope/arena.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A buffer belongs to one thread at a time. Zeroed (`= {0}`), it is an empty buffer on malloc without a
 * limit. `data` moves when the buffer grows; what it holds is not NUL-terminated.
 */
struct env_buf {
	char *data;
	size_t len;                            /* bytes written */
	size_t capacity;                       /* bytes there is room for */
	size_t limit;                          /* most bytes it may hold; 0: no limit */
	const struct env_allocator *allocator; /* NULL: malloc and free */
};

/* An empty buffer on `allocator` (NULL: malloc) for at most `limit` bytes (0: no limit). */
void env_buf_init(struct env_buf *buf, const struct env_allocator *allocator, size_t limit);

/* Gives the memory back. The buffer is empty afterwards and may be used again. */
void env_buf_free(struct env_buf *buf);

/* The slow half of env_buf_reserve(): makes `data` larger. */
enum env_status env_buf_grow(struct env_buf *buf, size_t extra);

/* Makes room for `extra` more bytes. ENV_NO_MEMORY or ENV_LIMIT leave the buffer as it was. */
static inline enum env_status env_buf_reserve(struct env_buf *buf, size_t extra)
{
	if (buf->capacity - buf->len >= extra)
		return ENV_OK;
	return env_buf_grow(buf, extra);
}

/* Appends `len` bytes; on failure (as env_buf_reserve() says) nothing. */
static inline enum env_status env_buf_append(struct env_buf *buf, const void *bytes, size_t len)
{
	enum env_status status = env_buf_reserve(buf, len);

	if (status == ENV_OK && len > 0) {
		memcpy(buf->data + buf->len, bytes, len);
		buf->len += len;
	}
	return status;
}

/* Appends a string. */
static inline enum env_status env_buf_append_str(struct env_buf *buf, struct env_str str)
{
	return env_buf_append(buf, str.ptr, str.len);
}

/* What was written so far, borrowed until the buffer changes. */
static inline struct env_str env_buf_str(const struct env_buf *buf)
{
	return env_str_of(buf->data, buf->len);
}

#ifdef __cplusplus
}
#endif
#endif
