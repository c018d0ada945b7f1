/* Messages that are collected, and go out together or not at all. */
#include "channels/batch.h"
#include "channels/channels.h"
#include "channels/memory.h"

#define BATCH_BYTES ((size_t)256 << 10)
#define LEAST_IN_BATCH 3
#define FIRST_CAPACITY 16

/* Where a message is to go: to a connection, or with `channels` to a channel. */
struct goal {
	struct env_address address;
	struct env_channels *channels;
	const struct env_channel_named_kind *kind;
	int64_t pk;
};

struct item {
	struct goal goal;
	struct env_packet *batch; /* instead of `run` packets from this one on; or NULL */
	size_t run;
};

struct env_collection {
	const struct env_allocator *allocator;
	struct env_sender *sender;
	enum env_batch batch;
	size_t batch_bytes;
	struct item *items;
	struct env_packet **packets; /* one for each item */
	size_t count;
	size_t capacity;
};

enum env_status env_collection_new(struct env_collection **out, struct env_sender *sender,
				   const struct env_collection_options *options)
{
	const struct env_collection_options defaults = {.allocator = NULL};

	options = options == NULL ? &defaults : options;
	struct env_collection *collection = env_channel_take(options->allocator, sizeof(*collection));
	if (collection == NULL)
		return ENV_NO_MEMORY;
	*collection = (struct env_collection){
		.allocator = options->allocator,
		.sender = env_sender_ref(sender),
		.batch = options->batch,
		.batch_bytes = options->batch_bytes == 0 ? BATCH_BYTES : options->batch_bytes,
	};
	*out = collection;
	return ENV_OK;
}

void env_collection_drop(struct env_collection *collection)
{
	if (collection == NULL)
		return;
	for (size_t i = 0; i < collection->count; i++) {
		env_packet_unref(collection->items[i].batch);
		env_packet_unref(collection->packets[i]);
	}
	env_channel_give(collection->allocator, collection->items);
	env_channel_give(collection->allocator, collection->packets);
	env_sender_unref(collection->sender);
	env_channel_give(collection->allocator, collection);
}

/* ---- adding ---- */

static enum env_status grow(struct env_collection *collection)
{
	size_t capacity = collection->capacity == 0 ? FIRST_CAPACITY : collection->capacity * 2;
	struct item *items = env_channel_take_array(collection->allocator, capacity, sizeof(*items));
	struct env_packet **packets =
		env_channel_take_array(collection->allocator, capacity, sizeof(struct env_packet *));

	if (items == NULL || packets == NULL) {
		env_channel_give(collection->allocator, items);
		env_channel_give(collection->allocator, packets);
		return ENV_NO_MEMORY;
	}
	for (size_t i = 0; i < collection->count; i++) {
		items[i] = collection->items[i];
		packets[i] = collection->packets[i];
	}
	env_channel_give(collection->allocator, collection->items);
	env_channel_give(collection->allocator, collection->packets);
	collection->items = items;
	collection->packets = packets;
	collection->capacity = capacity;
	return ENV_OK;
}

static enum env_status add(struct env_collection *collection, const struct goal *goal,
			   struct env_packet *packet)
{
	enum env_status status = collection->count == collection->capacity ? grow(collection) : ENV_OK;

	if (status != ENV_OK)
		return status;
	collection->items[collection->count] = (struct item){.goal = *goal, .run = 1};
	collection->packets[collection->count++] = env_packet_ref(packet);
	return ENV_OK;
}

enum env_status env_collection_add(struct env_collection *collection, struct env_address to,
				   struct env_packet *packet)
{
	const struct goal goal = {.address = to};

	return add(collection, &goal, packet);
}

enum env_status env_collection_publish(struct env_collection *collection, struct env_channels *channels,
				       const char *kind, int64_t pk, struct env_packet *packet)
{
	const struct goal goal = {
		.channels = channels,
		.kind = env_channel_kinds_find(&channels->kinds, env_str(kind)),
		.pk = pk,
	};

	return goal.kind == NULL ? ENV_NOT_FOUND : add(collection, &goal, packet);
}

/* ---- committing ---- */

static bool is_same_goal(const struct goal *a, const struct goal *b)
{
	return env_address_equal(a->address, b->address) && a->channels == b->channels &&
	       a->kind == b->kind && a->pk == b->pk;
}

/* How many from `first` on can go out as one: as many as a batch may have bytes, or one, whatever it has. */
static size_t count_run(const struct env_collection *collection, size_t first)
{
	struct env_packet *const *packets = collection->packets;
	size_t bytes = env_packet_payload(packets[first]).len;
	size_t next = first + 1;

	for (; next < collection->count; next++) {
		if (!is_same_goal(&collection->items[first].goal, &collection->items[next].goal) ||
		    !env_batch_fits(packets[first], packets[next]))
			break;
		bytes += env_packet_payload(packets[next]).len;
		if (bytes > collection->batch_bytes)
			break;
	}
	return next - first;
}

/* Puts neighbours together. ENV_NO_MEMORY. */
static enum env_status encode(struct env_collection *collection)
{
	enum env_status status = ENV_OK;

	for (size_t i = 0; status == ENV_OK && i < collection->count;) {
		struct item *item = &collection->items[i];
		item->run = count_run(collection, i);
		if (item->run >= LEAST_IN_BATCH)
			status = env_batch_encode(&item->batch, collection->sender, collection->allocator,
						  collection->batch, collection->packets + i, item->run);
		i += item->run;
	}
	return status;
}

static enum env_status send_one(const struct env_collection *collection, const struct goal *goal,
				struct env_packet *packet)
{
	if (goal->channels == NULL)
		return env_sender_deliver(collection->sender, goal->address, packet);
	return env_channel_groups_publish(&goal->channels->groups, goal->kind, goal->pk, packet);
}

/* A peer whose envelope has not the batch gets the messages one by one. */
static enum env_status send_run(const struct env_collection *collection, size_t first)
{
	const struct item *item = &collection->items[first];
	enum env_status status = ENV_NOT_PERMITTED;

	if (item->batch != NULL)
		status = send_one(collection, &item->goal, item->batch);
	if (status != ENV_NOT_PERMITTED)
		return status;
	status = ENV_OK;
	for (size_t i = first; i < first + item->run; i++) {
		enum env_status one = send_one(collection, &item->goal, collection->packets[i]);
		status = status == ENV_OK ? one : status;
	}
	return status;
}

enum env_status env_collection_commit(struct env_collection *collection)
{
	enum env_status status = encode(collection);

	if (status == ENV_OK)
		for (size_t i = 0; i < collection->count; i += collection->items[i].run) {
			enum env_status one = send_run(collection, i);
			status = status == ENV_OK ? one : status;
		}
	env_collection_drop(collection);
	return status;
}
