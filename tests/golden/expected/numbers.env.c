/*
 * Package numbers: tables, fast decoders and encoders.
 *
 * Made by envgen from numbers.yaml; what is changed here is lost.
 */
#include "numbers.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>
#include <envelope/write_kinds.h>

static env_read_function numbers_MaybeWhen_read;
static env_write_function numbers_MaybeWhen_write;

/* ^[A-Z]{3}$ */
static const uint8_t numbers_pattern_1_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t numbers_pattern_1_next[] = {
	1, 3, 1, 1, 2, 2, 1, 4, 1, 5, 1, 1,
};
static const uint8_t numbers_pattern_1_final[] = {
	36,
};
static const struct env_automaton numbers_pattern_1_automaton = {
	.classes = numbers_pattern_1_classes,
	.next = numbers_pattern_1_next,
	.final = numbers_pattern_1_final,
	.class_count = 2,
	.state_count = 6,
};
static const struct env_pattern numbers_pattern_1 = {
	.source = ENV_STR_INIT("^[A-Z]{3}$"),
	.match = env_pattern_automaton,
	.automaton = &numbers_pattern_1_automaton,
};

/* ---- numbers_When ---- */

const struct env_type numbers_When_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_datetime),
	.align = _Alignof(struct env_datetime),
	.name = "When",
	.as.format = {.format = &env_format_date_time},
};

/* ---- numbers_Share ---- */

const struct env_type numbers_Share_type = {
	.kind = ENV_KIND_FLOAT,
	.size = sizeof(float),
	.align = _Alignof(float),
	.name = "Share",
	.as.number = {
		.minimum = 0.0,
		.maximum = 1.0,
	},
};

/* ---- numbers_Port ---- */

const struct env_type numbers_Port_type = {
	.kind = ENV_KIND_INT32,
	.size = sizeof(int32_t),
	.align = _Alignof(int32_t),
	.name = "Port",
	.as.integer = {
		.minimum = 1,
		.maximum = 65535,
	},
};

/* ---- numbers_MaybeWhen ---- */

static const char *numbers_MaybeWhen_read(struct env_reader *reader, const char *at, void *out)
{
	struct numbers_MaybeWhen *m = out;

	*m = (struct numbers_MaybeWhen){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = env_read_format(reader, at, &env_format_date_time, &m->value);
	}
	return at;
}

static char *numbers_MaybeWhen_write(struct env_writer *writer, char *at, const void *value)
{
	const struct numbers_MaybeWhen *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = env_write_format(writer, at, &env_format_date_time, &m->value);
	return at;
}

const struct env_type numbers_MaybeWhen_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct numbers_MaybeWhen),
	.align = _Alignof(struct numbers_MaybeWhen),
	.name = "MaybeWhen",
	.as.nullable = {
		.type = &numbers_When_type,
		.value_offset = offsetof(struct numbers_MaybeWhen, value),
	},
	.read = numbers_MaybeWhen_read,
	.write = numbers_MaybeWhen_write,
};

/* ---- numbers_Code ---- */

const struct env_type numbers_Code_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Code",
	.as.string = {.min_length = 0, .max_length = SIZE_MAX, .pattern = &numbers_pattern_1},
};

void numbers_MaybeWhen_init(struct numbers_MaybeWhen *out)
{
	env_init(&numbers_MaybeWhen_type, out);
}

enum env_status numbers_MaybeWhen_decode(struct numbers_MaybeWhen *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&numbers_MaybeWhen_type, out, arena, json, len, errors);
}

enum env_status numbers_MaybeWhen_encode(const struct numbers_MaybeWhen *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&numbers_MaybeWhen_type, value, out, errors);
}

enum env_status numbers_MaybeWhen_check(const struct numbers_MaybeWhen *value,
	struct env_errors *errors)
{
	return env_check(&numbers_MaybeWhen_type, value, errors);
}

enum env_status numbers_MaybeWhen_copy(struct numbers_MaybeWhen *out, struct env_arena *arena,
	const struct numbers_MaybeWhen *value)
{
	return env_copy(&numbers_MaybeWhen_type, out, arena, value);
}

bool numbers_MaybeWhen_equal(const struct numbers_MaybeWhen *a,
	const struct numbers_MaybeWhen *b)
{
	return env_equal(&numbers_MaybeWhen_type, a, b);
}

/* ---- the package ---- */

const struct env_package numbers_package = {
	.name = "numbers",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
