/*
 * Package presence:
 * Whether a value is there.
 *
 * Made by envgen from presence.yaml; what is changed here is lost.
 */
#ifndef PRESENCE_ENV_H
#define PRESENCE_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "presence.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Point */
struct presence_Point {
	/* required */
	double x;
	/* required */
	double y;
};

/* Colour */
enum presence_Colour {
	PRESENCE_COLOUR_INVALID = 0,
	PRESENCE_COLOUR_RED, /* "red" */
	PRESENCE_COLOUR_GREEN, /* "green" */
	PRESENCE_COLOUR_BLUE, /* "blue" */
};
struct env_str presence_Colour_text(enum presence_Colour value);

/* ColourOrNull */
enum presence_ColourOrNull {
	PRESENCE_COLOURORNULL_INVALID = 0,
	PRESENCE_COLOURORNULL_RED, /* "red" */
};
struct env_str presence_ColourOrNull_text(enum presence_ColourOrNull value);

/* Integers */
struct presence_Integers {
	/* required */
	int64_t required;
	/* required, nullable */
	enum env_presence required_nullable_is;
	int64_t required_nullable;
	/* optional */
	enum env_presence optional_is;
	int64_t optional;
	/* optional, nullable */
	enum env_presence optional_nullable_is;
	int64_t optional_nullable;
	/* optional, default 7 */
	int64_t defaulted;
	/* optional, nullable, default 7 */
	enum env_presence defaulted_nullable_is;
	int64_t defaulted_nullable;
	/* optional, nullable, default null */
	enum env_presence defaulted_null_is;
	int64_t defaulted_null;
	/* optional, nullable, at least 1 */
	enum env_presence referred_is;
	int64_t referred;
};

/* Texts */
struct presence_Texts {
	/* required */
	struct env_str required;
	/* required, nullable, at most 9 characters */
	enum env_presence required_nullable_is;
	struct env_str required_nullable;
	/* optional, at least 1 character */
	enum env_presence optional_is;
	struct env_str optional;
	/* optional, nullable */
	enum env_presence optional_nullable_is;
	struct env_str optional_nullable;
	/* optional, default "none" */
	struct env_str defaulted;
	/* optional, nullable, default "" */
	enum env_presence defaulted_nullable_is;
	struct env_str defaulted_nullable;
};

struct presence_Structs_required_nullable {
	/* required */
	bool deep;
};

struct presence_Structs_optional_nullable {
	const struct presence_Point *items;
	size_t count;
};

/* Structs */
struct presence_Structs {
	/* required */
	struct presence_Point required;
	/* required, nullable */
	enum env_presence required_nullable_is;
	struct presence_Structs_required_nullable required_nullable;
	/* optional */
	enum env_presence optional_is;
	struct presence_Point optional;
	/* optional, nullable */
	enum env_presence optional_nullable_is;
	struct presence_Structs_optional_nullable optional_nullable;
	/* optional, default {"x":1,"y":-2.5} */
	struct presence_Point defaulted;
};

/* Others */
struct presence_Others {
	/* constant, always "v1": required */
	/* optional_constant, always 2: optional */
	enum env_presence optional_constant_is;
	/* defaulted_constant, always 3: optional, default 3 */
	/* null_itself, always null: optional */
	enum env_presence null_itself_is;
	/* required */
	enum presence_Colour colour;
	/* optional */
	enum env_presence optional_colour_is;
	enum presence_Colour optional_colour;
	/* required, nullable */
	enum env_presence colour_or_null_is;
	enum presence_ColourOrNull colour_or_null;
	/* required */
	struct env_json open;
	/* optional */
	enum env_presence optional_open_is;
	struct env_json optional_open;
	/* optional, nullable */
	enum env_presence truth_is;
	bool truth;
	/* optional, nullable, above 0.0, at most 10.0 */
	enum env_presence real_is;
	double real;
};

/* OnlyConstants */
struct presence_OnlyConstants {
	/* kind, always "only": required */
	char unused;
};

/* Empty */
struct presence_Empty {
	char unused;
};

/* Closed */
struct presence_Closed {
	char unused;
};

/* Point to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_Point_type;
void presence_Point_init(struct presence_Point *out);
enum env_status presence_Point_decode(struct presence_Point *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_Point_encode(const struct presence_Point *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_Point_check(const struct presence_Point *value,
	struct env_errors *errors);
enum env_status presence_Point_copy(struct presence_Point *out, struct env_arena *arena,
	const struct presence_Point *value);
bool presence_Point_equal(const struct presence_Point *a,
	const struct presence_Point *b);

/* The table of Maybe. */
extern const struct env_type presence_Maybe_type;

/* The table of Colour. */
extern const struct env_type presence_Colour_type;

/* The table of ColourOrNull. */
extern const struct env_type presence_ColourOrNull_type;

/* Integers to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_Integers_type;
void presence_Integers_init(struct presence_Integers *out);
enum env_status presence_Integers_decode(struct presence_Integers *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_Integers_encode(const struct presence_Integers *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_Integers_check(const struct presence_Integers *value,
	struct env_errors *errors);
enum env_status presence_Integers_copy(struct presence_Integers *out, struct env_arena *arena,
	const struct presence_Integers *value);
bool presence_Integers_equal(const struct presence_Integers *a,
	const struct presence_Integers *b);

/* Texts to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_Texts_type;
void presence_Texts_init(struct presence_Texts *out);
enum env_status presence_Texts_decode(struct presence_Texts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_Texts_encode(const struct presence_Texts *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_Texts_check(const struct presence_Texts *value,
	struct env_errors *errors);
enum env_status presence_Texts_copy(struct presence_Texts *out, struct env_arena *arena,
	const struct presence_Texts *value);
bool presence_Texts_equal(const struct presence_Texts *a,
	const struct presence_Texts *b);

/* Written in place: sets its members to their defaults. */
void presence_Structs_required_nullable_init(struct presence_Structs_required_nullable *out);

/* Structs to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_Structs_type;
void presence_Structs_init(struct presence_Structs *out);
enum env_status presence_Structs_decode(struct presence_Structs *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_Structs_encode(const struct presence_Structs *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_Structs_check(const struct presence_Structs *value,
	struct env_errors *errors);
enum env_status presence_Structs_copy(struct presence_Structs *out, struct env_arena *arena,
	const struct presence_Structs *value);
bool presence_Structs_equal(const struct presence_Structs *a,
	const struct presence_Structs *b);

/* Others to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_Others_type;
void presence_Others_init(struct presence_Others *out);
enum env_status presence_Others_decode(struct presence_Others *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_Others_encode(const struct presence_Others *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_Others_check(const struct presence_Others *value,
	struct env_errors *errors);
enum env_status presence_Others_copy(struct presence_Others *out, struct env_arena *arena,
	const struct presence_Others *value);
bool presence_Others_equal(const struct presence_Others *a,
	const struct presence_Others *b);

/* OnlyConstants to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_OnlyConstants_type;
void presence_OnlyConstants_init(struct presence_OnlyConstants *out);
enum env_status presence_OnlyConstants_decode(struct presence_OnlyConstants *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_OnlyConstants_encode(const struct presence_OnlyConstants *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_OnlyConstants_check(const struct presence_OnlyConstants *value,
	struct env_errors *errors);
enum env_status presence_OnlyConstants_copy(struct presence_OnlyConstants *out, struct env_arena *arena,
	const struct presence_OnlyConstants *value);
bool presence_OnlyConstants_equal(const struct presence_OnlyConstants *a,
	const struct presence_OnlyConstants *b);

/* Empty to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_Empty_type;
void presence_Empty_init(struct presence_Empty *out);
enum env_status presence_Empty_decode(struct presence_Empty *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_Empty_encode(const struct presence_Empty *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_Empty_check(const struct presence_Empty *value,
	struct env_errors *errors);
enum env_status presence_Empty_copy(struct presence_Empty *out, struct env_arena *arena,
	const struct presence_Empty *value);
bool presence_Empty_equal(const struct presence_Empty *a,
	const struct presence_Empty *b);

/* Closed to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type presence_Closed_type;
void presence_Closed_init(struct presence_Closed *out);
enum env_status presence_Closed_decode(struct presence_Closed *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status presence_Closed_encode(const struct presence_Closed *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status presence_Closed_check(const struct presence_Closed *value,
	struct env_errors *errors);
enum env_status presence_Closed_copy(struct presence_Closed *out, struct env_arena *arena,
	const struct presence_Closed *value);
bool presence_Closed_equal(const struct presence_Closed *a,
	const struct presence_Closed *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package presence_package;

#ifdef __cplusplus
}
#endif
#endif
