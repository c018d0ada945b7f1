/* The scanner: cuts a template into text and tags, and says which tags stand alone on their line. */
#include <string.h>

#include "template/error.h"
#include "template/scan.h"

/* What a tag is, by its first character; `last` must stand before the closing delimiter. */
struct sigil {
	enum template_tag_kind kind;
	char first;
	char last;
	bool may_stand_alone;
};

static const struct sigil sigils[] = {
	{TAG_UNESCAPED, '{', '}', false}, {TAG_UNESCAPED, '&', 0, false}, {TAG_SECTION, '#', 0, true},
	{TAG_INVERTED, '^', 0, true},     {TAG_CLOSE, '/', 0, true},      {TAG_PARTIAL, '>', 0, true},
	{TAG_DELIMITERS, '=', '=', true}, {TAG_COMMENT, '!', 0, true},
};

static const struct sigil no_sigil = {TAG_VARIABLE, 0, 0, false};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

bool template_is_space(char c)
{
	return is_blank(c) || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

static struct env_str trim(struct env_str str)
{
	while (str.len > 0 && template_is_space(str.ptr[0])) {
		str.ptr++;
		str.len--;
	}
	while (str.len > 0 && template_is_space(str.ptr[str.len - 1]))
		str.len--;
	return str;
}

/* The first `needle` at or after `from`; the length of the text where there is none. Needles are short. */
static size_t find_from(struct env_str text, size_t from, struct env_str needle)
{
	while (needle.len <= text.len - from) {
		const char *hit = memchr(text.ptr + from, needle.ptr[0], text.len - from - needle.len + 1);

		if (hit == NULL)
			break;
		from = (size_t)(hit - text.ptr);
		if (memcmp(hit, needle.ptr, needle.len) == 0)
			return from;
		from++;
	}
	return text.len;
}

static const struct sigil *sigil_of(char first)
{
	for (size_t i = 0; i < sizeof sigils / sizeof sigils[0]; i++)
		if (sigils[i].first == first)
			return &sigils[i];
	return &no_sigil;
}

void template_scan_start(struct template_scanner *scanner, const struct template_program *program)
{
	scanner->program = program;
	scanner->pos = 0;
	scanner->line_start = true;
	scanner->open = env_str("{{");
	scanner->close = env_str("}}");
}

/* Where a delimiter that begins at `from` of `content` ends. */
static size_t word_end(struct env_str content, size_t from)
{
	while (from < content.len && !template_is_space(content.ptr[from]))
		from++;
	return from;
}

static bool delimiter_is_good(struct env_str delimiter)
{
	return delimiter.len > 0 && delimiter.len <= TEMPLATE_MAX_DELIMITER &&
	       memchr(delimiter.ptr, '=', delimiter.len) == NULL;
}

/* Two words without an equals sign, as the specification's module "delimiters" says. */
static bool set_delimiters(struct template_scanner *scanner, struct env_str content)
{
	size_t end = word_end(content, 0);
	struct env_str open = env_str_of(content.ptr, end);
	struct env_str close = trim(env_str_of(content.ptr + end, content.len - end));

	if (!delimiter_is_good(open) || !delimiter_is_good(close) || word_end(close, 0) != close.len)
		return false;
	scanner->open = open;
	scanner->close = close;
	return true;
}

/* Finds the end of the tag whose content begins at `from`. The text's length + 1 where it has none. */
static size_t tag_close(const struct template_scanner *scanner, const struct sigil *sigil, size_t from,
			struct env_str *content)
{
	struct env_str text = scanner->program->text;
	char closing[1 + TEMPLATE_MAX_DELIMITER];
	struct env_str needle = {closing, 0};

	if (sigil->last != 0)
		closing[needle.len++] = sigil->last;
	memcpy(closing + needle.len, scanner->close.ptr, scanner->close.len);
	needle.len += scanner->close.len;
	size_t at = find_from(text, from, needle);
	if (at == text.len)
		return text.len + 1;
	*content = trim(env_str_of(text.ptr + from, at - from));
	return at + needle.len;
}

/* Reads the tag at `at`. Sets `*end` to the offset after it. */
static bool scan_tag(struct template_scanner *scanner, size_t at, struct template_tag *tag, size_t *end,
		     struct template_error *error)
{
	struct env_str text = scanner->program->text;
	size_t from = at + scanner->open.len;
	size_t first = from;

	while (first < text.len && template_is_space(text.ptr[first]))
		first++;
	const struct sigil *sigil = first < text.len ? sigil_of(text.ptr[first]) : &no_sigil;
	if (sigil != &no_sigil)
		from = first + 1;
	tag->kind = sigil->kind;
	tag->offset = at;
	tag->standalone = sigil->may_stand_alone;
	*end = tag_close(scanner, sigil, from, &tag->content);
	if (*end > text.len) {
		template_error_at(error, TEMPLATE_BAD_SYNTAX, scanner->program, at, "the tag is not closed");
		return false;
	}
	if (tag->kind == TAG_DELIMITERS && !set_delimiters(scanner, tag->content)) {
		template_error_at(error, TEMPLATE_BAD_SYNTAX, scanner->program, at,
				  "delimiters are two words of at most %d bytes, without an equals sign",
				  TEMPLATE_MAX_DELIMITER);
		return false;
	}
	return true;
}

/* The offset of the next line, where the rest of the line at `from` is blank; 0 where it is not. */
static size_t blank_line_end(struct env_str text, size_t from)
{
	while (from < text.len && is_blank(text.ptr[from]))
		from++;
	if (from == text.len)
		return from;
	if (text.ptr[from] == '\r' && from + 1 < text.len && text.ptr[from + 1] == '\n')
		from++;
	return text.ptr[from] == '\n' ? from + 1 : 0;
}

/* Whether byte `at`, after the piece's text so far, is the first of its line. */
static bool begins_line(const struct template_scanner *scanner, size_t at)
{
	return at > scanner->pos ? scanner->program->text.ptr[at - 1] == '\n' : scanner->line_start;
}

/*
 * Decides whether the tag between `at` and `end` stands alone; if so, the white space around it is taken
 * from the piece's text and from what comes next.
 */
static void finish_piece(struct template_scanner *scanner, struct template_piece *piece, size_t at,
			 size_t end)
{
	struct env_str text = scanner->program->text;
	size_t margin = at;

	while (margin > scanner->pos && is_blank(text.ptr[margin - 1]))
		margin--;
	size_t next = piece->tag.standalone && begins_line(scanner, margin) ? blank_line_end(text, end) : 0;
	piece->tag.standalone = next > 0;
	piece->tag.starts_line = begins_line(scanner, at);
	if (piece->tag.standalone) {
		piece->tag.indent = env_str_of(text.ptr + margin, at - margin);
		at = margin;
		end = next;
	}
	piece->text = env_str_of(text.ptr + scanner->pos, at - scanner->pos);
	scanner->line_start = piece->tag.standalone;
	scanner->pos = end;
}

bool template_scan_next(struct template_scanner *scanner, struct template_piece *piece,
			struct template_error *error)
{
	struct env_str text = scanner->program->text;
	size_t at = find_from(text, scanner->pos, scanner->open);
	size_t end = at;

	memset(piece, 0, sizeof *piece);
	piece->offset = scanner->pos;
	piece->starts_line = scanner->line_start;
	if (at < text.len && !scan_tag(scanner, at, &piece->tag, &end, error))
		return false;
	finish_piece(scanner, piece, at, end);
	return true;
}
