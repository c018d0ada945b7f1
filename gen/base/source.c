/* A file's text, and places in it. */
#include "base/source.h"

#include "base/utf8.h"

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* The offset after the line end at `offset`, or `offset` itself where there is none. */
static size_t after_line_end(struct env_str text, size_t offset)
{
	if (text.ptr[offset] == '\n')
		return offset + 1;
	if (text.ptr[offset] != '\r')
		return offset;
	return offset + 1 + (offset + 1 < text.len && text.ptr[offset + 1] == '\n');
}

/* Writes where lines begin to `lines`, which may be NULL; returns how many there are. */
static size_t find_lines(struct env_str text, size_t *lines)
{
	size_t count = 0;
	size_t begin = 0;

	for (size_t offset = 0; offset <= text.len; offset++) {
		size_t next = offset < text.len ? after_line_end(text, offset) : offset + 1;

		if (next == offset)
			continue;
		if (lines != NULL)
			lines[count] = begin;
		count++;
		begin = next;
		offset = next - 1;
	}
	return count;
}

const struct source *source_take(struct memory *memory, const char *path, struct env_str text)
{
	struct source *source = memory_alloc(memory, sizeof(*source));
	size_t mark = sizeof(BYTE_ORDER_MARK) - 1;

	if (text.len >= mark && memcmp(text.ptr, BYTE_ORDER_MARK, mark) == 0)
		text = env_str_of(text.ptr + mark, text.len - mark);
	source->path = memory_copy_text(memory, path);
	source->text = text;
	source->line_count = find_lines(text, NULL);
	source->lines = memory_array(memory, source->line_count, sizeof(*source->lines));
	find_lines(text, source->lines);
	return source;
}

const struct source *source_make(struct memory *memory, const char *path, struct env_str text)
{
	return source_take(memory, path, memory_copy(memory, text));
}

struct env_str source_line(const struct source *source, size_t line)
{
	if (line == 0 || line > source->line_count)
		return env_str_of("", 0);
	size_t begin = source->lines[line - 1];
	size_t end = line < source->line_count ? source->lines[line] : source->text.len;
	while (end > begin && (source->text.ptr[end - 1] == '\n' || source->text.ptr[end - 1] == '\r'))
		end--;
	return env_str_of(source->text.ptr + begin, end - begin);
}

/* The index of the last line that begins at or before `offset`. */
static size_t find_line(const struct source *source, size_t offset)
{
	size_t low = 0;
	size_t high = source->line_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct span source_span(const struct source *source, size_t offset, size_t length)
{
	if (offset > source->text.len)
		offset = source->text.len;
	if (length > source->text.len - offset)
		length = source->text.len - offset;
	size_t line = find_line(source, offset);
	size_t begin = source->lines[line];
	struct env_str before = env_str_of(source->text.ptr + begin, offset - begin);
	return (struct span){source, offset, length, line + 1, utf8_count(before) + 1};
}

struct span span_of_file(const struct source *source)
{
	return (struct span){source, 0, 0, 1, 1};
}
