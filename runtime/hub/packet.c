/* Frames on their way out. */
#include "hub/packet.h"

#include <envelope/json.h>

#include "hub/sender.h"
#include "loop/log.h"
#include "text/hot.h"
#include "text/memory.h"

#define MOST_SPARE 64
#define LARGEST_SPARE ((size_t)16 << 10)

static void clear(struct env_packet *packet)
{
	packet->text.len = 0;
	packet->frame_len = 0;
	packet->trace = env_str_of(NULL, 0);
	packet->payload = (struct env_span){0};
	packet->message = NULL;
	packet->binding = NULL;
	packet->secret = false;
}

static struct env_packet *take_spare(struct env_packets *packets)
{
	pthread_mutex_lock(&packets->lock);
	struct env_packet *packet = packets->spare;
	if (packet != NULL) {
		packets->spare = packet->next_spare;
		packets->count--;
	}
	pthread_mutex_unlock(&packets->lock);
	return packet;
}

static struct env_packet *take_own(struct env_packets *packets)
{
	struct env_packet *packet = env_sender_is_here(packets->sender) ? packets->own : NULL;

	if (packet != NULL) {
		packets->own = packet->next_spare;
		packets->own_count--;
	}
	return packet;
}

static struct env_packet *make(struct env_packets *packets)
{
	struct env_packet *packet = env_memory_take(packets->allocator, sizeof(*packet));

	if (packet == NULL)
		return NULL;
	*packet = (struct env_packet){.home = packets};
	env_buf_init(&packet->text, packets->allocator, 0);
	return packet;
}

ENV_HOT struct env_packet *env_packet_take(struct env_packets *packets)
{
	struct env_packet *packet = take_own(packets);

	if (packet == NULL) {
		packet = take_spare(packets);
		if (packet == NULL)
			packet = make(packets);
		if (packet == NULL)
			return NULL;
		env_sender_ref(packets->sender);
	}
	atomic_store_explicit(&packet->references, 1, memory_order_relaxed);
	atomic_store_explicit(&packet->own_used, false, memory_order_relaxed);
	return packet;
}

static void destroy(struct env_packets *packets, struct env_packet *packet)
{
	env_buf_free(&packet->text);
	env_memory_give(packets->allocator, packet);
}

static bool is_worth_keeping(const struct env_packet *packet)
{
	return packet->text.capacity <= LARGEST_SPARE;
}

/* To the list behind the lock. */
static void give_back(struct env_packet *packet)
{
	struct env_packets *packets = packet->home;
	struct env_sender *sender = packets->sender;

	clear(packet);
	pthread_mutex_lock(&packets->lock);
	bool keep = packets->count < MOST_SPARE && is_worth_keeping(packet);
	if (keep) {
		packet->next_spare = packets->spare;
		packets->spare = packet;
		packets->count++;
	}
	pthread_mutex_unlock(&packets->lock);
	if (!keep)
		destroy(packets, packet);
	env_sender_unref(sender);
}

/* To the loop's list. */
static ENV_HOT void give_back_own(struct env_packet *packet)
{
	struct env_packets *packets = packet->home;

	if (packets->ownerless || packets->own_count >= MOST_SPARE || !is_worth_keeping(packet)) {
		give_back(packet);
		return;
	}
	clear(packet);
	packet->next_spare = packets->own;
	packets->own = packet;
	packets->own_count++;
}

void env_packets_disown(struct env_packets *packets)
{
	struct env_packet *packet = packets->own;

	packets->ownerless = true;
	packets->own = NULL;
	packets->own_count = 0;
	while (packet != NULL) {
		struct env_packet *next = packet->next_spare;
		give_back(packet);
		packet = next;
	}
}

void env_packets_free(struct env_packets *packets)
{
	while (packets->spare != NULL) {
		struct env_packet *packet = packets->spare;
		packets->spare = packet->next_spare;
		destroy(packets, packet);
	}
	packets->count = 0;
}

/* Gives a reference up; true where it was the last. With the only one nobody else can take another. */
static bool is_last(struct env_packet *packet)
{
	return atomic_load_explicit(&packet->references, memory_order_acquire) == 1 ||
	       atomic_fetch_sub_explicit(&packet->references, 1, memory_order_acq_rel) == 1;
}

struct env_packet *env_packet_ref(struct env_packet *packet)
{
	atomic_fetch_add_explicit(&packet->references, 1, memory_order_relaxed);
	return packet;
}

ENV_HOT void env_packet_unref(struct env_packet *packet)
{
	if (packet == NULL || !is_last(packet))
		return;
	if (env_sender_is_here(packet->home->sender))
		give_back_own(packet);
	else
		give_back(packet);
}

struct env_frame env_packet_frame_of(const struct env_meta *meta, const void *payload)
{
	return (struct env_frame){
		.envelope = meta->envelope,
		.message = meta->message,
		.trace = meta->trace,
		.language = meta->language,
		.state = meta->state == NULL ? (struct env_str){0} : meta->state->code,
		.payload = payload,
	};
}

/* The frame is written: the trace id comes behind it, and the packet knows what it is. */
static ENV_HOT enum env_status finish(struct env_packet *packet, const struct env_meta *meta)
{
	packet->frame_len = packet->text.len;
	enum env_status status = env_buf_append_str(&packet->text, meta->trace);
	if (status != ENV_OK)
		return status;
	if (meta->trace.ptr != NULL)
		packet->trace = env_str_of(packet->text.data + packet->frame_len, meta->trace.len);
	packet->message = meta->message;
	packet->envelope = meta->envelope;
	packet->state = meta->state;
	return ENV_OK;
}

static ENV_HOT enum env_status encode(struct env_packet *packet, const struct env_meta *meta,
				      const void *payload, struct env_errors *errors)
{
	const struct env_frame frame = env_packet_frame_of(meta, payload);

	clear(packet);
	enum env_status status = env_frame_write(&frame, &packet->text, errors, &packet->payload);
	if (status == ENV_OK)
		status = finish(packet, meta);
	if (status != ENV_OK)
		clear(packet);
	return status;
}

ENV_HOT enum env_status env_packet_encode_text(struct env_packet *packet, const struct env_meta *meta,
					       const struct env_frame_text *payload)
{
	const struct env_frame frame = env_packet_frame_of(meta, NULL);

	clear(packet);
	enum env_status status = env_frame_write_text(&frame, payload, &packet->text, &packet->payload);
	if (status == ENV_OK)
		status = finish(packet, meta);
	if (status != ENV_OK)
		clear(packet);
	return status;
}

enum env_status env_packet_encode_sound(struct env_packet *packet, const struct env_meta *meta,
					const void *payload)
{
	return encode(packet, meta, payload, NULL);
}

/* Of a payload that breaks rules: once more, to say which. */
static enum env_status log_invalid(struct env_packet *packet, struct env_sender *sender,
				   const struct env_meta *meta, const void *payload)
{
	struct env_workspace *workspace = env_workspace_take(&sender->workspaces);

	if (workspace == NULL)
		return ENV_NO_MEMORY;
	enum env_status status = encode(packet, meta, payload, &workspace->errors);
	if (status == ENV_INVALID)
		env_log_invalid(&sender->logger, meta->message, &workspace->errors);
	env_workspace_give(&sender->workspaces, workspace);
	return status;
}

static enum env_status log_too_deep(const struct env_sender *sender, const struct env_meta *meta)
{
	env_logger_write(&sender->logger, ENV_LOG_ERROR,
			 "%.*s is not sent: its payload is nested deeper than %d levels, or too large",
			 ENV_STR_PRINT(meta->message->name), ENV_DEPTH_DEFAULT);
	return ENV_INVALID;
}

ENV_HOT enum env_status env_packet_encode(struct env_packet *packet, struct env_sender *sender,
					  const struct env_meta *meta, const void *payload)
{
	enum env_status status = encode(packet, meta, payload, NULL);

	/* which may find that it is too deep before it has found what is wrong */
	if (status == ENV_INVALID)
		status = log_invalid(packet, sender, meta, payload);
	/* a limit that has nothing to do with how fast the peer reads, which is what ENV_LIMIT tells those who send */
	return status == ENV_LIMIT ? log_too_deep(sender, meta) : status;
}

const struct env_message *env_packet_message(const struct env_packet *packet)
{
	return packet->message;
}

const struct env_envelope *env_packet_envelope(const struct env_packet *packet)
{
	return packet->envelope;
}

const struct env_state *env_packet_state(const struct env_packet *packet)
{
	return packet->state;
}

struct env_str env_packet_trace(const struct env_packet *packet)
{
	return packet->trace;
}

struct env_str env_packet_payload(const struct env_packet *packet)
{
	/* an envelope need not have a key for it */
	if (packet->payload.len == 0)
		return env_str("null");
	return env_str_of(packet->text.data + packet->payload.at, packet->payload.len);
}

struct env_str env_packet_frame(const struct env_packet *packet)
{
	return env_str_of(packet->text.data, packet->frame_len);
}

/* Whether the packet's own parcel is free, which it then is no more. With the only reference nobody else can ask for it. */
static bool take_own_parcel(struct env_packet *packet)
{
	if (atomic_load_explicit(&packet->references, memory_order_acquire) > 1)
		return !atomic_exchange(&packet->own_used, true);
	bool used = atomic_load_explicit(&packet->own_used, memory_order_relaxed);
	atomic_store_explicit(&packet->own_used, true, memory_order_relaxed);
	return !used;
}

ENV_HOT struct env_parcel *env_parcel_new(struct env_packet *packet)
{
	struct env_parcel *parcel = &packet->own;

	if (!take_own_parcel(packet))
		parcel = env_memory_take(packet->home->allocator, sizeof(*parcel));
	if (parcel != NULL)
		*parcel = (struct env_parcel){.packet = packet};
	return parcel;
}

/* Gives back the parcel alone. */
static struct env_packet *unpack(struct env_parcel *parcel)
{
	struct env_packet *packet = parcel->packet;

	if (parcel == &packet->own)
		atomic_store_explicit(&packet->own_used, false, memory_order_release);
	else
		env_memory_give(packet->home->allocator, parcel);
	return packet;
}

void env_parcel_free(struct env_parcel *parcel)
{
	env_packet_unref(unpack(parcel));
}

ENV_HOT void env_parcel_free_here(struct env_parcel *parcel, const struct env_packets *packets)
{
	struct env_packet *packet = unpack(parcel);

	if (!is_last(packet))
		return;
	if (packet->home == packets)
		give_back_own(packet);
	else
		give_back(packet);
}

void env_queue_append(struct env_queue *to, struct env_queue *from)
{
	if (from->first == NULL)
		return;
	if (to->last == NULL)
		to->first = from->first;
	else
		to->last->next = from->first;
	to->last = from->last;
	*from = (struct env_queue){0};
}
