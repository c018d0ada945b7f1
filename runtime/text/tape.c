/* Making a tape of a JSON text. */
#include "text/tape.h"

#include <stdalign.h>
#include <string.h>

#include "text/escape.h"
#include "text/walk.h"

#define NO_ITEM UINT32_MAX

/* A tape in the making. While a container is open, its `next` is the index of the one around it. */
struct builder {
	struct env_tape *tape;
	struct env_arena *arena;
	size_t capacity; /* items there is room for */
	uint32_t open;   /* the innermost open container, or NO_ITEM */
};

/*
 * Makes room for twice as many items: in place where they are the arena's last allocation, else by moving
 * them.
 */
static bool grow(struct builder *builder)
{
	struct env_tape *tape = builder->tape;
	size_t old_size = builder->capacity * sizeof(*tape->items);

	if (old_size > SIZE_MAX / 2) {
		builder->arena->failure = ENV_LIMIT;
		return false;
	}
	if (!env_arena_resize(builder->arena, tape->items, old_size, old_size * 2)) {
		void *items = env_arena_alloc(builder->arena, old_size * 2, alignof(struct env_tape_item));
		if (items == NULL)
			return false;
		memcpy(items, tape->items, old_size);
		tape->items = items;
	}
	builder->capacity *= 2;
	return true;
}

/* Appends what the walk has come to. False where the arena has no more. */
static bool append(struct builder *builder, const struct env_token *token)
{
	struct env_tape *tape = builder->tape;

	if (tape->count == builder->capacity && !grow(builder))
		return false;
	uint32_t index = tape->count++;
	tape->items[index] = (struct env_tape_item){
		.offset = (uint32_t)(token->text - tape->text),
		.length = (uint32_t)token->length,
		.next = index + 1,
		.kind = token->kind,
		.flags = token->flags,
	};
	return true;
}

/* Counts a member of the innermost open container. */
static void count_member(const struct builder *builder)
{
	if (builder->open != NO_ITEM)
		builder->tape->items[builder->open].count++;
}

static bool append_value(struct builder *builder, const struct env_token *token)
{
	if (builder->open != NO_ITEM && builder->tape->items[builder->open].kind == ENV_TAPE_ARRAY)
		count_member(builder);
	return append(builder, token);
}

static bool open_container(struct builder *builder, const char *place, enum env_tape_kind kind)
{
	struct env_token token = {.text = place, .kind = (uint8_t)kind};

	if (!append_value(builder, &token))
		return false;
	uint32_t index = builder->tape->count - 1;
	builder->tape->items[index].next = builder->open;
	builder->open = index;
	return true;
}

static void close_container(struct builder *builder, const char *place)
{
	struct env_tape_item *item = &builder->tape->items[builder->open];

	builder->open = item->next;
	item->next = builder->tape->count;
	item->length = (uint32_t)(place - builder->tape->text) - item->offset;
}

/* Puts an event of the walk on the tape. False where the arena has no more. */
static bool build(struct builder *builder, enum env_walk_event event, const struct env_token *token)
{
	switch (event) {
	case ENV_WALK_VALUE:
		return append_value(builder, token);
	case ENV_WALK_KEY:
		count_member(builder);
		return append(builder, token);
	case ENV_WALK_ARRAY:
		return open_container(builder, token->text, ENV_TAPE_ARRAY);
	case ENV_WALK_OBJECT:
		return open_container(builder, token->text, ENV_TAPE_OBJECT);
	default:
		close_container(builder, token->text);
		return true;
	}
}

/* The arena has no more: says so in `error` by having no text. */
static enum env_status arena_failure(const struct env_arena *arena, struct env_json_error *error)
{
	if (error != NULL)
		*error = (struct env_json_error){0};
	return arena->failure;
}

/* Builds the tape of the whole text; on failure the arena may hold what was built. */
static enum env_status build_all(struct builder *builder, struct env_walk *walk, struct env_str text,
				 struct env_json_error *error)
{
	struct env_tape *tape = builder->tape;

	tape->items = env_arena_alloc(builder->arena, builder->capacity * sizeof(*tape->items),
				      alignof(struct env_tape_item));
	if (tape->items == NULL)
		return arena_failure(builder->arena, error);
	for (;;) {
		enum env_walk_event event = env_walk_next(walk);
		if (event == ENV_WALK_FAILED)
			return env_walk_failure(walk, text, error);
		if (event == ENV_WALK_END)
			return ENV_OK;
		if (!build(builder, event, &walk->token))
			return arena_failure(builder->arena, error);
	}
}

enum env_status env_tape_read(struct env_tape *tape, struct env_arena *arena, struct env_str text,
			      unsigned depth, struct env_json_error *error)
{
	if (text.len >= UINT32_MAX) {
		env_scan_locate(error, text, text.ptr, "Text too long");
		return ENV_LIMIT;
	}
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_tape made = {.text = text.ptr};
	struct builder builder = {
		.tape = &made, .arena = arena, .capacity = 16 + text.len / 32, .open = NO_ITEM};
	struct env_walk walk;

	env_walk_start(&walk, text, depth);
	enum env_status status = build_all(&builder, &walk, text, error);
	if (status != ENV_OK) {
		env_arena_rewind(arena, mark);
		return status;
	}
	env_arena_resize(arena, made.items, builder.capacity * sizeof(*made.items),
			 made.count * sizeof(*made.items));
	*tape = made;
	return ENV_OK;
}

bool env_tape_string(const struct env_tape *tape, uint32_t index, struct env_arena *arena,
		     struct env_str *out)
{
	struct env_str raw = env_tape_text(tape, index);
	char *copy;

	if ((tape->items[index].flags & ENV_TAPE_ESCAPED) == 0) {
		copy = env_arena_copy(arena, raw.ptr, raw.len);
		if (copy == NULL)
			return false;
		*out = env_str_of(copy, raw.len);
		return true;
	}
	copy = env_arena_alloc(arena, raw.len + 1, 1);
	if (copy == NULL)
		return false;
	*out = env_str_of(copy, env_text_unescape(copy, raw));
	copy[out->len] = 0;
	env_arena_resize(arena, copy, raw.len + 1, out->len + 1);
	return true;
}

bool env_tape_view(const struct env_tape *tape, uint32_t index, struct env_arena *arena, struct env_str *out)
{
	if ((tape->items[index].flags & ENV_TAPE_ESCAPED) != 0)
		return env_tape_string(tape, index, arena, out);
	*out = env_tape_text(tape, index);
	return true;
}
