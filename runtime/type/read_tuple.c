/* The words of fast decoders: tuples. */
#include <envelope/read_kinds.h>

#include "type/read_items.h"
#include "type/read_token.h"
#include "type/value.h"

/* There are no more items: as they end, or as nobody knows what comes. */
static const char *close_places(struct env_places *places, const char *at)
{
	places->closed = true;
	return at;
}

const char *env_read_tuple(struct env_reader *reader, const char *at, struct env_places *places)
{
	at = env_read_peek(at);
	if (*at != '[' || reader->depth == 0)
		return close_places(places, env_read_give_up(reader, at));
	reader->depth--;
	places->opened = true;
	return at + 1;
}

const char *env_read_optional_place(struct env_reader *reader, const char *at, struct env_places *places)
{
	if (places->closed)
		return at;
	at = env_read_peek(at);
	if (*at == ']')
		return close_places(places, at + 1);
	if (places->begun && *at != ',')
		return close_places(places, env_read_give_up(reader, at));
	at += places->begun;
	places->begun = true;
	return at;
}

const char *env_read_place(struct env_reader *reader, const char *at, struct env_places *places)
{
	const char *end = env_read_optional_place(reader, at, places);

	return places->closed ? env_read_give_up(reader, at) : end;
}

const char *env_read_rest(struct env_reader *reader, const char *at, struct env_places *places,
			  const struct env_type *type, void *tuple)
{
	const struct env_tuple_rules *rules = &type->as.tuple;
	const struct env_type *item = rules->rest->as.array.item;
	struct env_items items = {
		.max_count = rules->max_items == SIZE_MAX ? SIZE_MAX : rules->max_items - rules->count,
		.size = item->size,
		.align = item->align,
		.begun = places->begun,
	};

	if (!places->closed) {
		at = env_items_next(reader, at, &items, ']');
		at = env_items_read(reader, at, &items, item);
		env_items_trim(reader, &items);
		places->closed = true;
	}
	env_list_set((char *)tuple + rules->rest_offset, items.items, items.count);
	return at;
}

const char *env_read_tuple_end(struct env_reader *reader, const char *at, struct env_places *places)
{
	const struct env_items none = {.opened = places->opened};

	if (!places->closed) {
		at = env_read_optional_place(reader, at, places);
		/* in the tuple's midst, so that it is still open there */
		if (!places->closed)
			at = env_read_give_up(reader, at);
	}
	return env_items_end(reader, at, &none, false, true);
}
