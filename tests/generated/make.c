/* Random texts by the tables of types. */
#include "generated/make.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include "text/hooks.h"

/* What breaks the rules of most types. */
static const char *const wrong[] = {
	"null",       "true",
	"0",          "-1",
	"1.5",        "9223372036854775808",
	"1e999",      "\"\"",
	"\"one\"",    "\"\\ud800\"",
	"[]",         "[1]",
	"[[]]",       "[null]",
	"{}",         "{\"x\":1}",
	"nul",        "01",
	"\"\n\"",     "",
	"{1:2}",      "[1,]",
	"{\"a\":1,}", "\"\\x\"",
	"1 2",        "{\"value\":{}}",
	"1.0",        "\"\xFF\"",
	"-0",         "1e2",
};

void make_text(struct maker *maker, const char *text)
{
	ck_assert_int_eq(env_buf_append(&maker->text, text, strlen(text)), ENV_OK);
}

bool make_chance(struct maker *maker, size_t chances)
{
	return random_below(&maker->random, chances) == 0;
}

/* The short escape of a byte, or 0 where it has none. */
static char short_escape(unsigned char byte)
{
	static const char bytes[] = "\"\\\b\f\n\r\t";
	static const char letters[] = "\"\\bfnrt";
	const char *found = byte == 0 ? NULL : strchr(bytes, byte);

	return letters[found == NULL ? sizeof(letters) - 1 : (size_t)(found - bytes)];
}

static void make_byte(struct maker *maker, char byte)
{
	char letter = short_escape((unsigned char)byte);
	char escape[8] = {byte, '\0'};

	if ((letter == '\0' && (unsigned char)byte < 0x20) ||
	    (!maker->plain && make_chance(maker, 8) && byte != 0 && (unsigned char)byte < 0x80))
		(void)snprintf(escape, sizeof(escape), "\\u%04x", (unsigned)byte);
	else if (letter != '\0')
		(void)snprintf(escape, sizeof(escape), "\\%c", letter);
	make_text(maker, escape);
}

void make_string(struct maker *maker, struct env_str string)
{
	make_text(maker, "\"");
	for (size_t i = 0; i < string.len; i++)
		make_byte(maker, string.ptr[i]);
	make_text(maker, "\"");
}

static void make_gap(struct maker *maker)
{
	static const char *const gaps[] = {" ", "\n", "\t ", "\r\n"};

	if (!maker->plain && make_chance(maker, 12))
		make_text(maker, gaps[random_below(&maker->random, COUNT_OF(gaps))]);
}

void make_separator(struct maker *maker, size_t index)
{
	if (index > 0)
		make_text(maker, maker->spaced ? ", " : ",");
	make_gap(maker);
}

void make_colon(struct maker *maker)
{
	make_gap(maker);
	make_text(maker, maker->spaced ? ": " : ":");
	make_gap(maker);
}

bool make_is_wrong(struct maker *maker)
{
	return maker->wrongness > 0 && make_chance(maker, maker->wrongness * 2);
}

/* How many items: of those that may be, or one too many or too few. */
static size_t count_items(struct maker *maker, size_t least, size_t most)
{
	size_t count = least;

	if (maker->depth < MAKE_DEPTH)
		count += random_below(&maker->random, 4);
	/* deeper down, lists of many lists would never end */
	if (maker->depth < 3 && most < 200 && make_is_wrong(maker))
		return most + 1;
	if (least > 0 && make_is_wrong(maker))
		return least - 1;
	return count > most ? most : count;
}

static void make_array(struct maker *maker, const struct env_array_rules *rules)
{
	size_t count = count_items(maker, rules->min_items, rules->max_items);

	make_text(maker, "[");
	for (size_t i = 0; i < count; i++) {
		make_separator(maker, i);
		make_value(maker, rules->item);
	}
	make_text(maker, "]");
}

static bool is_left_out(struct maker *maker, const struct env_field *field)
{
	if ((field->flags & ENV_FIELD_REQUIRED) != 0)
		return maker->wrongness > 0 && make_chance(maker, maker->wrongness);
	return maker->depth >= MAKE_DEPTH || make_chance(maker, 3);
}

static void make_field(struct maker *maker, const struct env_field *field)
{
	if ((field->flags & ENV_FIELD_NULLABLE) != 0 && make_chance(maker, 3))
		make_text(maker, "null");
	else
		make_value(maker, field->type);
}

static void make_member(struct maker *maker, const struct env_field *field, size_t index)
{
	make_separator(maker, index);
	make_string(maker, field->name);
	make_colon(maker);
	make_field(maker, field);
}

/* Keys that no property names, as the object takes them. */
static void make_others(struct maker *maker, const struct env_object_rules *rules, size_t index)
{
	static const struct env_type open = {.kind = ENV_KIND_JSON};
	static const struct env_map_rules others = {.value = &open, .max_entries = SIZE_MAX};
	size_t chances = rules->extra == ENV_EXTRA_IGNORE ? 4 : maker->wrongness;

	if (rules->extra == ENV_EXTRA_KEEP)
		make_entries(maker, &rules->extra_type->as.map, rules, index);
	else if (chances > 0 && make_chance(maker, chances))
		make_entries(maker, &others, rules, index);
}

static void make_object(struct maker *maker, const struct env_object_rules *rules)
{
	size_t start = !maker->plain && rules->count > 0 && make_chance(maker, 4)
			       ? random_below(&maker->random, rules->count)
			       : 0;
	size_t index = 0;

	make_text(maker, "{");
	for (size_t i = 0; i < rules->count; i++) {
		const struct env_field *field = &rules->fields[(start + i) % rules->count];
		if (is_left_out(maker, field))
			continue;
		make_member(maker, field, index++);
		if (!maker->plain && make_chance(maker, 20))
			make_member(maker, field, index++);
	}
	make_others(maker, rules, index);
	make_text(maker, "}");
}

static void make_map(struct maker *maker, const struct env_map_rules *rules)
{
	make_text(maker, "{");
	make_entries(maker, rules, NULL, 0);
	make_text(maker, "}");
}

static void make_tuple(struct maker *maker, const struct env_tuple_rules *rules)
{
	size_t most =
		rules->rest == NULL && rules->count < rules->max_items ? rules->count : rules->max_items;
	size_t count = count_items(maker, rules->min_items, most);

	make_text(maker, "[");
	for (size_t i = 0; i < count; i++) {
		make_separator(maker, i);
		if (i < rules->count)
			make_field(maker, &rules->fields[i]);
		else if (rules->rest != NULL)
			make_value(maker, rules->rest->as.array.item);
		else
			make_text(maker, "1");
	}
	make_text(maker, "]");
}

/* A member that has values without the tag or with one of its own making; open ones and maps know nothing of it. */
static const struct env_member *choose_member(struct maker *maker, const struct env_union_rules *rules)
{
	const struct env_member *member;

	do
		member = &rules->members[random_below(&maker->random, rules->count)];
	while (rules->tag.ptr != NULL && (member->roots & ENV_JSON_OBJECT) != 0 &&
	       member->type->kind != ENV_KIND_OBJECT);
	return member;
}

/* Open members have values of the JSON types that the union leaves to them. */
static void make_member_value(struct maker *maker, const struct env_member *member)
{
	const struct env_type open = {.kind = ENV_KIND_JSON, .as.json.roots = member->roots};

	make_value(maker, member->type->kind == ENV_KIND_JSON ? &open : member->type);
}

static void make_union(struct maker *maker, const struct env_union_rules *rules)
{
	static const char *const tags[] = {"1", "\"?\"", "[]", "null", "{}", "1.5"};

	if (rules->tag.ptr == NULL || !make_is_wrong(maker)) {
		make_member_value(maker, choose_member(maker, rules));
		return;
	}
	make_text(maker, "{");
	make_string(maker, make_chance(maker, 2) ? rules->tag : env_str("other"));
	make_text(maker, ":");
	make_text(maker, tags[random_below(&maker->random, COUNT_OF(tags))]);
	make_text(maker, "}");
}

static void make_right(struct maker *maker, const struct env_type *type)
{
	switch (type->kind) {
	case ENV_KIND_NULLABLE:
		if (make_chance(maker, 2))
			make_text(maker, "null");
		else
			make_value(maker, type->as.nullable.type);
		break;
	case ENV_KIND_ARRAY:
		make_array(maker, &type->as.array);
		break;
	case ENV_KIND_MAP:
		make_map(maker, &type->as.map);
		break;
	case ENV_KIND_TUPLE:
		make_tuple(maker, &type->as.tuple);
		break;
	case ENV_KIND_UNION:
		make_union(maker, &type->as.one_of);
		break;
	case ENV_KIND_OBJECT:
		make_object(maker, &type->as.object);
		break;
	default:
		make_scalar(maker, type);
		break;
	}
}

void make_value(struct maker *maker, const struct env_type *type)
{
	maker->depth++;
	make_gap(maker);
	if (maker->wrongness == 0 || !make_chance(maker, maker->wrongness))
		make_right(maker, type);
	else if (type->kind < ENV_KIND_NULLABLE && make_chance(maker, 2))
		make_near(maker, type);
	else
		make_text(maker, wrong[random_below(&maker->random, COUNT_OF(wrong))]);
	make_gap(maker);
	maker->depth--;
}

void make_mutation(struct maker *maker)
{
	static const char bytes[] = "{}[]\",:0123456789-+.eEtfn \\u\xFF\x80\xC3\n";
	struct env_buf *text = &maker->text;

	for (size_t count = 1 + random_below(&maker->random, 3); count > 0 && text->len > 0; count--) {
		size_t at = random_below(&maker->random, text->len);
		char byte = bytes[random_below(&maker->random, sizeof(bytes) - 1)];

		switch (random_below(&maker->random, 3)) {
		case 0:
			text->data[at] = byte;
			break;
		case 1:
			memmove(text->data + at, text->data + at + 1, text->len - at - 1);
			text->len--;
			break;
		default:
			ck_assert_int_eq(env_buf_append(text, "", 1), ENV_OK);
			memmove(text->data + at + 1, text->data + at, text->len - at - 1);
			text->data[at] = byte;
			break;
		}
	}
}
