/* YAML given as a string, for tests. */
#include "load_text.h"

#include "base/diagnostic_print.h"
#include "yaml/load.h"

struct memory test_memory;
struct diagnostics test_diagnostics;

void load_set_up(void)
{
	memory_init(&test_memory);
	diagnostics_init(&test_diagnostics, &test_memory);
}

void load_tear_down(void)
{
	memory_free(&test_memory);
}

/* What was reported, as it would be printed. */
static const char *printed(void)
{
	struct env_buf out = {0};

	diagnostics_print_text(&test_diagnostics, &out);
	const char *text = memory_copy(&test_memory, env_buf_str(&out)).ptr;
	env_buf_free(&out);
	return text;
}

const struct node *load_bytes(const char *text, size_t length)
{
	const struct source *source = source_make(&test_memory, "t.yaml", env_str_of(text, length));

	return yaml_load(&test_memory, &test_diagnostics, source);
}

const struct node *load_text(const char *text)
{
	const struct node *root = load_bytes(text, strlen(text));

	ck_assert_str_eq(printed(), "");
	ck_assert_ptr_nonnull(root);
	return root;
}

void load_expect_errors(const char *text, const char *expected)
{
	ck_assert_ptr_null(load_bytes(text, strlen(text)));
	ck_assert_str_eq(printed(), expected);
}

void load_expect_error(const char *text, size_t length, enum code code, size_t line, size_t column)
{
	ck_assert_ptr_null(load_bytes(text, length));
	ck_assert_uint_eq(test_diagnostics.items.count, 1);
	const struct diagnostic *diagnostic = test_diagnostics.items.items[0];
	ck_assert_str_eq(code_text(diagnostic->code), code_text(code));
	ck_assert_uint_eq(diagnostic->span.line, line);
	ck_assert_uint_eq(diagnostic->span.column, column);
}

const char *json_of(const struct node *node)
{
	struct env_buf out = {0};

	node_to_json(node, &out);
	const char *text = memory_copy(&test_memory, env_buf_str(&out)).ptr;
	env_buf_free(&out);
	return text;
}

const char *repeated(const char *text, size_t count)
{
	size_t length = strlen(text);
	char *all = memory_alloc(&test_memory, count * length + 1);

	for (size_t i = 0; i < count * length; i++)
		all[i] = text[i % length];
	return all;
}
