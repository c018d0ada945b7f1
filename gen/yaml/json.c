/* JSON text to nodes. */
#include "yaml/json.h"

#include <string.h>

#include "base/file.h"
#include "yaml/characters.h"
#include "yaml/json_string.h"
#include "yaml/keys.h"
#include "yaml/load.h"
#include "yaml/number.h"

/* Bytes of text that weigh as much as a node. */
#define WEIGHT_BYTES 32

/* A place in the text. Counted along, so that long lines cost nothing. */
struct mark {
	size_t offset;
	size_t line;
	size_t column;
};

struct reader {
	struct memory *memory;
	struct diagnostics *diagnostics;
	const struct source *source;
	struct env_str text;
	struct mark at;
	size_t nodes;
	unsigned depth;
	struct list pending; /* children of what is not finished, as in builder.h */
};

static char peek(const struct reader *reader)
{
	/* a NUL ends the text */
	return reader->text.ptr[reader->at.offset];
}

/* Goes on by `count` bytes. Lines end as in source.h. */
static void advance(struct reader *reader, size_t count)
{
	for (; count > 0 && reader->at.offset < reader->text.len; count--) {
		char byte = reader->text.ptr[reader->at.offset++];

		if (byte == '\n' || (byte == '\r' && peek(reader) != '\n')) {
			reader->at.line++;
			reader->at.column = 1;
		} else if (((unsigned char)byte & 0xC0) != 0x80) {
			reader->at.column++;
		}
	}
}

static void skip_space(struct reader *reader)
{
	while (peek(reader) != '\0' && strchr(" \t\r\n", peek(reader)) != NULL)
		advance(reader, 1);
}

static struct span span_from(const struct reader *reader, struct mark begin)
{
	return (struct span){reader->source, begin.offset, reader->at.offset - begin.offset, begin.line,
			     begin.column};
}

/* The character that is next; nothing at the end of a line. */
static struct span span_here(const struct reader *reader)
{
	struct span span = {reader->source, reader->at.offset, 1, reader->at.line, reader->at.column};
	struct env_str text = reader->text;

	if (span.offset >= text.len || strchr("\r\n", text.ptr[span.offset]) != NULL)
		span.length = 0;
	while (span.length > 0 && span.offset + span.length < text.len &&
	       ((unsigned char)text.ptr[span.offset + span.length] & 0xC0) == 0x80)
		span.length++;
	return span;
}

static struct node *refuse(struct reader *reader, const char *problem)
{
	diagnose(reader->diagnostics, CODE_JSON_SYNTAX, span_here(reader), "%s", problem);
	return NULL;
}

static struct node *make(struct reader *reader, enum node_kind kind, struct mark begin)
{
	struct span span = span_from(reader, begin);

	if (reader->nodes++ >= YAML_NODES_MAX) {
		diagnose(reader->diagnostics, CODE_YAML_NODES, span, "more than %zu values in one document",
			 YAML_NODES_MAX);
		return NULL;
	}
	struct node *node = memory_alloc(reader->memory, sizeof(*node));
	node->kind = kind;
	node->span = span;
	node->weight = 1;
	return node;
}

/* `what`: "a key", "a string". */
static bool check_length(struct reader *reader, struct span span, const char *what, size_t most)
{
	if (span.length <= most)
		return true;
	diagnose(reader->diagnostics, CODE_YAML_SCALAR_SIZE, span, "%s of %zu bytes; at most %zu are allowed",
		 what, span.length, most);
	return false;
}

static struct node *read_string(struct reader *reader, const char *what, size_t most)
{
	struct mark begin = reader->at;
	size_t start = begin.offset + 1;
	size_t length = 0;
	size_t used = 0;
	struct env_str rest = env_str_of(reader->text.ptr + start, reader->text.len - start);
	const char *end = rest.len > 0 ? memchr(rest.ptr, '"', rest.len) : NULL;

	/* an escaped quote is not the end */
	while (end != NULL && end[-1] == '\\' && end + 1 < rest.ptr + rest.len)
		end = memchr(end + 1, '"', (size_t)(rest.ptr + rest.len - end - 1));
	if (end != NULL)
		rest.len = (size_t)(end - rest.ptr) + 1;
	char *out = memory_alloc(reader->memory, rest.len + 1);
	const char *problem = json_string_decode(rest, out, &length, &used);
	advance(reader, used + 1);
	if (problem != NULL)
		return refuse(reader, problem);
	advance(reader, 1);
	struct node *node = make(reader, NODE_STRING, begin);
	if (node == NULL || !check_length(reader, node->span, what, most))
		return NULL;
	node->quoted = true;
	node->text = env_str_of(out, length);
	node->weight = 1 + length / WEIGHT_BYTES;
	return node;
}

/* How long the number at the reader's place is (RFC 8259 section 6); 0: it is none. */
static size_t number_length(const struct reader *reader)
{
	const char *text = reader->text.ptr + reader->at.offset; /* a NUL ends it */
	size_t at = text[0] == '-' ? 1 : 0;
	size_t digits = strspn(text + at, "0123456789");

	if (digits == 0 || (digits > 1 && text[at] == '0'))
		return 0;
	at += digits;
	if (text[at] == '.') {
		digits = strspn(text + at + 1, "0123456789");
		if (digits == 0)
			return 0;
		at += 1 + digits;
	}
	if (text[at] == 'e' || text[at] == 'E') {
		at += text[at + 1] == '+' || text[at + 1] == '-' ? 2 : 1;
		digits = strspn(text + at, "0123456789");
		if (digits == 0)
			return 0;
		at += digits;
	}
	return at;
}

static struct node *read_number(struct reader *reader)
{
	struct mark begin = reader->at;
	size_t length = number_length(reader);

	if (length == 0)
		return refuse(reader, "this is no number of JSON");
	advance(reader, length);
	struct node *node = make(reader, NODE_FLOAT, begin);
	if (node == NULL || !check_length(reader, node->span, "a number", YAML_SCALAR_MAX))
		return NULL;
	node->text =
		memory_copy(reader->memory, env_str_of(reader->text.ptr + begin.offset, node->span.length));
	node->weight = 1 + length / WEIGHT_BYTES;
	enum number_form form = number_form(node->text);
	if (form == NUMBER_INTEGER)
		node->kind = NODE_INTEGER;
	else if (form != NUMBER_FLOAT)
		diagnose(reader->diagnostics, CODE_YAML_NUMBER, node->span,
			 "number %s is beyond what is supported", quote(reader->diagnostics, node->text));
	return node;
}

static struct node *read_word(struct reader *reader)
{
	static const struct {
		const char *text;
		enum node_kind kind;
		bool boolean;
	} words[] = {{"null", NODE_NULL, false}, {"true", NODE_BOOL, true}, {"false", NODE_BOOL, false}};
	const char *text = reader->text.ptr + reader->at.offset;
	struct mark begin = reader->at;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t length = strlen(words[i].text);

		if (strncmp(text, words[i].text, length) != 0)
			continue;
		advance(reader, length);
		struct node *node = make(reader, words[i].kind, begin);
		if (node != NULL) {
			node->boolean = words[i].boolean;
			node->text = env_str(words[i].text);
		}
		return node;
	}
	return refuse(reader, reader->at.offset < reader->text.len
				      ? "a value of JSON must stand here"
				      : "the text ends where a value must stand");
}

static struct node *read_value(struct reader *reader);

/* Moves the children from number `first` on into their node. */
static void adopt(struct reader *reader, struct node *node, size_t first)
{
	size_t count = reader->pending.count - first;
	struct node_pair *pairs = NULL;

	node->height = 1;
	if (count == 0)
		return; /* there may be no list yet */
	void **children = reader->pending.items + first;
	for (size_t i = 0; i < count; i++) {
		const struct node *child = children[i];

		node->weight += child->weight;
		node->height = child->height >= node->height ? child->height + 1 : node->height;
	}
	reader->pending.count = first;
	if (node->kind == NODE_SEQUENCE) {
		node->items = memory_array(reader->memory, count, sizeof(const struct node *));
		memcpy(node->items, children, count * sizeof(const struct node *));
		node->count = count;
		return;
	}
	pairs = memory_array(reader->memory, count / 2, sizeof(*pairs));
	for (size_t i = 0; i + 1 < count; i += 2)
		pairs[i / 2] = (struct node_pair){children[i], children[i + 1]};
	node->pairs = pairs;
	node->count = count / 2;
	keys_check(node, reader->memory, reader->diagnostics);
}

/* The key of a pair and what is between it and its value. False where that is in error. */
static bool read_key(struct reader *reader)
{
	struct node *key;

	if (peek(reader) != '"') {
		refuse(reader, "a key must stand here, between double quotes");
		return false;
	}
	key = read_string(reader, "a key", YAML_KEY_MAX);
	if (key == NULL)
		return false;
	list_append(reader->memory, &reader->pending, key);
	skip_space(reader);
	if (peek(reader) != ':') {
		refuse(reader, "a ':' must stand between key and value");
		return false;
	}
	advance(reader, 1);
	return true;
}

/* One child and what stands after it. `*more`: another one follows. False where that is in error. */
static bool read_child(struct reader *reader, char end, bool *more)
{
	struct node *child;

	skip_space(reader);
	if (end == '}' && !read_key(reader))
		return false;
	child = read_value(reader);
	if (child == NULL)
		return false;
	list_append(reader->memory, &reader->pending, child);
	skip_space(reader);
	*more = peek(reader) == ',';
	if (!*more && peek(reader) != end) {
		refuse(reader, end == '}' ? "a ',' or '}' must stand here" : "a ',' or ']' must stand here");
		return false;
	}
	advance(reader, 1);
	return true;
}

static struct node *read_children(struct reader *reader, enum node_kind kind, char end)
{
	struct mark begin = reader->at;
	size_t first = reader->pending.count;
	bool more = true;

	advance(reader, 1);
	skip_space(reader);
	if (peek(reader) == end) {
		advance(reader, 1);
		more = false;
	}
	while (more)
		if (!read_child(reader, end, &more))
			return NULL;
	struct node *node = make(reader, kind, begin);
	if (node != NULL)
		adopt(reader, node, first);
	return node;
}

static struct node *read_collection(struct reader *reader)
{
	bool mapping = peek(reader) == '{';
	struct node *node;

	if (reader->depth == YAML_DEPTH_MAX) {
		diagnose(reader->diagnostics, CODE_YAML_DEPTH, span_here(reader),
			 "nested more than %d levels deep", YAML_DEPTH_MAX);
		return NULL;
	}
	reader->depth++;
	node = mapping ? read_children(reader, NODE_MAPPING, '}') : read_children(reader, NODE_SEQUENCE, ']');
	reader->depth--;
	return node;
}

static struct node *read_value(struct reader *reader)
{
	skip_space(reader);
	char next = peek(reader);

	if (next == '{' || next == '[')
		return read_collection(reader);
	if (next == '"')
		return read_string(reader, "a string", YAML_SCALAR_MAX);
	if (next == '-' || (next >= '0' && next <= '9'))
		return read_number(reader);
	return read_word(reader);
}

const struct node *json_load(struct memory *memory, struct diagnostics *diagnostics,
			     const struct source *source)
{
	struct reader reader = {memory, diagnostics, source, source->text, {0, 1, 1}, 0, 0, {0}};
	size_t errors = diagnostics->errors;

	if (!encoding_check(diagnostics, source))
		return NULL;
	skip_space(&reader);
	if (reader.at.offset == reader.text.len) {
		diagnose(diagnostics, CODE_YAML_EMPTY, span_of_file(source), "the file holds no document");
		return NULL;
	}
	const struct node *root = read_value(&reader);
	skip_space(&reader);
	if (root != NULL && reader.at.offset < reader.text.len)
		refuse(&reader, "nothing may follow the value of a file");
	return diagnostics->errors > errors ? NULL : root;
}
