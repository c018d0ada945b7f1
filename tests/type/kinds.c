/* The tables of scalars of more kinds, as envgen would emit them, and the list of all. */
#include "type/kinds.h"

#include <math.h>

static enum env_status match_lower(const struct env_pattern *pattern, struct env_str text)
{
	size_t at = 0;

	(void)pattern;
	if (env_str_equal(text, env_str("slow")))
		return ENV_LIMIT;
	if (env_str_equal(text, env_str("memory")))
		return ENV_NO_MEMORY;
	while (at < text.len && text.ptr[at] >= 'a' && text.ptr[at] <= 'z')
		at++;
	return at == text.len ? ENV_OK : ENV_INVALID;
}

const struct env_pattern kinds_lower = {.source = ENV_STR_INIT("^[a-z]*$"), .match = match_lower};

const struct env_type kinds_int32_type = {
	.kind = ENV_KIND_INT32,
	OF(int32_t),
	.name = "kinds.int32",
	.as.integer = {.minimum = INT32_MIN, .maximum = 100, .exclusive_maximum = true, .multiple_of = 5},
};

const struct env_type kinds_uint32_type = {
	.kind = ENV_KIND_UINT32,
	OF(uint32_t),
	.name = "kinds.uint32",
	.as.integer = {.minimum = 0, .maximum = UINT32_MAX},
};

const struct env_type kinds_uint64_type = {
	.kind = ENV_KIND_UINT64,
	OF(uint64_t),
	.name = "kinds.uint64",
	.as.unsigned_integer = {.minimum = 0, .maximum = UINT64_MAX},
};

const struct env_type kinds_even_type = {
	.kind = ENV_KIND_UINT64,
	OF(uint64_t),
	.name = "kinds.even",
	.as.unsigned_integer = {.minimum = 2,
				.exclusive_minimum = true,
				.maximum = UINT64_MAX - 3,
				.multiple_of = 2},
};

const struct env_type kinds_float_type = {
	.kind = ENV_KIND_FLOAT,
	OF(float),
	.name = "kinds.float",
	.as.number = {.minimum = -INFINITY, .maximum = INFINITY},
};

const struct env_type kinds_tenth_type = {
	.kind = ENV_KIND_FLOAT,
	OF(float),
	.name = "kinds.tenth",
	.as.number = {.minimum = 0.1,
		      .maximum = 0.9,
		      .exclusive_maximum = true,
		      .multiple_of = ENV_STR_INIT("1e-1")},
};

const struct env_type kinds_cents_type = {
	.kind = ENV_KIND_NUMBER,
	OF(double),
	.name = "kinds.cents",
	.as.number = {.minimum = -INFINITY, .maximum = 1e6, .multiple_of = ENV_STR_INIT("1e-2")},
};

const struct env_type kinds_code_type = {
	.kind = ENV_KIND_STRING,
	OF(struct env_str),
	.name = "kinds.code",
	.as.string = {.min_length = 1, .max_length = 8, .pattern = &kinds_lower},
};

const struct env_type kinds_mail_type = {
	.kind = ENV_KIND_STRING,
	OF(struct env_str),
	.name = "kinds.mail",
	.as.string = {.max_length = SIZE_MAX, .format = &env_format_email},
};

const struct env_type kinds_date_type = {
	.kind = ENV_KIND_FORMAT,
	OF(struct env_date),
	.name = "kinds.date",
	.as.format = {&env_format_date},
};

const struct env_type kinds_moment_type = {
	.kind = ENV_KIND_FORMAT,
	OF(struct env_datetime),
	.name = "kinds.moment",
	.as.format = {&env_format_date_time},
};

const struct env_type kinds_uuid_type = {
	.kind = ENV_KIND_FORMAT,
	OF(struct env_uuid),
	.name = "kinds.uuid",
	.as.format = {&env_format_uuid},
};

const struct env_type kinds_bytes_type = {
	.kind = ENV_KIND_BYTES,
	OF(struct env_bytes),
	.name = "kinds.bytes",
};

/* ---- enums and constants ---- */

static const struct env_str mixed_members[] = {
	ENV_STR_INIT("1"),       ENV_STR_INIT("\"a\""),        ENV_STR_INIT("true"),
	ENV_STR_INIT("[1,2e1]"), ENV_STR_INIT("{\"k\":null}"), ENV_STR_INIT("15e-1"),
	ENV_STR_INIT("1e2"),     ENV_STR_INIT("\"x\\\"y\""),
};
static const uint16_t mixed_sorted[] = {1, 7, 0, 5, 6, 3, 2, 4};

const struct env_type kinds_mixed_type = {
	.kind = ENV_KIND_ENUM,
	OF(int),
	.name = "kinds.mixed",
	.as.enumeration = {.members = mixed_members, .count = 8, .sorted = mixed_sorted, .mixed = true},
};

static const struct env_str level_members[] = {ENV_STR_INIT("low"), ENV_STR_INIT("high")};
static const uint16_t level_sorted[] = {1, 0};

const struct env_type kinds_level_type = {
	.kind = ENV_KIND_OPEN_ENUM,
	OF(struct kinds_level_value),
	.name = "kinds.level",
	.as.enumeration = {.members = level_members, .count = 2, .sorted = level_sorted},
};

const struct env_type kinds_fixed_type = {
	.kind = ENV_KIND_CONST,
	OF(struct env_unit),
	.name = "kinds.fixed",
	.as.constant = {ENV_STR_INIT("{\"a\":[1e1,\"b\"]}")},
};

/* ---- all ---- */

const struct env_type *const kinds_types[] = {
	&kinds_int32_type, &kinds_uint32_type, &kinds_uint64_type, &kinds_even_type,
	&kinds_float_type, &kinds_tenth_type,  &kinds_cents_type,  &kinds_code_type,
	&kinds_mail_type,  &kinds_date_type,   &kinds_moment_type, &kinds_uuid_type,
	&kinds_bytes_type, &kinds_mixed_type,  &kinds_level_type,  &kinds_fixed_type,
	&kinds_pair_type,  &kinds_row_type,    &kinds_scalar_type, &kinds_shape_type,
	&kinds_table_type, &kinds_words_type,  &kinds_closed_type, &kinds_loose_type,
	&kinds_keep_type,  &kinds_unique_type, &kinds_holder_type, NULL,
};

static const char shapes[] =
	"{\"kind\":100,\"parts\":[{\"kind\":\"circle\",\"r\":1.5},{\"w\":1,\"kind\":\"box\",\"h\":2}"
	",{\"kind\":\"map\",\"z\":[1]},{\"kind\":true,\"a\":1},\"x\",{\"kind\":1e2,\"parts\":[\"y\"]}]}";

const char *const kinds_seeds[] = {
	"-5",
	"4294967295",
	"18446744073709551615",
	"4",
	"1.5",
	"0.3",
	"19.99",
	"\"code\"",
	"\"a@b.se\"",
	"\"2024-02-29\"",
	"\"2024-02-29T12:30:00.5Z\"",
	"\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"",
	"\"AQID\"",
	"[1,20]",
	"\"other\"",
	"{\"a\":[10,\"b\"]}",
	"[\"a\",5]",
	"[\"2024-02-29\",\"AQID\",1,0.5,7,8]",
	"[1,2,3]",
	shapes,
	"{\"a\":1,\"b\":5,\"c\":10}",
	"{\"x\":5,\"y\\\"\":10}",
	"{\"a\":5,\"b\":10}",
	"{\"a\":5,\"B\":[],\"c\":0}",
	"{\"a\":5,\"b\":10,\"c\":15}",
	"[1,2,3]",
	"{\"unique\":[1,2],\"open\":{\"a\":1},\"maybe\":null}",
};
