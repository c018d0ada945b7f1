/*
 * Package unions:
 * Values of one of several types.
 *
 * Made by envgen from unions.yaml; what is changed here is lost.
 */
#ifndef UNIONS_ENV_H
#define UNIONS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "unions.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Circle */
struct unions_Circle {
	/* kind, always "circle": required */
	/* required, above 0.0 */
	double r;
};

enum unions_Rect_kind {
	UNIONS_RECT_KIND_INVALID = 0,
	UNIONS_RECT_KIND_RECT, /* "rect" */
	UNIONS_RECT_KIND_BOX, /* "box" */
};
struct env_str unions_Rect_kind_text(enum unions_Rect_kind value);

/* Rect: Four right angles. */
struct unions_Rect {
	/* required */
	enum unions_Rect_kind kind;
	/* required, at least 1 */
	int64_t w;
	/* optional, default 1, at least 1 */
	int64_t h;
};

struct unions_Group_parts {
	const struct unions_Shape *items;
	size_t count;
};

/* Group: Shapes that are moved together. */
struct unions_Group {
	/* kind, always "group": required */
	/* required, at most 100 items */
	struct unions_Group_parts parts;
};

enum unions_Shape_is {
	UNIONS_SHAPE_INVALID = 0,
	UNIONS_SHAPE_CIRCLE, /* kind "circle" */
	UNIONS_SHAPE_RECT, /* kind "rect" or "box" */
	UNIONS_SHAPE_GROUP, /* kind "group" */
};

/* Shape: What can be drawn. */
struct unions_Shape {
	enum unions_Shape_is is;
	union {
		struct unions_Circle circle;
		/* Four right angles. */
		struct unions_Rect rect;
		/* Shapes that are moved together. */
		struct unions_Group group;
	} as;
};

/* The value where it is UNIONS_SHAPE_CIRCLE, else NULL. */
static inline const struct unions_Circle *unions_Shape_as_circle(const struct unions_Shape *value)
{
	return value->is == UNIONS_SHAPE_CIRCLE ? &value->as.circle : NULL;
}

static inline struct unions_Shape unions_Shape_of_circle(struct unions_Circle value)
{
	struct unions_Shape made;

	made.is = UNIONS_SHAPE_CIRCLE;
	made.as.circle = value;
	return made;
}

/* The value where it is UNIONS_SHAPE_RECT, else NULL. */
static inline const struct unions_Rect *unions_Shape_as_rect(const struct unions_Shape *value)
{
	return value->is == UNIONS_SHAPE_RECT ? &value->as.rect : NULL;
}

static inline struct unions_Shape unions_Shape_of_rect(struct unions_Rect value)
{
	struct unions_Shape made;

	made.is = UNIONS_SHAPE_RECT;
	made.as.rect = value;
	return made;
}

/* The value where it is UNIONS_SHAPE_GROUP, else NULL. */
static inline const struct unions_Group *unions_Shape_as_group(const struct unions_Shape *value)
{
	return value->is == UNIONS_SHAPE_GROUP ? &value->as.group : NULL;
}

static inline struct unions_Shape unions_Shape_of_group(struct unions_Group value)
{
	struct unions_Shape made;

	made.is = UNIONS_SHAPE_GROUP;
	made.as.group = value;
	return made;
}

/* Note */
struct unions_Note {
	/* kind, always "note": required */
	/* required, at most 500 characters */
	struct env_str text;
};

enum unions_Item_is {
	UNIONS_ITEM_INVALID = 0,
	UNIONS_ITEM_SHAPE, /* kind "circle", "rect", "box" or "group" */
	UNIONS_ITEM_NOTE, /* kind "note" */
};

/* Item: What lies on a board. */
struct unions_Item {
	enum unions_Item_is is;
	union {
		/* What can be drawn. */
		struct unions_Shape shape;
		struct unions_Note note;
	} as;
};

/* The value where it is UNIONS_ITEM_SHAPE, else NULL. */
static inline const struct unions_Shape *unions_Item_as_shape(const struct unions_Item *value)
{
	return value->is == UNIONS_ITEM_SHAPE ? &value->as.shape : NULL;
}

static inline struct unions_Item unions_Item_of_shape(struct unions_Shape value)
{
	struct unions_Item made;

	made.is = UNIONS_ITEM_SHAPE;
	made.as.shape = value;
	return made;
}

/* The value where it is UNIONS_ITEM_NOTE, else NULL. */
static inline const struct unions_Note *unions_Item_as_note(const struct unions_Item *value)
{
	return value->is == UNIONS_ITEM_NOTE ? &value->as.note : NULL;
}

static inline struct unions_Item unions_Item_of_note(struct unions_Note value)
{
	struct unions_Item made;

	made.is = UNIONS_ITEM_NOTE;
	made.as.note = value;
	return made;
}

struct unions_Scalar_array {
	const double *items;
	size_t count;
};

enum unions_Scalar_is {
	UNIONS_SCALAR_INVALID = 0,
	UNIONS_SCALAR_STRING, /* a string */
	UNIONS_SCALAR_NUMBER, /* a number */
	UNIONS_SCALAR_ARRAY, /* an array */
};

/* Scalar: Text, a number, or a list of numbers. */
struct unions_Scalar {
	enum unions_Scalar_is is;
	union {
		struct env_str string;
		double number;
		struct unions_Scalar_array array;
	} as;
};

/* The value where it is UNIONS_SCALAR_STRING, else NULL. */
static inline const struct env_str *unions_Scalar_as_string(const struct unions_Scalar *value)
{
	return value->is == UNIONS_SCALAR_STRING ? &value->as.string : NULL;
}

static inline struct unions_Scalar unions_Scalar_of_string(struct env_str value)
{
	struct unions_Scalar made;

	made.is = UNIONS_SCALAR_STRING;
	made.as.string = value;
	return made;
}

/* The value where it is UNIONS_SCALAR_NUMBER, else NULL. */
static inline const double *unions_Scalar_as_number(const struct unions_Scalar *value)
{
	return value->is == UNIONS_SCALAR_NUMBER ? &value->as.number : NULL;
}

static inline struct unions_Scalar unions_Scalar_of_number(double value)
{
	struct unions_Scalar made;

	made.is = UNIONS_SCALAR_NUMBER;
	made.as.number = value;
	return made;
}

/* The value where it is UNIONS_SCALAR_ARRAY, else NULL. */
static inline const struct unions_Scalar_array *unions_Scalar_as_array(const struct unions_Scalar *value)
{
	return value->is == UNIONS_SCALAR_ARRAY ? &value->as.array : NULL;
}

static inline struct unions_Scalar unions_Scalar_of_array(struct unions_Scalar_array value)
{
	struct unions_Scalar made;

	made.is = UNIONS_SCALAR_ARRAY;
	made.as.array = value;
	return made;
}

enum unions_Amount_is {
	UNIONS_AMOUNT_INVALID = 0,
	UNIONS_AMOUNT_NUMBER, /* a number */
	UNIONS_AMOUNT_INTEGER, /* an integer */
};

/* Amount: A rate, or how many there are. */
struct unions_Amount {
	enum unions_Amount_is is;
	union {
		double number;
		int64_t integer;
	} as;
};

/* The value where it is UNIONS_AMOUNT_NUMBER, else NULL. */
static inline const double *unions_Amount_as_number(const struct unions_Amount *value)
{
	return value->is == UNIONS_AMOUNT_NUMBER ? &value->as.number : NULL;
}

static inline struct unions_Amount unions_Amount_of_number(double value)
{
	struct unions_Amount made;

	made.is = UNIONS_AMOUNT_NUMBER;
	made.as.number = value;
	return made;
}

/* The value where it is UNIONS_AMOUNT_INTEGER, else NULL. */
static inline const int64_t *unions_Amount_as_integer(const struct unions_Amount *value)
{
	return value->is == UNIONS_AMOUNT_INTEGER ? &value->as.integer : NULL;
}

static inline struct unions_Amount unions_Amount_of_integer(int64_t value)
{
	struct unions_Amount made;

	made.is = UNIONS_AMOUNT_INTEGER;
	made.as.integer = value;
	return made;
}

enum unions_Id_is {
	UNIONS_ID_INVALID = 0,
	UNIONS_ID_STRING, /* a string */
	UNIONS_ID_INTEGER, /* an integer */
};

/* Id */
struct unions_Id {
	enum unions_Id_is is;
	union {
		struct env_str string;
		int64_t integer;
	} as;
};

/* The value where it is UNIONS_ID_STRING, else NULL. */
static inline const struct env_str *unions_Id_as_string(const struct unions_Id *value)
{
	return value->is == UNIONS_ID_STRING ? &value->as.string : NULL;
}

static inline struct unions_Id unions_Id_of_string(struct env_str value)
{
	struct unions_Id made;

	made.is = UNIONS_ID_STRING;
	made.as.string = value;
	return made;
}

/* The value where it is UNIONS_ID_INTEGER, else NULL. */
static inline const int64_t *unions_Id_as_integer(const struct unions_Id *value)
{
	return value->is == UNIONS_ID_INTEGER ? &value->as.integer : NULL;
}

static inline struct unions_Id unions_Id_of_integer(int64_t value)
{
	struct unions_Id made;

	made.is = UNIONS_ID_INTEGER;
	made.as.integer = value;
	return made;
}

struct unions_Drawing_by_layer_entry {
	struct env_str key;
	struct unions_Shape value;
};

struct unions_Drawing_by_layer {
	const struct unions_Drawing_by_layer_entry *items;
	size_t count;
};

/* Drawing */
struct unions_Drawing {
	/* What can be drawn. (required) */
	struct unions_Shape shape;
	/* Drawn first. (optional, nullable) */
	enum env_presence background_is;
	struct unions_Shape background;
	/* Text, a number, or a list of numbers. (optional) */
	enum env_presence label_is;
	struct unions_Scalar label;
	/* optional, nullable, default null */
	enum env_presence owner_is;
	struct unions_Id owner;
	/* Shapes by the name of their layer. (optional) */
	enum env_presence by_layer_is;
	struct unions_Drawing_by_layer by_layer;
};

enum unions_Unwritten_is {
	UNIONS_UNWRITTEN_INVALID = 0,
	UNIONS_UNWRITTEN_OBJECT, /* an object */
	UNIONS_UNWRITTEN_STRING, /* a string */
};

/* Unwritten: The fast encoder cannot write any of its types. */
struct unions_Unwritten {
	enum unions_Unwritten_is is;
	union {
		struct env_json object;
		struct env_json string;
	} as;
};

/* The value where it is UNIONS_UNWRITTEN_OBJECT, else NULL. */
static inline const struct env_json *unions_Unwritten_as_object(const struct unions_Unwritten *value)
{
	return value->is == UNIONS_UNWRITTEN_OBJECT ? &value->as.object : NULL;
}

static inline struct unions_Unwritten unions_Unwritten_of_object(struct env_json value)
{
	struct unions_Unwritten made;

	made.is = UNIONS_UNWRITTEN_OBJECT;
	made.as.object = value;
	return made;
}

/* The value where it is UNIONS_UNWRITTEN_STRING, else NULL. */
static inline const struct env_json *unions_Unwritten_as_string(const struct unions_Unwritten *value)
{
	return value->is == UNIONS_UNWRITTEN_STRING ? &value->as.string : NULL;
}

static inline struct unions_Unwritten unions_Unwritten_of_string(struct env_json value)
{
	struct unions_Unwritten made;

	made.is = UNIONS_UNWRITTEN_STRING;
	made.as.string = value;
	return made;
}

/* Circle to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Circle_type;
void unions_Circle_init(struct unions_Circle *out);
enum env_status unions_Circle_decode(struct unions_Circle *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Circle_encode(const struct unions_Circle *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Circle_check(const struct unions_Circle *value,
	struct env_errors *errors);
enum env_status unions_Circle_copy(struct unions_Circle *out, struct env_arena *arena,
	const struct unions_Circle *value);
bool unions_Circle_equal(const struct unions_Circle *a,
	const struct unions_Circle *b);

/* Rect to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Rect_type;
void unions_Rect_init(struct unions_Rect *out);
enum env_status unions_Rect_decode(struct unions_Rect *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Rect_encode(const struct unions_Rect *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Rect_check(const struct unions_Rect *value,
	struct env_errors *errors);
enum env_status unions_Rect_copy(struct unions_Rect *out, struct env_arena *arena,
	const struct unions_Rect *value);
bool unions_Rect_equal(const struct unions_Rect *a,
	const struct unions_Rect *b);

/* Group to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Group_type;
void unions_Group_init(struct unions_Group *out);
enum env_status unions_Group_decode(struct unions_Group *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Group_encode(const struct unions_Group *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Group_check(const struct unions_Group *value,
	struct env_errors *errors);
enum env_status unions_Group_copy(struct unions_Group *out, struct env_arena *arena,
	const struct unions_Group *value);
bool unions_Group_equal(const struct unions_Group *a,
	const struct unions_Group *b);

/* Shape to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Shape_type;
void unions_Shape_init(struct unions_Shape *out);
enum env_status unions_Shape_decode(struct unions_Shape *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Shape_encode(const struct unions_Shape *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Shape_check(const struct unions_Shape *value,
	struct env_errors *errors);
enum env_status unions_Shape_copy(struct unions_Shape *out, struct env_arena *arena,
	const struct unions_Shape *value);
bool unions_Shape_equal(const struct unions_Shape *a,
	const struct unions_Shape *b);

/* Note to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Note_type;
void unions_Note_init(struct unions_Note *out);
enum env_status unions_Note_decode(struct unions_Note *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Note_encode(const struct unions_Note *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Note_check(const struct unions_Note *value,
	struct env_errors *errors);
enum env_status unions_Note_copy(struct unions_Note *out, struct env_arena *arena,
	const struct unions_Note *value);
bool unions_Note_equal(const struct unions_Note *a,
	const struct unions_Note *b);

/* Item to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Item_type;
void unions_Item_init(struct unions_Item *out);
enum env_status unions_Item_decode(struct unions_Item *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Item_encode(const struct unions_Item *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Item_check(const struct unions_Item *value,
	struct env_errors *errors);
enum env_status unions_Item_copy(struct unions_Item *out, struct env_arena *arena,
	const struct unions_Item *value);
bool unions_Item_equal(const struct unions_Item *a,
	const struct unions_Item *b);

/* Scalar to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Scalar_type;
void unions_Scalar_init(struct unions_Scalar *out);
enum env_status unions_Scalar_decode(struct unions_Scalar *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Scalar_encode(const struct unions_Scalar *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Scalar_check(const struct unions_Scalar *value,
	struct env_errors *errors);
enum env_status unions_Scalar_copy(struct unions_Scalar *out, struct env_arena *arena,
	const struct unions_Scalar *value);
bool unions_Scalar_equal(const struct unions_Scalar *a,
	const struct unions_Scalar *b);

/* Amount to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Amount_type;
void unions_Amount_init(struct unions_Amount *out);
enum env_status unions_Amount_decode(struct unions_Amount *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Amount_encode(const struct unions_Amount *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Amount_check(const struct unions_Amount *value,
	struct env_errors *errors);
enum env_status unions_Amount_copy(struct unions_Amount *out, struct env_arena *arena,
	const struct unions_Amount *value);
bool unions_Amount_equal(const struct unions_Amount *a,
	const struct unions_Amount *b);

/* Id to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Id_type;
void unions_Id_init(struct unions_Id *out);
enum env_status unions_Id_decode(struct unions_Id *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Id_encode(const struct unions_Id *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Id_check(const struct unions_Id *value,
	struct env_errors *errors);
enum env_status unions_Id_copy(struct unions_Id *out, struct env_arena *arena,
	const struct unions_Id *value);
bool unions_Id_equal(const struct unions_Id *a,
	const struct unions_Id *b);

/* Drawing to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Drawing_type;
void unions_Drawing_init(struct unions_Drawing *out);
enum env_status unions_Drawing_decode(struct unions_Drawing *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Drawing_encode(const struct unions_Drawing *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Drawing_check(const struct unions_Drawing *value,
	struct env_errors *errors);
enum env_status unions_Drawing_copy(struct unions_Drawing *out, struct env_arena *arena,
	const struct unions_Drawing *value);
bool unions_Drawing_equal(const struct unions_Drawing *a,
	const struct unions_Drawing *b);

/* Unwritten to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type unions_Unwritten_type;
void unions_Unwritten_init(struct unions_Unwritten *out);
enum env_status unions_Unwritten_decode(struct unions_Unwritten *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status unions_Unwritten_encode(const struct unions_Unwritten *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status unions_Unwritten_check(const struct unions_Unwritten *value,
	struct env_errors *errors);
enum env_status unions_Unwritten_copy(struct unions_Unwritten *out, struct env_arena *arena,
	const struct unions_Unwritten *value);
bool unions_Unwritten_equal(const struct unions_Unwritten *a,
	const struct unions_Unwritten *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package unions_package;

#ifdef __cplusplus
}
#endif
#endif
