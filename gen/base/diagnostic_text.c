/* Diagnostics as text for people. */
#include <stdio.h>

#include "base/diagnostic_order.h"
#include "base/diagnostic_print.h"
#include "base/escape.h"
#include "base/utf8.h"

/* Most columns of a source line that are shown, and most characters of it before the place that is meant. */
#define COLUMNS_MAX 160
#define BEFORE_MAX 100

#define ELLIPSIS "..."

/* The part of a line that is shown, and in it the part that is meant. */
struct excerpt {
	struct env_str before; /* what is meant ... */
	struct env_str meant;
	struct env_str after;
	bool cut_before; /* there is more of the line on this side */
	bool cut_after;
};

static void put(struct env_buf *out, const char *text)
{
	memory_expect(env_buf_append_str(out, env_str(text)));
}

static void put_number(struct env_buf *out, const char *format, size_t number)
{
	char text[64];

	(void)snprintf(text, sizeof(text), format, number);
	put(out, text);
}

static void put_repeated(struct env_buf *out, const char *text, size_t count)
{
	for (size_t i = 0; i < count; i++)
		put(out, text);
}

/* Appends a part of a source line: tabs stay tabs. */
static void put_source(struct env_buf *out, struct env_str text)
{
	for (size_t offset = 0; offset < text.len;) {
		if (text.ptr[offset] != '\t') {
			escape_character(out, text, &offset);
			continue;
		}
		put(out, "\t");
		offset++;
	}
}

/* The columns of a part of a line; a tab counts as one. */
static size_t width_of(struct env_str text)
{
	size_t columns = 0;

	for (size_t offset = 0; offset < text.len;) {
		size_t begin = offset;

		utf8_read(text, &offset);
		bool tab = text.ptr[begin] == '\t';
		columns += tab ? 1 : escape_width(env_str_of(text.ptr + begin, offset - begin));
	}
	return columns;
}

/* Appends white space as wide as the text on a terminal, whatever its tab stops are. */
static void put_padding(struct env_buf *out, struct env_str text)
{
	size_t begin = 0;

	for (size_t offset = 0; offset <= text.len; offset++) {
		if (offset < text.len && text.ptr[offset] != '\t')
			continue;
		put_repeated(out, " ", width_of(env_str_of(text.ptr + begin, offset - begin)));
		if (offset < text.len)
			put(out, "\t");
		begin = offset + 1;
	}
}

/* The start of the character before `offset`, which is not 0. */
static size_t step_back(struct env_str text, size_t offset)
{
	size_t begin = offset - 1;

	while (begin > 0 && offset - begin < 4 && ((unsigned char)text.ptr[begin] & 0xC0) == 0x80)
		begin--;
	return begin;
}

/*
 * The start of the first character of those before `offset` that take at most so many columns. Looks at no more bytes than it
 * must: lines can be long.
 */
static size_t go_back(struct env_str text, size_t offset, size_t columns)
{
	while (offset > 0) {
		size_t begin = step_back(text, offset);
		size_t width = width_of(env_str_of(text.ptr + begin, offset - begin));

		/* what combines with others takes no column, but time */
		width = width == 0 ? 1 : width;
		if (width > columns)
			break;
		columns -= width;
		offset = begin;
	}
	return offset;
}

/* The longest beginning of `text` that takes at most `*columns`, which it lowers by what it takes. */
static struct env_str cut(struct env_str text, size_t *columns)
{
	size_t offset = 0;

	while (offset < text.len) {
		size_t next = offset;

		utf8_read(text, &next);
		size_t width = width_of(env_str_of(text.ptr + offset, next - offset));
		if (width > *columns)
			break;
		*columns -= width;
		offset = next;
	}
	return env_str_of(text.ptr, offset);
}

static struct excerpt excerpt_make(struct env_str line, size_t place, size_t length)
{
	struct excerpt excerpt = {0};
	size_t columns = COLUMNS_MAX;
	size_t begin = go_back(line, place, BEFORE_MAX);

	excerpt.cut_before = begin > 0;
	excerpt.before = cut(env_str_of(line.ptr + begin, place - begin), &columns);
	if (length > line.len - place)
		length = line.len - place;
	excerpt.meant = cut(env_str_of(line.ptr + place, length), &columns);
	excerpt.after = env_str_of(line.ptr + place + length, line.len - place - length);
	if (excerpt.meant.len < length)
		excerpt.after.len = 0;
	excerpt.after = cut(excerpt.after, &columns);
	excerpt.cut_after = place + excerpt.meant.len + excerpt.after.len < line.len;
	return excerpt;
}

/* The line that the span begins in, and carets below it. */
static void put_excerpt(struct env_buf *out, struct span span)
{
	struct env_str line = source_line(span.source, span.line);
	size_t place = span.offset - span.source->lines[span.line - 1];

	if (line.len == 0)
		return;
	struct excerpt excerpt = excerpt_make(line, place < line.len ? place : line.len, span.length);
	put_number(out, "%5zu | ", span.line);
	put(out, excerpt.cut_before ? ELLIPSIS : "");
	put_source(out, excerpt.before);
	put_source(out, excerpt.meant);
	put_source(out, excerpt.after);
	put(out, excerpt.cut_after ? ELLIPSIS "\n      | " : "\n      | ");
	put_repeated(out, " ", excerpt.cut_before ? sizeof(ELLIPSIS) - 1 : 0);
	put_padding(out, excerpt.before);
	size_t width = width_of(excerpt.meant);
	put(out, "^");
	put_repeated(out, "~", width > 0 ? width - 1 : 0);
	put(out, "\n");
}

/* "chat.yaml:12:9: " */
static void put_place(struct env_buf *out, struct span span)
{
	if (span.source == NULL) {
		put(out, "envgen: ");
		return;
	}
	escape_text(out, env_str(span.source->path));
	put_number(out, ":%zu", span.line);
	put_number(out, ":%zu: ", span.column);
}

/* The rest of the first line, and the excerpt. */
static void put_message(struct env_buf *out, struct env_str message, struct span span)
{
	escape_text(out, message);
	put(out, "\n");
	if (span.source != NULL)
		put_excerpt(out, span);
}

static void put_diagnostic(struct env_buf *out, const struct diagnostic *diagnostic)
{
	put_place(out, diagnostic->span);
	put(out, code_is_warning(diagnostic->code) ? "warning[" : "error[");
	put(out, code_text(diagnostic->code));
	put(out, "]: ");
	put_message(out, diagnostic->message, diagnostic->span);
	if (diagnostic->help.len > 0) {
		put(out, "      = help: ");
		escape_text(out, diagnostic->help);
		put(out, "\n");
	}
	for (const struct diagnostic_note *note = diagnostic->notes; note != NULL; note = note->next) {
		put_place(out, note->span);
		put(out, "note: ");
		put_message(out, note->message, note->span);
	}
}

/* "2 errors", with `format` for the number and the singular. */
static void put_count(struct env_buf *out, const char *format, size_t count)
{
	put_number(out, format, count);
	put(out, count == 1 ? "" : "s");
}

/* "2 errors, 1 warning", where either may be missing, and `end`. Nothing where both are 0. */
static void put_counts(struct env_buf *out, size_t errors, size_t warnings, const char *end)
{
	if (errors > 0)
		put_count(out, "%zu error", errors);
	if (warnings > 0)
		put_count(out, errors > 0 ? ", %zu warning" : "%zu warning", warnings);
	if (errors > 0 || warnings > 0)
		put(out, end);
}

void diagnostics_print_text(const struct diagnostics *diagnostics, struct env_buf *out)
{
	struct diagnostic_order order = diagnostic_order_make(diagnostics);

	for (size_t i = 0; i < order.count; i++)
		put_diagnostic(out, order.items[i]);
	put_counts(out, order.errors_omitted, order.warnings_omitted, " not shown\n");
	put_counts(out, order.errors, order.warnings, "\n");
}
