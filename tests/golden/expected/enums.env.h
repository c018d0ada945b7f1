/*
 * Package enums
 *
 * Made by envgen from enums.yaml; what is changed here is lost.
 */
#ifndef ENUMS_ENV_H
#define ENUMS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "enums.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Plain */
enum enums_Plain {
	ENUMS_PLAIN_INVALID = 0,
	ENUMS_PLAIN_ONE, /* "one" */
	ENUMS_PLAIN_TWO, /* "two" */
	ENUMS_PLAIN_THREE, /* "three" */
};
struct env_str enums_Plain_text(enum enums_Plain value);

/* Single */
enum enums_Single {
	ENUMS_SINGLE_INVALID = 0,
	ENUMS_SINGLE_ONLY, /* "only" */
};
struct env_str enums_Single_text(enum enums_Single value);

/* OrNull */
enum enums_OrNull {
	ENUMS_ORNULL_INVALID = 0,
	ENUMS_ORNULL_ON, /* "on" */
	ENUMS_ORNULL_OFF, /* "off" */
};
struct env_str enums_OrNull_text(enum enums_OrNull value);

/* Odd: Members that end comments, begin trigraphs, or have nothing of a name. */
enum enums_Odd {
	ENUMS_ODD_INVALID = 0,
	ENUMS_ODD_EMPTY, /* "" */
	ENUMS_ODD_1, /* "1" */
	ENUMS_ODD_STAR_SLASH, /* "* /" */
	ENUMS_ODD_SLASH_STAR, /* "/ *" */
	ENUMS_ODD_QUOTED, /* ""quoted"" */
	ENUMS_ODD_BACK_SLASH, /* "back\slash" */
	ENUMS_ODD_WHAT___, /* "what? ?/" */
	ENUMS_ODD_TWO_WORDS, /* "two words" */
	ENUMS_ODD_GR__E, /* "größe" */
	ENUMS_ODD_A_09_B, /* "a b" */
	ENUMS_ODD_NUL, /* " nul" */
	ENUMS_ODD_RIGHT, /* " right" */
};
struct env_str enums_Odd_text(enum enums_Odd value);

/* Sorted */
enum enums_Sorted {
	ENUMS_SORTED_INVALID = 0,
	ENUMS_SORTED_B, /* "b" */
	ENUMS_SORTED_A, /* "a" */
	ENUMS_SORTED_AB, /* "ab" */
	ENUMS_SORTED_AA, /* "aa" */
	ENUMS_SORTED_EMPTY, /* "" */
	ENUMS_SORTED_UPPER_B, /* "B" */
	ENUMS_SORTED_TILDE, /* "~" */
	ENUMS_SORTED_E_ACUTE, /* "é" */
};
struct env_str enums_Sorted_text(enum enums_Sorted value);

/* Mixed */
enum enums_Mixed {
	ENUMS_MIXED_INVALID = 0,
	ENUMS_MIXED_LOWEST, /* "low" */
	ENUMS_MIXED_1, /* 1 */
	ENUMS_MIXED_HALF, /* 2.5 */
};
struct env_str enums_Mixed_text(enum enums_Mixed value);

/* Narrowed */
enum enums_Narrowed {
	ENUMS_NARROWED_INVALID = 0,
	ENUMS_NARROWED_LOWEST, /* "low" */
	ENUMS_NARROWED_1, /* 1 */
};
struct env_str enums_Narrowed_text(enum enums_Narrowed value);

/* Common */
enum enums_Common {
	ENUMS_COMMON_INVALID = 0,
	ENUMS_COMMON_LEAF, /* "green" */
};
struct env_str enums_Common_text(enum enums_Common value);

/* Texts */
enum enums_Texts {
	ENUMS_TEXTS_INVALID = 0,
	ENUMS_TEXTS_SEVEN, /* "7" */
};
struct env_str enums_Texts_text(enum enums_Texts value);

/* Halved */
enum enums_Halved {
	ENUMS_HALVED_INVALID = 0,
	ENUMS_HALVED_WALK, /* "slow" */
	ENUMS_HALVED_EIGHT, /* 8 */
};
struct env_str enums_Halved_text(enum enums_Halved value);

/* Grown */
enum enums_Grown_is {
	ENUMS_GROWN_OTHER = ENV_ENUM_OTHER, /* any other text */
	ENUMS_GROWN_INVALID = 0,
	ENUMS_GROWN_SEED, /* "seed" */
	ENUMS_GROWN_SHOOT, /* "sprout" */
	ENUMS_GROWN_OAK, /* "tree" */
};
struct enums_Grown {
	enum enums_Grown_is is;
	struct env_str other; /* the text where it is ENUMS_GROWN_OTHER */
};
struct env_str enums_Grown_text(struct enums_Grown value);

enum enums_Holder_in_place {
	ENUMS_HOLDER_IN_PLACE_INVALID = 0,
	ENUMS_HOLDER_IN_PLACE_X, /* "x" */
	ENUMS_HOLDER_IN_PLACE_Y, /* "y" */
};
struct env_str enums_Holder_in_place_text(enum enums_Holder_in_place value);

struct enums_Holder_list_item {
	enum env_presence is;
	enum enums_OrNull value;
};

struct enums_Holder_list {
	const struct enums_Holder_list_item *items;
	size_t count;
};

struct enums_Holder_map_entry {
	struct env_str key;
	enum enums_Sorted value;
};

struct enums_Holder_map {
	const struct enums_Holder_map_entry *items;
	size_t count;
};

/* Holder */
struct enums_Holder {
	/* required */
	enum enums_Plain plain;
	/* required */
	enum enums_Holder_in_place in_place;
	/* optional */
	enum env_presence optional_is;
	enum enums_Single optional;
	/* optional, nullable */
	enum env_presence or_null_is;
	enum enums_OrNull or_null;
	/* Members that end comments, begin trigraphs, or have nothing of a name. (optional, default "* /") */
	enum enums_Odd odd;
	/* required, at most 4 items */
	struct enums_Holder_list list;
	/* optional */
	enum env_presence map_is;
	struct enums_Holder_map map;
};

/* The table of Plain. */
extern const struct env_type enums_Plain_type;

/* The table of Single. */
extern const struct env_type enums_Single_type;

/* The table of OrNull. */
extern const struct env_type enums_OrNull_type;

/* The table of Odd. */
extern const struct env_type enums_Odd_type;

/* The table of Sorted. */
extern const struct env_type enums_Sorted_type;

/* The table of Mixed. */
extern const struct env_type enums_Mixed_type;

/* The table of Narrowed. */
extern const struct env_type enums_Narrowed_type;

/* The table of Common. */
extern const struct env_type enums_Common_type;

/* The table of Texts. */
extern const struct env_type enums_Texts_type;

/* The table of Flag. */
extern const struct env_type enums_Flag_type;

/* The table of Halved. */
extern const struct env_type enums_Halved_type;

/* The table of Grown. */
extern const struct env_type enums_Grown_type;

/* Holder to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type enums_Holder_type;
void enums_Holder_init(struct enums_Holder *out);
enum env_status enums_Holder_decode(struct enums_Holder *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status enums_Holder_encode(const struct enums_Holder *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status enums_Holder_check(const struct enums_Holder *value,
	struct env_errors *errors);
enum env_status enums_Holder_copy(struct enums_Holder *out, struct env_arena *arena,
	const struct enums_Holder *value);
bool enums_Holder_equal(const struct enums_Holder *a,
	const struct enums_Holder *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package enums_package;

#ifdef __cplusplus
}
#endif
#endif
