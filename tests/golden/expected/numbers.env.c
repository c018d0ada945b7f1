/*
 * Package numbers: tables.
 *
 * Made by envgen from numbers.yaml; what is changed here is lost.
 */
#include "numbers.env.h"

#include <math.h>

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

/* ---- numbers_Code ---- */

const struct env_type numbers_Code_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Code",
	.as.string = {.min_length = 0, .max_length = SIZE_MAX, .pattern = &numbers_pattern_1},
};

/* ---- the package ---- */

const struct env_package numbers_package = {
	.name = "numbers",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
