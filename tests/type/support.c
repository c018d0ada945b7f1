/* What several of these tests need. */
#include "type/support.h"

#include <check.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/hooks.h"

const struct env_type *bench_type(size_t index)
{
	size_t samples = 0;

	while (sample_types[samples] != NULL)
		samples++;
	return index < samples ? sample_types[index] : kinds_types[index - samples];
}

static const struct env_type *find_type(const char *name)
{
	size_t i = 0;

	while (bench_type(i) != NULL && strcmp(bench_type(i)->name, name) != 0)
		i++;
	return bench_type(i);
}

void bench_open(struct bench *bench, const char *type)
{
	*bench = (struct bench){.type = find_type(type)};
	ck_assert_msg(bench->type != NULL, "no type %s", type);
	bench->value = calloc(1, bench->type->size);
	ck_assert_ptr_nonnull(bench->value);
	env_init(bench->type, bench->value);
}

void bench_close(struct bench *bench)
{
	free(bench->value);
	free(bench->text);
	env_arena_free(&bench->arena);
	env_errors_free(&bench->errors);
	env_buf_free(&bench->buf);
}

enum env_status bench_decode(struct bench *bench, const char *json, size_t len)
{
	struct env_str text = exact_copy(env_str_of(json, len));
	enum env_status status = env_decode_careful(bench->type, bench->value, &bench->arena, text.ptr,
						    text.len, &bench->errors);

	free((char *)text.ptr);
	return status;
}

static const char *take_text(struct bench *bench)
{
	free(bench->text);
	bench->text = malloc(bench->buf.len + 1);
	ck_assert_ptr_nonnull(bench->text);
	if (bench->buf.len > 0)
		memcpy(bench->text, bench->buf.data, bench->buf.len);
	bench->text[bench->buf.len] = '\0';
	bench->buf.len = 0;
	return bench->text;
}

const char *bench_encode(struct bench *bench)
{
	bench->buf.len = 0;
	if (env_encode_careful(bench->type, bench->value, &bench->buf, &bench->errors) != ENV_OK) {
		ck_assert_uint_eq(bench->buf.len, 0);
		return NULL;
	}
	return take_text(bench);
}

static void append_step(struct env_buf *buf, const struct env_loc *step)
{
	char digits[24];

	if (step->key.ptr != NULL) {
		env_buf_append_str(buf, step->key);
		return;
	}
	int len = snprintf(digits, sizeof(digits), "%" PRIuMAX, (uintmax_t)step->index);
	env_buf_append(buf, digits, (size_t)len);
}

const char *bench_errors(struct bench *bench)
{
	struct env_buf *buf = &bench->buf;

	buf->len = 0;
	for (size_t i = 0; i < bench->errors.count; i++) {
		const struct env_error *error = &bench->errors.items[i];
		if (i > 0)
			env_buf_append(buf, "; ", 2);
		for (size_t j = 0; j < error->loc_count; j++) {
			if (j > 0)
				env_buf_append(buf, ".", 1);
			append_step(buf, &error->loc[j]);
		}
		env_buf_append(buf, ": ", 2);
		ck_assert_int_eq(env_error_write_message(buf, error), ENV_OK);
	}
	return take_text(bench);
}

const char *bench_errors_json(struct bench *bench)
{
	bench->buf.len = 0;
	ck_assert_int_eq(env_errors_write(&bench->buf, &bench->errors), ENV_OK);
	return take_text(bench);
}
