/* Tables of the types for this process: what the runtime's validation needs of them, and no more. */
#include <stdlib.h>

#include "schema/alternative.h"
#include "schema/package.h"
#include "schema/ruler.h"

/* A name and where it stands, to be sorted. */
struct sorted_name {
	struct env_str name;
	uint16_t index;
};

/* In byte order, a shorter one before those that go on from it. */
static int compare_names(const void *a, const void *b)
{
	return env_str_compare(((const struct sorted_name *)a)->name, ((const struct sorted_name *)b)->name);
}

static const uint16_t *sort_names(struct memory *memory, struct sorted_name *names, size_t count)
{
	uint16_t *sorted = memory_array(memory, count, sizeof(*sorted));

	if (count > 0)
		qsort(names, count, sizeof(*names), compare_names);
	for (size_t i = 0; i < count; i++)
		sorted[i] = names[i].index;
	return sorted;
}

static void fill_enum(struct memory *memory, const struct type *type, struct env_type *table)
{
	struct env_str *members = memory_array(memory, type->member_count, sizeof(*members));
	struct sorted_name *names = memory_array(memory, type->member_count, sizeof(*names));

	for (size_t i = 0; i < type->member_count; i++) {
		members[i] = type->members[i].value;
		names[i] = (struct sorted_name){members[i], (uint16_t)i};
	}
	table->as.enumeration.members = members;
	table->as.enumeration.count = type->member_count;
	table->as.enumeration.mixed = type->mixed;
	table->as.enumeration.sorted = sort_names(memory, names, type->member_count);
}

static unsigned field_flags(const struct property *property)
{
	return (property->required ? ENV_FIELD_REQUIRED : 0U) |
	       (property->nullable ? ENV_FIELD_NULLABLE : 0U);
}

static struct env_field *make_fields(struct memory *memory, const struct type *type)
{
	struct env_field *fields = memory_array(memory, type->property_count, sizeof(*fields));

	for (size_t i = 0; i < type->property_count; i++) {
		const struct property *property = &type->properties[i];

		fields[i].name = property->name;
		fields[i].type = property->type->table;
		fields[i].is_offset = ENV_NO_PRESENCE;
		fields[i].flags = field_flags(property);
	}
	return fields;
}

static void fill_object(struct memory *memory, const struct type *type, struct env_type *table)
{
	struct sorted_name *names = memory_array(memory, type->property_count, sizeof(*names));

	for (size_t i = 0; i < type->property_count; i++)
		names[i] = (struct sorted_name){type->properties[i].name, (uint16_t)i};
	table->as.object.fields = make_fields(memory, type);
	table->as.object.count = type->property_count;
	table->as.object.sorted = sort_names(memory, names, type->property_count);
	table->as.object.extra = type->extra;
	table->as.object.extra_type = type->extras != NULL ? type->extras->table : NULL;
}

static void fill_const(struct memory *memory, const struct type *type, struct env_type *table)
{
	table->as.constant.json = node_canonical(memory, type->constant);
}

static void fill_tuple(struct memory *memory, const struct type *type, struct env_type *table)
{
	struct env_tuple_rules *rules = &table->as.tuple;

	rules->fields = make_fields(memory, type);
	rules->count = type->property_count;
	rules->min_items = type->min_items;
	rules->max_items = type->max_items;
	rules->rest = type->rest != NULL ? type->rest->table : NULL;
}

static void fill_map(const struct type *type, const struct env_type *value, struct env_type *table)
{
	table->as.map = (struct env_map_rules){
		.value = value,
		.min_entries = type->min_items,
		.max_entries = type->max_items,
		.key = type->key != NULL ? type->key->table : NULL,
		.pattern = type->pattern != NULL ? &type->pattern->table : NULL,
		.closed = type->closed,
	};
}

static void fill_union(struct memory *memory, const struct type *type, struct env_type *table)
{
	struct env_member *members = memory_array(memory, type->alternative_count, sizeof(*members));
	struct tag_values tags = alternative_tags(memory, type);

	for (size_t i = 0; i < type->alternative_count; i++) {
		const struct alternative *alternative = &type->alternatives[i];

		members[i] =
			(struct env_member){alternative->name, alternative->type->table, alternative->roots,
					    alternative->named ? ENV_MEMBER_NAMED : 0U};
	}
	table->as.one_of = (struct env_union_rules){
		.members = members,
		.count = type->alternative_count,
		.tag = type->tag,
		.values = tags.items,
		.value_count = tags.count,
		.allowed = tags.allowed,
	};
}

static void fill_scalar(const struct type *type, struct env_type *table)
{
	switch (type->kind) {
	case ENV_KIND_INTEGER:
	case ENV_KIND_INT32:
	case ENV_KIND_UINT32:
		table->as.integer = type->integer;
		break;
	case ENV_KIND_UINT64:
		table->as.unsigned_integer = type->unsigned_integer;
		break;
	case ENV_KIND_NUMBER:
	case ENV_KIND_FLOAT:
		table->as.number = type->number;
		break;
	case ENV_KIND_STRING:
		table->as.string = type->string;
		break;
	case ENV_KIND_FORMAT:
		table->as.format.format = type->format;
		break;
	case ENV_KIND_JSON:
		table->as.json = type->json;
		break;
	default:
		break;
	}
}

static void fill_table(struct memory *memory, const struct type *type, struct env_type *table)
{
	const struct env_type *inner = type->inner != NULL ? type->inner->table : NULL;

	switch (type->kind) {
	case ENV_KIND_ENUM:
	case ENV_KIND_OPEN_ENUM:
		fill_enum(memory, type, table);
		break;
	case ENV_KIND_CONST:
		fill_const(memory, type, table);
		break;
	case ENV_KIND_NULLABLE:
		table->as.nullable.type = inner;
		break;
	case ENV_KIND_ARRAY:
		table->as.array = (struct env_array_rules){inner, type->min_items, type->max_items};
		break;
	case ENV_KIND_MAP:
		fill_map(type, inner, table);
		break;
	case ENV_KIND_TUPLE:
		fill_tuple(memory, type, table);
		break;
	case ENV_KIND_UNION:
		fill_union(memory, type, table);
		break;
	case ENV_KIND_OBJECT:
		fill_object(memory, type, table);
		break;
	default:
		fill_scalar(type, table);
		break;
	}
}

void tables_make(struct document *document)
{
	struct memory *memory = memory_of(document);

	for (size_t i = 0; i < document->created.count; i++) {
		struct type *type = document->created.items[i];
		struct env_type *table = memory_alloc(memory, sizeof(*table));

		table->kind = type->kind;
		table->name = type->name.len > 0 ? type->name.ptr : NULL;
		type->table = table;
	}
	for (size_t i = 0; i < document->created.count; i++) {
		const struct type *type = document->created.items[i];

		/* The table was made above and is nobody else's yet. */
		fill_table(memory, type, (struct env_type *)type->table);
		((struct env_type *)type->table)->also = type->also != NULL ? &type->also->table : NULL;
		((struct env_type *)type->table)->own_null = type->own_null;
	}
}
