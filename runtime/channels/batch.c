/* Several messages as one: s.batch and s.batch2. */
#include "channels/batch.h"

#include <envelope/channels.env.h>

#include "channels/memory.h"
#include "channels/rows.h"

static bool have_one_trace(struct env_str a, struct env_str b)
{
	if (a.ptr == NULL || b.ptr == NULL)
		return a.ptr == b.ptr;
	return env_str_equal(a, b);
}

bool env_batch_fits(struct env_packet *a, struct env_packet *b)
{
	return env_packet_message(a) == env_packet_message(b) &&
	       env_packet_envelope(a) == env_packet_envelope(b) &&
	       env_packet_state(a) == env_packet_state(b) &&
	       have_one_trace(env_packet_trace(a), env_packet_trace(b)) && !env_packet_message(a)->sensitive;
}

static struct env_cause cause_of(struct env_packet *packet)
{
	return (struct env_cause){.trace = env_packet_trace(packet), .state = env_packet_state(packet)};
}

/* Where the hub does not know the message, or its payloads are too deep to stand in another one, there is no batch, which is no failure. */
static enum env_status allow_none(enum env_status status)
{
	return status == ENV_NOT_PERMITTED || status == ENV_INVALID ? ENV_OK : status;
}

static enum env_status encode_list(struct env_packet **out, struct env_sender *sender,
				   const struct env_allocator *allocator, struct env_packet *const *packets,
				   size_t count)
{
	const struct env_cause cause = cause_of(packets[0]);
	struct env_json *payloads = env_channel_take_array(allocator, count, sizeof(*payloads));
	const struct channels_batch batch = {
		.t = env_packet_message(packets[0])->name,
		.payloads = {.items = payloads, .count = count},
	};

	if (payloads == NULL)
		return ENV_NO_MEMORY;
	for (size_t i = 0; i < count; i++)
		payloads[i].text = env_packet_payload(packets[i]);
	enum env_status status = channels_batch_pack(out, sender, &cause, &batch);
	env_channel_give(allocator, payloads);
	return allow_none(status);
}

/* ---- as a table ---- */

struct grid {
	struct env_str *keys;
	struct env_json *cells; /* row by row */
	struct channels_batch2_values_item *rows;
	size_t width;
	size_t height;
};

static void free_grid(const struct env_allocator *allocator, struct grid *grid)
{
	env_channel_give(allocator, grid->keys);
	env_channel_give(allocator, grid->cells);
	env_channel_give(allocator, grid->rows);
}

static enum env_status make_grid(const struct env_allocator *allocator, struct grid *grid)
{
	size_t most = SIZE_MAX / grid->height;

	grid->keys = env_channel_take_array(allocator, grid->width, sizeof(*grid->keys));
	grid->rows = env_channel_take_array(allocator, grid->height, sizeof(*grid->rows));
	if (grid->width <= most)
		grid->cells =
			env_channel_take_array(allocator, grid->width * grid->height, sizeof(*grid->cells));
	return grid->keys == NULL || grid->rows == NULL || grid->cells == NULL ? ENV_NO_MEMORY : ENV_OK;
}

/* Keys are repeated as they stand in the text, so one that is escaped there will not do. */
static bool is_plain(struct env_str key)
{
	return key.len == 0 || memchr(key.ptr, '\\', key.len) == NULL;
}

/* False where the row has other keys than the first one has. */
static bool fill_row(struct grid *grid, size_t row, struct env_str payload)
{
	struct env_json *cells = grid->cells + row * grid->width;
	struct env_channel_row members;
	struct env_json value;
	struct env_str key;
	size_t column = 0;

	if (!env_channel_row_begin(&members, payload))
		return false;
	for (; env_channel_row_next(&members, &key, &value); column++) {
		if (column == grid->width || !is_plain(key))
			return false;
		if (row == 0)
			grid->keys[column] = key;
		else if (!env_str_equal(grid->keys[column], key))
			return false;
		cells[column] = value;
	}
	grid->rows[row] = (struct channels_batch2_values_item){.items = cells, .count = grid->width};
	return column == grid->width;
}

static bool fill(struct grid *grid, struct env_packet *const *packets)
{
	for (size_t i = 0; i < grid->height; i++)
		if (!fill_row(grid, i, env_packet_payload(packets[i])))
			return false;
	return true;
}

static enum env_status pack_grid(struct env_packet **out, struct env_sender *sender, const struct grid *grid,
				 struct env_packet *first)
{
	const struct env_cause cause = cause_of(first);
	const struct channels_batch2 batch = {
		.t = env_packet_message(first)->name,
		.common = ENV_JSON_INIT("null"),
		.keys = {.items = grid->keys, .count = grid->width},
		.values = {.items = grid->rows, .count = grid->height},
	};

	return allow_none(channels_batch2_pack(out, sender, &cause, &batch));
}

static enum env_status encode_table(struct env_packet **out, struct env_sender *sender,
				    const struct env_allocator *allocator, struct env_packet *const *packets,
				    size_t count)
{
	struct grid grid = {.width = env_channel_row_count(env_packet_payload(packets[0])), .height = count};
	enum env_status status = make_grid(allocator, &grid);

	if (status == ENV_OK && fill(&grid, packets))
		status = pack_grid(out, sender, &grid, packets[0]);
	free_grid(allocator, &grid);
	return status;
}

static enum env_status encode(struct env_packet **out, struct env_sender *sender,
			      const struct env_allocator *allocator, enum env_batch batch,
			      struct env_packet *const *packets, size_t count)
{
	if (batch == ENV_BATCH_LIST)
		return encode_list(out, sender, allocator, packets, count);
	if (batch == ENV_BATCH_TABLE)
		return encode_table(out, sender, allocator, packets, count);
	return ENV_OK;
}

/* A batch that goes another way than the messages would reach who may not have them, and not who may. */
enum env_status env_batch_encode(struct env_packet **out, struct env_sender *sender,
				 const struct env_allocator *allocator, enum env_batch batch,
				 struct env_packet *const *packets, size_t count)
{
	*out = NULL;
	enum env_status status = encode(out, sender, allocator, batch, packets, count);
	if (*out != NULL && env_packet_envelope(*out) != env_packet_envelope(packets[0])) {
		env_packet_unref(*out);
		*out = NULL;
	}
	return status;
}
