/*
 * Package large: tables, fast decoders and encoders.
 *
 * Made by envgen from large.yaml; what is changed here is lost.
 */
#include "large.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function large_Large_read;
static env_write_function large_Large_write;

/* ---- large_Large_p0 ---- */

static const struct env_type large_Large_p0_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p1 ---- */

static const struct env_type large_Large_p1_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p2 ---- */

static const struct env_type large_Large_p2_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p3 ---- */

static const struct env_type large_Large_p3_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p4 ---- */

static const struct env_type large_Large_p4_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p5 ---- */

static const struct env_type large_Large_p5_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p6 ---- */

static const struct env_type large_Large_p6_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p7 ---- */

static const struct env_type large_Large_p7_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p8 ---- */

static const struct env_type large_Large_p8_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p9 ---- */

static const struct env_type large_Large_p9_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p10 ---- */

static const struct env_type large_Large_p10_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p11 ---- */

static const struct env_type large_Large_p11_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p12 ---- */

static const struct env_type large_Large_p12_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p13 ---- */

static const struct env_type large_Large_p13_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p14 ---- */

static const struct env_type large_Large_p14_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p15 ---- */

static const struct env_type large_Large_p15_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p16 ---- */

static const struct env_type large_Large_p16_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p17 ---- */

static const struct env_type large_Large_p17_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p18 ---- */

static const struct env_type large_Large_p18_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p19 ---- */

static const struct env_type large_Large_p19_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p20 ---- */

static const struct env_type large_Large_p20_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p21 ---- */

static const struct env_type large_Large_p21_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p22 ---- */

static const struct env_type large_Large_p22_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p23 ---- */

static const struct env_type large_Large_p23_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p24 ---- */

static const struct env_type large_Large_p24_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p25 ---- */

static const struct env_type large_Large_p25_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p26 ---- */

static const struct env_type large_Large_p26_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p27 ---- */

static const struct env_type large_Large_p27_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p28 ---- */

static const struct env_type large_Large_p28_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p29 ---- */

static const struct env_type large_Large_p29_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p30 ---- */

static const struct env_type large_Large_p30_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p31 ---- */

static const struct env_type large_Large_p31_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p32 ---- */

static const struct env_type large_Large_p32_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p33 ---- */

static const struct env_type large_Large_p33_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p34 ---- */

static const struct env_type large_Large_p34_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p35 ---- */

static const struct env_type large_Large_p35_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p36 ---- */

static const struct env_type large_Large_p36_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p37 ---- */

static const struct env_type large_Large_p37_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p38 ---- */

static const struct env_type large_Large_p38_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p39 ---- */

static const struct env_type large_Large_p39_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p40 ---- */

static const struct env_type large_Large_p40_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p41 ---- */

static const struct env_type large_Large_p41_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p42 ---- */

static const struct env_type large_Large_p42_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p43 ---- */

static const struct env_type large_Large_p43_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p44 ---- */

static const struct env_type large_Large_p44_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p45 ---- */

static const struct env_type large_Large_p45_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p46 ---- */

static const struct env_type large_Large_p46_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p47 ---- */

static const struct env_type large_Large_p47_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p48 ---- */

static const struct env_type large_Large_p48_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p49 ---- */

static const struct env_type large_Large_p49_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p50 ---- */

static const struct env_type large_Large_p50_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p51 ---- */

static const struct env_type large_Large_p51_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p52 ---- */

static const struct env_type large_Large_p52_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p53 ---- */

static const struct env_type large_Large_p53_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p54 ---- */

static const struct env_type large_Large_p54_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p55 ---- */

static const struct env_type large_Large_p55_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p56 ---- */

static const struct env_type large_Large_p56_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p57 ---- */

static const struct env_type large_Large_p57_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p58 ---- */

static const struct env_type large_Large_p58_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p59 ---- */

static const struct env_type large_Large_p59_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p60 ---- */

static const struct env_type large_Large_p60_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p61 ---- */

static const struct env_type large_Large_p61_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p62 ---- */

static const struct env_type large_Large_p62_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p63 ---- */

static const struct env_type large_Large_p63_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p64 ---- */

static const struct env_type large_Large_p64_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p65 ---- */

static const struct env_type large_Large_p65_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large_p66 ---- */

static const struct env_type large_Large_p66_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- large_Large_p67 ---- */

static const struct env_type large_Large_p67_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- large_Large_p68 ---- */

static const struct env_type large_Large_p68_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- large_Large_p69 ---- */

static const struct env_type large_Large_p69_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- large_Large ---- */

static const struct large_Large large_Large_defaults = {
	.p2 = true,
	.p6 = true,
	.p10 = true,
	.p14 = true,
	.p18 = true,
	.p22 = true,
	.p26 = true,
	.p30 = true,
	.p34 = true,
	.p38 = true,
	.p42 = true,
	.p46 = true,
	.p50 = true,
	.p54 = true,
	.p58 = true,
	.p62 = true,
	.p66 = true,
};

static const char *large_Large_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("p0"),
		ENV_OPTIONAL("p1"),
		ENV_OPTIONAL("p2"),
		ENV_OPTIONAL("p3"),
		ENV_OPTIONAL("p4"),
		ENV_OPTIONAL("p5"),
		ENV_OPTIONAL("p6"),
		ENV_OPTIONAL("p7"),
		ENV_OPTIONAL("p8"),
		ENV_OPTIONAL("p9"),
		ENV_OPTIONAL("p10"),
		ENV_OPTIONAL("p11"),
		ENV_OPTIONAL("p12"),
		ENV_OPTIONAL("p13"),
		ENV_OPTIONAL("p14"),
		ENV_OPTIONAL("p15"),
		ENV_OPTIONAL("p16"),
		ENV_OPTIONAL("p17"),
		ENV_OPTIONAL("p18"),
		ENV_OPTIONAL("p19"),
		ENV_OPTIONAL("p20"),
		ENV_OPTIONAL("p21"),
		ENV_OPTIONAL("p22"),
		ENV_OPTIONAL("p23"),
		ENV_OPTIONAL("p24"),
		ENV_OPTIONAL("p25"),
		ENV_OPTIONAL("p26"),
		ENV_OPTIONAL("p27"),
		ENV_OPTIONAL("p28"),
		ENV_OPTIONAL("p29"),
		ENV_OPTIONAL("p30"),
		ENV_OPTIONAL("p31"),
		ENV_OPTIONAL("p32"),
		ENV_OPTIONAL("p33"),
		ENV_OPTIONAL("p34"),
		ENV_OPTIONAL("p35"),
		ENV_OPTIONAL("p36"),
		ENV_OPTIONAL("p37"),
		ENV_OPTIONAL("p38"),
		ENV_OPTIONAL("p39"),
		ENV_OPTIONAL("p40"),
		ENV_OPTIONAL("p41"),
		ENV_OPTIONAL("p42"),
		ENV_OPTIONAL("p43"),
		ENV_OPTIONAL("p44"),
		ENV_OPTIONAL("p45"),
		ENV_OPTIONAL("p46"),
		ENV_OPTIONAL("p47"),
		ENV_OPTIONAL("p48"),
		ENV_OPTIONAL("p49"),
		ENV_OPTIONAL("p50"),
		ENV_OPTIONAL("p51"),
		ENV_OPTIONAL("p52"),
		ENV_OPTIONAL("p53"),
		ENV_OPTIONAL("p54"),
		ENV_OPTIONAL("p55"),
		ENV_OPTIONAL("p56"),
		ENV_OPTIONAL("p57"),
		ENV_OPTIONAL("p58"),
		ENV_OPTIONAL("p59"),
		ENV_OPTIONAL("p60"),
		ENV_OPTIONAL("p61"),
		ENV_OPTIONAL("p62"),
		ENV_REQUIRED("p63"),
		ENV_REQUIRED("p64"),
		ENV_OPTIONAL("p65"),
		ENV_OPTIONAL("p66"),
		ENV_OPTIONAL("p67"),
		ENV_OPTIONAL("p68"),
		ENV_REQUIRED("p69"),
	};
	struct large_Large *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &large_Large_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* p0 */
			at = env_read_int(reader, at, &m->p0, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* p1 */
			at = env_read_null(at, &m->p1_is);
			if (m->p1_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p1, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 2);
		case 2: /* p2 */
			at = env_read_bool(reader, at, &m->p2);
			ENV_THEN(reader, at, members, 3);
		case 3: /* p3 */
			m->p3_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p3);
			ENV_THEN(reader, at, members, 4);
		case 4: /* p4 */
			m->p4_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p4, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 5);
		case 5: /* p5 */
			at = env_read_null(at, &m->p5_is);
			if (m->p5_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p5, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 6);
		case 6: /* p6 */
			at = env_read_bool(reader, at, &m->p6);
			ENV_THEN(reader, at, members, 7);
		case 7: /* p7 */
			m->p7_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p7);
			ENV_THEN(reader, at, members, 8);
		case 8: /* p8 */
			m->p8_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p8, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 9);
		case 9: /* p9 */
			at = env_read_null(at, &m->p9_is);
			if (m->p9_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p9, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 10);
		case 10: /* p10 */
			at = env_read_bool(reader, at, &m->p10);
			ENV_THEN(reader, at, members, 11);
		case 11: /* p11 */
			m->p11_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p11);
			ENV_THEN(reader, at, members, 12);
		case 12: /* p12 */
			m->p12_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p12, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 13);
		case 13: /* p13 */
			at = env_read_null(at, &m->p13_is);
			if (m->p13_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p13, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 14);
		case 14: /* p14 */
			at = env_read_bool(reader, at, &m->p14);
			ENV_THEN(reader, at, members, 15);
		case 15: /* p15 */
			m->p15_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p15);
			ENV_THEN(reader, at, members, 16);
		case 16: /* p16 */
			m->p16_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p16, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 17);
		case 17: /* p17 */
			at = env_read_null(at, &m->p17_is);
			if (m->p17_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p17, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 18);
		case 18: /* p18 */
			at = env_read_bool(reader, at, &m->p18);
			ENV_THEN(reader, at, members, 19);
		case 19: /* p19 */
			m->p19_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p19);
			ENV_THEN(reader, at, members, 20);
		case 20: /* p20 */
			m->p20_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p20, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 21);
		case 21: /* p21 */
			at = env_read_null(at, &m->p21_is);
			if (m->p21_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p21, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 22);
		case 22: /* p22 */
			at = env_read_bool(reader, at, &m->p22);
			ENV_THEN(reader, at, members, 23);
		case 23: /* p23 */
			m->p23_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p23);
			ENV_THEN(reader, at, members, 24);
		case 24: /* p24 */
			m->p24_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p24, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 25);
		case 25: /* p25 */
			at = env_read_null(at, &m->p25_is);
			if (m->p25_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p25, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 26);
		case 26: /* p26 */
			at = env_read_bool(reader, at, &m->p26);
			ENV_THEN(reader, at, members, 27);
		case 27: /* p27 */
			m->p27_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p27);
			ENV_THEN(reader, at, members, 28);
		case 28: /* p28 */
			m->p28_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p28, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 29);
		case 29: /* p29 */
			at = env_read_null(at, &m->p29_is);
			if (m->p29_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p29, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 30);
		case 30: /* p30 */
			at = env_read_bool(reader, at, &m->p30);
			ENV_THEN(reader, at, members, 31);
		case 31: /* p31 */
			m->p31_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p31);
			ENV_THEN(reader, at, members, 32);
		case 32: /* p32 */
			m->p32_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p32, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 33);
		case 33: /* p33 */
			at = env_read_null(at, &m->p33_is);
			if (m->p33_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p33, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 34);
		case 34: /* p34 */
			at = env_read_bool(reader, at, &m->p34);
			ENV_THEN(reader, at, members, 35);
		case 35: /* p35 */
			m->p35_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p35);
			ENV_THEN(reader, at, members, 36);
		case 36: /* p36 */
			m->p36_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p36, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 37);
		case 37: /* p37 */
			at = env_read_null(at, &m->p37_is);
			if (m->p37_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p37, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 38);
		case 38: /* p38 */
			at = env_read_bool(reader, at, &m->p38);
			ENV_THEN(reader, at, members, 39);
		case 39: /* p39 */
			m->p39_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p39);
			ENV_THEN(reader, at, members, 40);
		case 40: /* p40 */
			m->p40_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p40, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 41);
		case 41: /* p41 */
			at = env_read_null(at, &m->p41_is);
			if (m->p41_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p41, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 42);
		case 42: /* p42 */
			at = env_read_bool(reader, at, &m->p42);
			ENV_THEN(reader, at, members, 43);
		case 43: /* p43 */
			m->p43_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p43);
			ENV_THEN(reader, at, members, 44);
		case 44: /* p44 */
			m->p44_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p44, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 45);
		case 45: /* p45 */
			at = env_read_null(at, &m->p45_is);
			if (m->p45_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p45, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 46);
		case 46: /* p46 */
			at = env_read_bool(reader, at, &m->p46);
			ENV_THEN(reader, at, members, 47);
		case 47: /* p47 */
			m->p47_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p47);
			ENV_THEN(reader, at, members, 48);
		case 48: /* p48 */
			m->p48_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p48, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 49);
		case 49: /* p49 */
			at = env_read_null(at, &m->p49_is);
			if (m->p49_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p49, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 50);
		case 50: /* p50 */
			at = env_read_bool(reader, at, &m->p50);
			ENV_THEN(reader, at, members, 51);
		case 51: /* p51 */
			m->p51_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p51);
			ENV_THEN(reader, at, members, 52);
		case 52: /* p52 */
			m->p52_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p52, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 53);
		case 53: /* p53 */
			at = env_read_null(at, &m->p53_is);
			if (m->p53_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p53, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 54);
		case 54: /* p54 */
			at = env_read_bool(reader, at, &m->p54);
			ENV_THEN(reader, at, members, 55);
		case 55: /* p55 */
			m->p55_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p55);
			ENV_THEN(reader, at, members, 56);
		case 56: /* p56 */
			m->p56_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p56, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 57);
		case 57: /* p57 */
			at = env_read_null(at, &m->p57_is);
			if (m->p57_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p57, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 58);
		case 58: /* p58 */
			at = env_read_bool(reader, at, &m->p58);
			ENV_THEN(reader, at, members, 59);
		case 59: /* p59 */
			m->p59_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p59);
			ENV_THEN(reader, at, members, 60);
		case 60: /* p60 */
			m->p60_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p60, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 61);
		case 61: /* p61 */
			at = env_read_null(at, &m->p61_is);
			if (m->p61_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p61, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 62);
		case 62: /* p62 */
			at = env_read_bool(reader, at, &m->p62);
			ENV_THEN(reader, at, members, 63);
		case 63: /* p63 */
			at = env_read_number(reader, at, &m->p63);
			ENV_THEN(reader, at, members, 64);
		case 64: /* p64 */
			at = env_read_int(reader, at, &m->p64, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 65);
		case 65: /* p65 */
			at = env_read_null(at, &m->p65_is);
			if (m->p65_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p65, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 66);
		case 66: /* p66 */
			at = env_read_bool(reader, at, &m->p66);
			ENV_THEN(reader, at, members, 67);
		case 67: /* p67 */
			m->p67_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->p67);
			ENV_THEN(reader, at, members, 68);
		case 68: /* p68 */
			m->p68_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->p68, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 69);
		case 69: /* p69 */
			at = env_read_null(at, &m->p69_is);
			if (m->p69_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->p69, 0, SIZE_MAX);
			}
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *large_Large_write(struct env_writer *writer, char *at, const void *value)
{
	const struct large_Large *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "p0");
	at = env_write_int(writer, at, m->p0, INT64_MIN, INT64_MAX);
	if (m->p1_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p1");
		if (m->p1_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p1_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p1, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p2");
	at = env_write_bool(writer, at, m->p2);
	if (m->p3_is != ENV_ABSENT) {
		env_write_rule(writer, m->p3_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p3");
		at = env_write_number(writer, at, m->p3);
	}
	if (m->p4_is != ENV_ABSENT) {
		env_write_rule(writer, m->p4_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p4");
		at = env_write_int(writer, at, m->p4, INT64_MIN, INT64_MAX);
	}
	if (m->p5_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p5");
		if (m->p5_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p5_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p5, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p6");
	at = env_write_bool(writer, at, m->p6);
	if (m->p7_is != ENV_ABSENT) {
		env_write_rule(writer, m->p7_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p7");
		at = env_write_number(writer, at, m->p7);
	}
	if (m->p8_is != ENV_ABSENT) {
		env_write_rule(writer, m->p8_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p8");
		at = env_write_int(writer, at, m->p8, INT64_MIN, INT64_MAX);
	}
	if (m->p9_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p9");
		if (m->p9_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p9_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p9, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p10");
	at = env_write_bool(writer, at, m->p10);
	if (m->p11_is != ENV_ABSENT) {
		env_write_rule(writer, m->p11_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p11");
		at = env_write_number(writer, at, m->p11);
	}
	if (m->p12_is != ENV_ABSENT) {
		env_write_rule(writer, m->p12_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p12");
		at = env_write_int(writer, at, m->p12, INT64_MIN, INT64_MAX);
	}
	if (m->p13_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p13");
		if (m->p13_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p13_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p13, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p14");
	at = env_write_bool(writer, at, m->p14);
	if (m->p15_is != ENV_ABSENT) {
		env_write_rule(writer, m->p15_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p15");
		at = env_write_number(writer, at, m->p15);
	}
	if (m->p16_is != ENV_ABSENT) {
		env_write_rule(writer, m->p16_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p16");
		at = env_write_int(writer, at, m->p16, INT64_MIN, INT64_MAX);
	}
	if (m->p17_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p17");
		if (m->p17_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p17_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p17, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p18");
	at = env_write_bool(writer, at, m->p18);
	if (m->p19_is != ENV_ABSENT) {
		env_write_rule(writer, m->p19_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p19");
		at = env_write_number(writer, at, m->p19);
	}
	if (m->p20_is != ENV_ABSENT) {
		env_write_rule(writer, m->p20_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p20");
		at = env_write_int(writer, at, m->p20, INT64_MIN, INT64_MAX);
	}
	if (m->p21_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p21");
		if (m->p21_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p21_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p21, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p22");
	at = env_write_bool(writer, at, m->p22);
	if (m->p23_is != ENV_ABSENT) {
		env_write_rule(writer, m->p23_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p23");
		at = env_write_number(writer, at, m->p23);
	}
	if (m->p24_is != ENV_ABSENT) {
		env_write_rule(writer, m->p24_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p24");
		at = env_write_int(writer, at, m->p24, INT64_MIN, INT64_MAX);
	}
	if (m->p25_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p25");
		if (m->p25_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p25_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p25, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p26");
	at = env_write_bool(writer, at, m->p26);
	if (m->p27_is != ENV_ABSENT) {
		env_write_rule(writer, m->p27_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p27");
		at = env_write_number(writer, at, m->p27);
	}
	if (m->p28_is != ENV_ABSENT) {
		env_write_rule(writer, m->p28_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p28");
		at = env_write_int(writer, at, m->p28, INT64_MIN, INT64_MAX);
	}
	if (m->p29_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p29");
		if (m->p29_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p29_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p29, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p30");
	at = env_write_bool(writer, at, m->p30);
	if (m->p31_is != ENV_ABSENT) {
		env_write_rule(writer, m->p31_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p31");
		at = env_write_number(writer, at, m->p31);
	}
	if (m->p32_is != ENV_ABSENT) {
		env_write_rule(writer, m->p32_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p32");
		at = env_write_int(writer, at, m->p32, INT64_MIN, INT64_MAX);
	}
	if (m->p33_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p33");
		if (m->p33_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p33_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p33, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p34");
	at = env_write_bool(writer, at, m->p34);
	if (m->p35_is != ENV_ABSENT) {
		env_write_rule(writer, m->p35_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p35");
		at = env_write_number(writer, at, m->p35);
	}
	if (m->p36_is != ENV_ABSENT) {
		env_write_rule(writer, m->p36_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p36");
		at = env_write_int(writer, at, m->p36, INT64_MIN, INT64_MAX);
	}
	if (m->p37_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p37");
		if (m->p37_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p37_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p37, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p38");
	at = env_write_bool(writer, at, m->p38);
	if (m->p39_is != ENV_ABSENT) {
		env_write_rule(writer, m->p39_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p39");
		at = env_write_number(writer, at, m->p39);
	}
	if (m->p40_is != ENV_ABSENT) {
		env_write_rule(writer, m->p40_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p40");
		at = env_write_int(writer, at, m->p40, INT64_MIN, INT64_MAX);
	}
	if (m->p41_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p41");
		if (m->p41_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p41_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p41, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p42");
	at = env_write_bool(writer, at, m->p42);
	if (m->p43_is != ENV_ABSENT) {
		env_write_rule(writer, m->p43_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p43");
		at = env_write_number(writer, at, m->p43);
	}
	if (m->p44_is != ENV_ABSENT) {
		env_write_rule(writer, m->p44_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p44");
		at = env_write_int(writer, at, m->p44, INT64_MIN, INT64_MAX);
	}
	if (m->p45_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p45");
		if (m->p45_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p45_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p45, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p46");
	at = env_write_bool(writer, at, m->p46);
	if (m->p47_is != ENV_ABSENT) {
		env_write_rule(writer, m->p47_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p47");
		at = env_write_number(writer, at, m->p47);
	}
	if (m->p48_is != ENV_ABSENT) {
		env_write_rule(writer, m->p48_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p48");
		at = env_write_int(writer, at, m->p48, INT64_MIN, INT64_MAX);
	}
	if (m->p49_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p49");
		if (m->p49_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p49_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p49, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p50");
	at = env_write_bool(writer, at, m->p50);
	if (m->p51_is != ENV_ABSENT) {
		env_write_rule(writer, m->p51_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p51");
		at = env_write_number(writer, at, m->p51);
	}
	if (m->p52_is != ENV_ABSENT) {
		env_write_rule(writer, m->p52_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p52");
		at = env_write_int(writer, at, m->p52, INT64_MIN, INT64_MAX);
	}
	if (m->p53_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p53");
		if (m->p53_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p53_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p53, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p54");
	at = env_write_bool(writer, at, m->p54);
	if (m->p55_is != ENV_ABSENT) {
		env_write_rule(writer, m->p55_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p55");
		at = env_write_number(writer, at, m->p55);
	}
	if (m->p56_is != ENV_ABSENT) {
		env_write_rule(writer, m->p56_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p56");
		at = env_write_int(writer, at, m->p56, INT64_MIN, INT64_MAX);
	}
	if (m->p57_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p57");
		if (m->p57_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p57_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p57, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p58");
	at = env_write_bool(writer, at, m->p58);
	if (m->p59_is != ENV_ABSENT) {
		env_write_rule(writer, m->p59_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p59");
		at = env_write_number(writer, at, m->p59);
	}
	if (m->p60_is != ENV_ABSENT) {
		env_write_rule(writer, m->p60_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p60");
		at = env_write_int(writer, at, m->p60, INT64_MIN, INT64_MAX);
	}
	if (m->p61_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p61");
		if (m->p61_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p61_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p61, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p62");
	at = env_write_bool(writer, at, m->p62);
	at = ENV_WRITE_NEXT(writer, at, "p63");
	at = env_write_number(writer, at, m->p63);
	at = ENV_WRITE_NEXT(writer, at, "p64");
	at = env_write_int(writer, at, m->p64, INT64_MIN, INT64_MAX);
	if (m->p65_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "p65");
		if (m->p65_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->p65_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->p65, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "p66");
	at = env_write_bool(writer, at, m->p66);
	if (m->p67_is != ENV_ABSENT) {
		env_write_rule(writer, m->p67_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p67");
		at = env_write_number(writer, at, m->p67);
	}
	if (m->p68_is != ENV_ABSENT) {
		env_write_rule(writer, m->p68_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "p68");
		at = env_write_int(writer, at, m->p68, INT64_MIN, INT64_MAX);
	}
	at = ENV_WRITE_NEXT(writer, at, "p69");
	if (m->p69_is == ENV_NULL) {
		at = env_write_null(writer, at);
	} else {
		env_write_rule(writer, m->p69_is == ENV_PRESENT);
		at = env_write_str(writer, at, m->p69, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field large_Large_fields[] = {
	{
		.name = ENV_STR_INIT("p0"),
		.type = &large_Large_p0_type,
		.offset = offsetof(struct large_Large, p0),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("p1"),
		.type = &large_Large_p1_type,
		.offset = offsetof(struct large_Large, p1),
		.is_offset = offsetof(struct large_Large, p1_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p2"),
		.type = &large_Large_p2_type,
		.offset = offsetof(struct large_Large, p2),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p3"),
		.type = &large_Large_p3_type,
		.offset = offsetof(struct large_Large, p3),
		.is_offset = offsetof(struct large_Large, p3_is),
	},
	{
		.name = ENV_STR_INIT("p4"),
		.type = &large_Large_p4_type,
		.offset = offsetof(struct large_Large, p4),
		.is_offset = offsetof(struct large_Large, p4_is),
	},
	{
		.name = ENV_STR_INIT("p5"),
		.type = &large_Large_p5_type,
		.offset = offsetof(struct large_Large, p5),
		.is_offset = offsetof(struct large_Large, p5_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p6"),
		.type = &large_Large_p6_type,
		.offset = offsetof(struct large_Large, p6),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p7"),
		.type = &large_Large_p7_type,
		.offset = offsetof(struct large_Large, p7),
		.is_offset = offsetof(struct large_Large, p7_is),
	},
	{
		.name = ENV_STR_INIT("p8"),
		.type = &large_Large_p8_type,
		.offset = offsetof(struct large_Large, p8),
		.is_offset = offsetof(struct large_Large, p8_is),
	},
	{
		.name = ENV_STR_INIT("p9"),
		.type = &large_Large_p9_type,
		.offset = offsetof(struct large_Large, p9),
		.is_offset = offsetof(struct large_Large, p9_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p10"),
		.type = &large_Large_p10_type,
		.offset = offsetof(struct large_Large, p10),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p11"),
		.type = &large_Large_p11_type,
		.offset = offsetof(struct large_Large, p11),
		.is_offset = offsetof(struct large_Large, p11_is),
	},
	{
		.name = ENV_STR_INIT("p12"),
		.type = &large_Large_p12_type,
		.offset = offsetof(struct large_Large, p12),
		.is_offset = offsetof(struct large_Large, p12_is),
	},
	{
		.name = ENV_STR_INIT("p13"),
		.type = &large_Large_p13_type,
		.offset = offsetof(struct large_Large, p13),
		.is_offset = offsetof(struct large_Large, p13_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p14"),
		.type = &large_Large_p14_type,
		.offset = offsetof(struct large_Large, p14),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p15"),
		.type = &large_Large_p15_type,
		.offset = offsetof(struct large_Large, p15),
		.is_offset = offsetof(struct large_Large, p15_is),
	},
	{
		.name = ENV_STR_INIT("p16"),
		.type = &large_Large_p16_type,
		.offset = offsetof(struct large_Large, p16),
		.is_offset = offsetof(struct large_Large, p16_is),
	},
	{
		.name = ENV_STR_INIT("p17"),
		.type = &large_Large_p17_type,
		.offset = offsetof(struct large_Large, p17),
		.is_offset = offsetof(struct large_Large, p17_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p18"),
		.type = &large_Large_p18_type,
		.offset = offsetof(struct large_Large, p18),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p19"),
		.type = &large_Large_p19_type,
		.offset = offsetof(struct large_Large, p19),
		.is_offset = offsetof(struct large_Large, p19_is),
	},
	{
		.name = ENV_STR_INIT("p20"),
		.type = &large_Large_p20_type,
		.offset = offsetof(struct large_Large, p20),
		.is_offset = offsetof(struct large_Large, p20_is),
	},
	{
		.name = ENV_STR_INIT("p21"),
		.type = &large_Large_p21_type,
		.offset = offsetof(struct large_Large, p21),
		.is_offset = offsetof(struct large_Large, p21_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p22"),
		.type = &large_Large_p22_type,
		.offset = offsetof(struct large_Large, p22),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p23"),
		.type = &large_Large_p23_type,
		.offset = offsetof(struct large_Large, p23),
		.is_offset = offsetof(struct large_Large, p23_is),
	},
	{
		.name = ENV_STR_INIT("p24"),
		.type = &large_Large_p24_type,
		.offset = offsetof(struct large_Large, p24),
		.is_offset = offsetof(struct large_Large, p24_is),
	},
	{
		.name = ENV_STR_INIT("p25"),
		.type = &large_Large_p25_type,
		.offset = offsetof(struct large_Large, p25),
		.is_offset = offsetof(struct large_Large, p25_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p26"),
		.type = &large_Large_p26_type,
		.offset = offsetof(struct large_Large, p26),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p27"),
		.type = &large_Large_p27_type,
		.offset = offsetof(struct large_Large, p27),
		.is_offset = offsetof(struct large_Large, p27_is),
	},
	{
		.name = ENV_STR_INIT("p28"),
		.type = &large_Large_p28_type,
		.offset = offsetof(struct large_Large, p28),
		.is_offset = offsetof(struct large_Large, p28_is),
	},
	{
		.name = ENV_STR_INIT("p29"),
		.type = &large_Large_p29_type,
		.offset = offsetof(struct large_Large, p29),
		.is_offset = offsetof(struct large_Large, p29_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p30"),
		.type = &large_Large_p30_type,
		.offset = offsetof(struct large_Large, p30),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p31"),
		.type = &large_Large_p31_type,
		.offset = offsetof(struct large_Large, p31),
		.is_offset = offsetof(struct large_Large, p31_is),
	},
	{
		.name = ENV_STR_INIT("p32"),
		.type = &large_Large_p32_type,
		.offset = offsetof(struct large_Large, p32),
		.is_offset = offsetof(struct large_Large, p32_is),
	},
	{
		.name = ENV_STR_INIT("p33"),
		.type = &large_Large_p33_type,
		.offset = offsetof(struct large_Large, p33),
		.is_offset = offsetof(struct large_Large, p33_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p34"),
		.type = &large_Large_p34_type,
		.offset = offsetof(struct large_Large, p34),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p35"),
		.type = &large_Large_p35_type,
		.offset = offsetof(struct large_Large, p35),
		.is_offset = offsetof(struct large_Large, p35_is),
	},
	{
		.name = ENV_STR_INIT("p36"),
		.type = &large_Large_p36_type,
		.offset = offsetof(struct large_Large, p36),
		.is_offset = offsetof(struct large_Large, p36_is),
	},
	{
		.name = ENV_STR_INIT("p37"),
		.type = &large_Large_p37_type,
		.offset = offsetof(struct large_Large, p37),
		.is_offset = offsetof(struct large_Large, p37_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p38"),
		.type = &large_Large_p38_type,
		.offset = offsetof(struct large_Large, p38),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p39"),
		.type = &large_Large_p39_type,
		.offset = offsetof(struct large_Large, p39),
		.is_offset = offsetof(struct large_Large, p39_is),
	},
	{
		.name = ENV_STR_INIT("p40"),
		.type = &large_Large_p40_type,
		.offset = offsetof(struct large_Large, p40),
		.is_offset = offsetof(struct large_Large, p40_is),
	},
	{
		.name = ENV_STR_INIT("p41"),
		.type = &large_Large_p41_type,
		.offset = offsetof(struct large_Large, p41),
		.is_offset = offsetof(struct large_Large, p41_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p42"),
		.type = &large_Large_p42_type,
		.offset = offsetof(struct large_Large, p42),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p43"),
		.type = &large_Large_p43_type,
		.offset = offsetof(struct large_Large, p43),
		.is_offset = offsetof(struct large_Large, p43_is),
	},
	{
		.name = ENV_STR_INIT("p44"),
		.type = &large_Large_p44_type,
		.offset = offsetof(struct large_Large, p44),
		.is_offset = offsetof(struct large_Large, p44_is),
	},
	{
		.name = ENV_STR_INIT("p45"),
		.type = &large_Large_p45_type,
		.offset = offsetof(struct large_Large, p45),
		.is_offset = offsetof(struct large_Large, p45_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p46"),
		.type = &large_Large_p46_type,
		.offset = offsetof(struct large_Large, p46),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p47"),
		.type = &large_Large_p47_type,
		.offset = offsetof(struct large_Large, p47),
		.is_offset = offsetof(struct large_Large, p47_is),
	},
	{
		.name = ENV_STR_INIT("p48"),
		.type = &large_Large_p48_type,
		.offset = offsetof(struct large_Large, p48),
		.is_offset = offsetof(struct large_Large, p48_is),
	},
	{
		.name = ENV_STR_INIT("p49"),
		.type = &large_Large_p49_type,
		.offset = offsetof(struct large_Large, p49),
		.is_offset = offsetof(struct large_Large, p49_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p50"),
		.type = &large_Large_p50_type,
		.offset = offsetof(struct large_Large, p50),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p51"),
		.type = &large_Large_p51_type,
		.offset = offsetof(struct large_Large, p51),
		.is_offset = offsetof(struct large_Large, p51_is),
	},
	{
		.name = ENV_STR_INIT("p52"),
		.type = &large_Large_p52_type,
		.offset = offsetof(struct large_Large, p52),
		.is_offset = offsetof(struct large_Large, p52_is),
	},
	{
		.name = ENV_STR_INIT("p53"),
		.type = &large_Large_p53_type,
		.offset = offsetof(struct large_Large, p53),
		.is_offset = offsetof(struct large_Large, p53_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p54"),
		.type = &large_Large_p54_type,
		.offset = offsetof(struct large_Large, p54),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p55"),
		.type = &large_Large_p55_type,
		.offset = offsetof(struct large_Large, p55),
		.is_offset = offsetof(struct large_Large, p55_is),
	},
	{
		.name = ENV_STR_INIT("p56"),
		.type = &large_Large_p56_type,
		.offset = offsetof(struct large_Large, p56),
		.is_offset = offsetof(struct large_Large, p56_is),
	},
	{
		.name = ENV_STR_INIT("p57"),
		.type = &large_Large_p57_type,
		.offset = offsetof(struct large_Large, p57),
		.is_offset = offsetof(struct large_Large, p57_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p58"),
		.type = &large_Large_p58_type,
		.offset = offsetof(struct large_Large, p58),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p59"),
		.type = &large_Large_p59_type,
		.offset = offsetof(struct large_Large, p59),
		.is_offset = offsetof(struct large_Large, p59_is),
	},
	{
		.name = ENV_STR_INIT("p60"),
		.type = &large_Large_p60_type,
		.offset = offsetof(struct large_Large, p60),
		.is_offset = offsetof(struct large_Large, p60_is),
	},
	{
		.name = ENV_STR_INIT("p61"),
		.type = &large_Large_p61_type,
		.offset = offsetof(struct large_Large, p61),
		.is_offset = offsetof(struct large_Large, p61_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p62"),
		.type = &large_Large_p62_type,
		.offset = offsetof(struct large_Large, p62),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p63"),
		.type = &large_Large_p63_type,
		.offset = offsetof(struct large_Large, p63),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("p64"),
		.type = &large_Large_p64_type,
		.offset = offsetof(struct large_Large, p64),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("p65"),
		.type = &large_Large_p65_type,
		.offset = offsetof(struct large_Large, p65),
		.is_offset = offsetof(struct large_Large, p65_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("p66"),
		.type = &large_Large_p66_type,
		.offset = offsetof(struct large_Large, p66),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("p67"),
		.type = &large_Large_p67_type,
		.offset = offsetof(struct large_Large, p67),
		.is_offset = offsetof(struct large_Large, p67_is),
	},
	{
		.name = ENV_STR_INIT("p68"),
		.type = &large_Large_p68_type,
		.offset = offsetof(struct large_Large, p68),
		.is_offset = offsetof(struct large_Large, p68_is),
	},
	{
		.name = ENV_STR_INIT("p69"),
		.type = &large_Large_p69_type,
		.offset = offsetof(struct large_Large, p69),
		.is_offset = offsetof(struct large_Large, p69_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t large_Large_sorted[] = {
	0, 1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2, 20, 21, 22,
	23, 24, 25, 26, 27, 28, 29, 3, 30, 31, 32, 33, 34, 35, 36, 37,
	38, 39, 4, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 5, 50, 51,
	52, 53, 54, 55, 56, 57, 58, 59, 6, 60, 61, 62, 63, 64, 65, 66,
	67, 68, 69, 7, 8, 9,
};

const struct env_type large_Large_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct large_Large),
	.align = _Alignof(struct large_Large),
	.name = "Large",
	.as.object = {
		.fields = large_Large_fields,
		.count = 70,
		.sorted = large_Large_sorted,
		.defaults = &large_Large_defaults,
	},
	.read = large_Large_read,
	.write = large_Large_write,
};

void large_Large_init(struct large_Large *out)
{
	env_init(&large_Large_type, out);
}

enum env_status large_Large_decode(struct large_Large *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&large_Large_type, out, arena, json, len, errors);
}

enum env_status large_Large_encode(const struct large_Large *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&large_Large_type, value, out, errors);
}

enum env_status large_Large_check(const struct large_Large *value,
	struct env_errors *errors)
{
	return env_check(&large_Large_type, value, errors);
}

enum env_status large_Large_copy(struct large_Large *out, struct env_arena *arena,
	const struct large_Large *value)
{
	return env_copy(&large_Large_type, out, arena, value);
}

bool large_Large_equal(const struct large_Large *a,
	const struct large_Large *b)
{
	return env_equal(&large_Large_type, a, b);
}

/* ---- the package ---- */

const struct env_package large_package = {
	.name = "large",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
