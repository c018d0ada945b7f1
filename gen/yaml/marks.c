/* Libyaml's positions as spans. */
#include "yaml/marks.h"

/* Whether a byte begins a character, in valid UTF-8. */
static bool is_start(char byte)
{
	return ((unsigned char)byte & 0xC0) != 0x80;
}

static size_t count_characters(struct env_str text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += is_start(text.ptr[i]);
	return count;
}

struct marks marks_make(struct memory *memory, const struct source *source)
{
	struct marks marks = {.source = source};
	struct env_str text = source->text;
	size_t characters = count_characters(text);
	size_t seen = 0;

	if (characters == text.len)
		return marks;
	marks.count = characters / MARKS_STEP + 1;
	marks.offsets = memory_array(memory, marks.count, sizeof(*marks.offsets));
	for (size_t i = 0; i < text.len; i++) {
		if (!is_start(text.ptr[i]))
			continue;
		if (seen % MARKS_STEP == 0)
			marks.offsets[seen / MARKS_STEP] = i;
		seen++;
	}
	if (characters % MARKS_STEP == 0)
		marks.offsets[characters / MARKS_STEP] = text.len;
	return marks;
}

/* The offset of a character, in bytes; the end of the text for one beyond it. */
static size_t offset_of(const struct marks *marks, size_t character)
{
	struct env_str text = marks->source->text;

	if (marks->offsets == NULL)
		return character < text.len ? character : text.len;
	if (character / MARKS_STEP >= marks->count)
		return text.len;
	size_t offset = marks->offsets[character / MARKS_STEP];
	for (size_t left = character % MARKS_STEP; left > 0 && offset < text.len; left--) {
		offset++;
		while (offset < text.len && !is_start(text.ptr[offset]))
			offset++;
	}
	return offset;
}

struct span marks_span(const struct marks *marks, yaml_mark_t start, yaml_mark_t end)
{
	size_t begin = offset_of(marks, start.index);
	size_t stop = offset_of(marks, end.index);

	return (struct span){
		.source = marks->source,
		.offset = begin,
		.length = stop > begin ? stop - begin : 0,
		.line = start.line + 1,
		.column = start.column + 1,
	};
}
