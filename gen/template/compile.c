/* The compiler: from a template's text to its nodes. Sections are matched with a stack of its own. */
#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "template/compile.h"
#include "template/error.h"
#include "template/scan.h"

struct compiler {
	struct template_program *program;
	struct env_arena *arena;
	struct template_error *error;
	struct template_scanner scanner;
	struct template_node *nodes; /* grows here, is copied to the arena at the end */
	size_t count;
	size_t capacity;
	size_t open[TEMPLATE_MAX_SECTIONS]; /* indices of the sections not closed yet */
	size_t open_count;
};

static bool compile_fail(struct compiler *compiler, size_t offset, const char *message,
			 struct env_str subject)
{
	template_error_at(compiler->error, TEMPLATE_BAD_SYNTAX, compiler->program, offset, message,
			  TEMPLATE_SHOW(subject));
	return false;
}

static bool compile_no_memory(struct compiler *compiler)
{
	template_error_memory(compiler->error, compiler->program->name);
	return false;
}

/* A new node, zeroed but for its kind and offset; NULL with the error filled when out of memory. */
static struct template_node *add_node(struct compiler *compiler, enum template_node_kind kind, size_t offset)
{
	if (compiler->count == compiler->capacity) {
		size_t capacity = compiler->capacity > 0 ? compiler->capacity * 2 : 32;
		struct template_node *nodes = NULL;

		if (capacity <= SIZE_MAX / sizeof *nodes)
			nodes = realloc(compiler->nodes, capacity * sizeof *nodes);
		if (nodes == NULL) {
			compile_no_memory(compiler);
			return NULL;
		}
		compiler->nodes = nodes;
		compiler->capacity = capacity;
	}
	struct template_node *node = &compiler->nodes[compiler->count++];
	memset(node, 0, sizeof *node);
	node->kind = kind;
	node->offset = offset;
	return node;
}

static bool add_text(struct compiler *compiler, size_t offset, struct env_str text, bool starts_line)
{
	struct template_node *node = add_node(compiler, NODE_TEXT, offset);

	if (node == NULL)
		return false;
	node->text = text;
	node->starts_line = starts_line;
	return true;
}

static size_t count_parts(struct env_str text)
{
	size_t count = 1;

	for (size_t i = 0; i < text.len; i++)
		count += text.ptr[i] == '.';
	return count;
}

/* Splits a name at its dots. A part may be empty: it is a key like any other. */
static bool split_name(struct compiler *compiler, struct template_name *name)
{
	struct env_str rest = name->text;

	if (rest.len == 1 && rest.ptr[0] == '.')
		return true;
	name->local = rest.ptr[0] == '.';
	if (name->local)
		rest = env_str_of(rest.ptr + 1, rest.len - 1);
	name->count = count_parts(rest);
	struct env_str *parts =
		env_arena_alloc(compiler->arena, name->count * sizeof *parts, alignof(struct env_str));
	if (parts == NULL)
		return compile_no_memory(compiler);
	for (size_t i = 0; i < name->count; i++) {
		const char *dot = memchr(rest.ptr, '.', rest.len);
		size_t len = dot != NULL ? (size_t)(dot - rest.ptr) : rest.len;

		parts[i] = env_str_of(rest.ptr, len);
		if (dot != NULL)
			rest = env_str_of(dot + 1, rest.len - len - 1);
	}
	name->parts = parts;
	return true;
}

/* "a non-whitespace character sequence", and no tag of an optional module, which we do not have. */
static bool check_name(struct compiler *compiler, const struct template_tag *tag)
{
	struct env_str name = tag->content;

	if (name.len == 0)
		return compile_fail(compiler, tag->offset, "the tag has no name%.*s", name);
	for (size_t i = 0; i < name.len; i++)
		if (template_is_space(name.ptr[i]))
			return compile_fail(compiler, tag->offset, "the name '%.*s' has white space in it",
					    name);
	if (tag->kind == TAG_VARIABLE && (name.ptr[0] == '<' || name.ptr[0] == '$'))
		return compile_fail(compiler, tag->offset, "'%.*s': inheritance is not supported", name);
	if (tag->kind == TAG_PARTIAL && name.ptr[0] == '*')
		return compile_fail(compiler, tag->offset, "'%.*s': dynamic names are not supported", name);
	return true;
}

static bool add_named(struct compiler *compiler, const struct template_tag *tag, enum template_node_kind kind)
{
	struct template_node *node = add_node(compiler, kind, tag->offset);

	if (node == NULL)
		return false;
	node->starts_line = tag->starts_line && !tag->standalone;
	node->standalone = tag->standalone;
	node->text = tag->indent;
	node->name.text = tag->content;
	return kind == NODE_PARTIAL || split_name(compiler, &node->name);
}

static bool open_section(struct compiler *compiler, const struct template_tag *tag,
			 enum template_node_kind kind)
{
	if (compiler->open_count == TEMPLATE_MAX_SECTIONS) {
		template_error_at(compiler->error, TEMPLATE_TOO_DEEP, compiler->program, tag->offset,
				  "more than %d sections are open", TEMPLATE_MAX_SECTIONS);
		return false;
	}
	compiler->open[compiler->open_count++] = compiler->count;
	return add_named(compiler, tag, kind);
}

static bool close_section(struct compiler *compiler, const struct template_tag *tag)
{
	if (compiler->open_count == 0)
		return compile_fail(compiler, tag->offset, "no section '%.*s' is open here", tag->content);
	struct template_node *section = &compiler->nodes[compiler->open[compiler->open_count - 1]];
	struct env_str name = section->name.text;

	if (!env_str_equal(name, tag->content)) {
		template_error_at(compiler->error, TEMPLATE_BAD_SYNTAX, compiler->program, tag->offset,
				  "'%.*s' is closed where the open section is '%.*s'",
				  TEMPLATE_SHOW(tag->content), TEMPLATE_SHOW(name));
		return false;
	}
	compiler->open_count--;
	section->end = compiler->count;
	return true;
}

/*
 * Tags that leave no node leave the beginning of their line, when they do not stand alone: the
 * indentation of a partial belongs there.
 */
static bool keep_line_start(struct compiler *compiler, const struct template_tag *tag)
{
	if (tag->standalone || !tag->starts_line)
		return true;
	return add_text(compiler, tag->offset, env_str_of(NULL, 0), true);
}

static bool compile_tag(struct compiler *compiler, const struct template_tag *tag)
{
	if (tag->kind == TAG_COMMENT || tag->kind == TAG_DELIMITERS)
		return keep_line_start(compiler, tag);
	if (!check_name(compiler, tag))
		return false;
	switch (tag->kind) {
	case TAG_VARIABLE:
		return add_named(compiler, tag, NODE_VARIABLE);
	case TAG_UNESCAPED:
		return add_named(compiler, tag, NODE_UNESCAPED);
	case TAG_PARTIAL:
		return add_named(compiler, tag, NODE_PARTIAL);
	case TAG_SECTION:
		return open_section(compiler, tag, NODE_SECTION);
	case TAG_INVERTED:
		return open_section(compiler, tag, NODE_INVERTED);
	default: /* TAG_CLOSE, the last that has a name */
		return keep_line_start(compiler, tag) && close_section(compiler, tag);
	}
}

static bool compile_end(struct compiler *compiler)
{
	if (compiler->open_count == 0)
		return true;
	const struct template_node *section = &compiler->nodes[compiler->open[compiler->open_count - 1]];

	return compile_fail(compiler, section->offset, "the section '%.*s' is not closed",
			    section->name.text);
}

static bool compile_pieces(struct compiler *compiler)
{
	for (;;) {
		struct template_piece piece;

		if (!template_scan_next(&compiler->scanner, &piece, compiler->error))
			return false;
		if (piece.text.len > 0 && !add_text(compiler, piece.offset, piece.text, piece.starts_line))
			return false;
		if (piece.tag.kind == TAG_NONE)
			return compile_end(compiler);
		if (!compile_tag(compiler, &piece.tag))
			return false;
	}
}

static bool keep_nodes(struct compiler *compiler)
{
	struct template_program *program = compiler->program;
	size_t size = compiler->count * sizeof *compiler->nodes;

	program->nodes = env_arena_alloc(compiler->arena, size, alignof(struct template_node));
	if (program->nodes == NULL)
		return compile_no_memory(compiler);
	if (size > 0)
		memcpy(program->nodes, compiler->nodes, size);
	program->count = compiler->count;
	return true;
}

/* Templates are UTF-8 without NUL, as what is made of them has to be. */
static bool is_text(struct compiler *compiler)
{
	struct env_str text = compiler->program->text;

	for (size_t offset = 0; offset < text.len;) {
		size_t start = offset;
		uint32_t character = utf8_read(text, &offset);

		if (character != UTF8_INVALID && character != 0)
			continue;
		template_error_at(compiler->error, TEMPLATE_BAD_SYNTAX, compiler->program, start,
				  character == 0 ? "a NUL in the template" : "the template is not UTF-8");
		return false;
	}
	return true;
}

bool template_compile(struct template_program *program, struct env_arena *arena, struct template_error *error)
{
	struct compiler compiler = {.program = program, .arena = arena, .error = error};

	template_scan_start(&compiler.scanner, program);
	bool done = is_text(&compiler) && compile_pieces(&compiler) && keep_nodes(&compiler);
	free(compiler.nodes);
	return done;
}
