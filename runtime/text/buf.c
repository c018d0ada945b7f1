/* A growing run of bytes. */
#include <envelope/buf.h>

#include "text/memory.h"

#define SMALLEST_CAPACITY 128

void env_buf_init(struct env_buf *buf, const struct env_allocator *allocator, size_t limit)
{
	*buf = (struct env_buf){.limit = limit, .allocator = allocator};
}

void env_buf_free(struct env_buf *buf)
{
	env_memory_give(buf->allocator, buf->data);
	env_buf_init(buf, buf->allocator, buf->limit);
}

/* What the buffer should have room for so that it holds `need`: twice as much as now, within the limit. */
static size_t grown_capacity(const struct env_buf *buf, size_t need)
{
	size_t capacity = buf->capacity > SIZE_MAX / 2 ? SIZE_MAX : buf->capacity * 2;

	if (capacity < SMALLEST_CAPACITY)
		capacity = SMALLEST_CAPACITY;
	if (buf->limit != 0 && capacity > buf->limit)
		capacity = buf->limit;
	return capacity < need ? need : capacity;
}

enum env_status env_buf_grow(struct env_buf *buf, size_t extra)
{
	if (extra > SIZE_MAX - buf->len)
		return buf->limit != 0 ? ENV_LIMIT : ENV_NO_MEMORY;
	size_t need = buf->len + extra;
	if (need <= buf->capacity)
		return ENV_OK;
	if (buf->limit != 0 && need > buf->limit)
		return ENV_LIMIT;

	size_t capacity = grown_capacity(buf, need);
	char *data = env_memory_take(buf->allocator, capacity);
	if (data == NULL)
		return ENV_NO_MEMORY;
	if (buf->len > 0)
		memcpy(data, buf->data, buf->len);
	env_memory_give(buf->allocator, buf->data);
	buf->data = data;
	buf->capacity = capacity;
	return ENV_OK;
}
