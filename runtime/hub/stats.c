/* Counting: per message while it happens, in sums when somebody asks. */
#include "hub/stats.h"

#include "hub/connection_log.h"
#include "text/hot.h"

typedef void adder(atomic_ullong *counter, unsigned long long count);

static void add(atomic_ullong *counter, unsigned long long count)
{
	/* most times are 0, and an addition is dear, whatever is added */
	if (count != 0)
		atomic_fetch_add_explicit(counter, count, memory_order_relaxed);
}

static uint64_t get(const atomic_ullong *counter)
{
	return atomic_load_explicit(counter, memory_order_relaxed);
}

static inline void count(struct env_counters *counters, const struct env_metric *metric, adder *add_to)
{
	add_to(&counters->bytes, metric->bytes);
	add_to(&counters->wait_us, (unsigned long long)metric->wait_us);
	add_to(&counters->run_us, (unsigned long long)metric->run_us);
	add_to(&counters->results[metric->result], 1);
}

ENV_HOT void env_count(struct env_sender *sender, struct env_binding *binding,
		       const struct env_metric *metric)
{
	if (env_sender_is_here(sender))
		count(&binding->own, metric, env_count_alone);
	else
		count(&binding->counters, metric, add);
	if (sender->metrics != NULL)
		sender->metrics(sender->metrics_user, metric);
}

void env_count_bad(struct env_sender *sender)
{
	env_count_alone(&sender->bad_frames, 1);
}

ENV_HOT void env_count_sent(struct env_connection *connection, struct env_binding *binding,
			    const struct env_packet *packet)
{
	const struct env_metric metric = {
		.message = packet->message, .result = ENV_RESULT_SENT, .bytes = packet->frame_len};

	env_count_alone(&connection->sender->frames_out, 1);
	env_count_alone(&connection->sender->bytes_out, packet->frame_len);
	/* mostly nobody wants it, nor then the payload */
	if (connection->sender->logger.payloads)
		env_connection_log_message(connection,
					   (struct env_logged){"sends", packet->message, packet->trace,
							       env_packet_payload(packet), packet->secret});
	if (binding != NULL)
		env_count(connection->sender, binding, &metric);
}

static void add_results(struct env_stats *out, const struct env_catalogue *catalogue)
{
	for (size_t i = 0; i < catalogue->entry_count; i++) {
		const struct env_entry *entry = &catalogue->entries[i];
		for (size_t k = 0; entry->envelope == NULL && k < ENV_RESULT_COUNT; k++)
			out->results[k] += get(&entry->binding->counters.results[k]) +
					   get(&entry->binding->own.results[k]);
	}
}

static uint64_t count_requests(const struct env_hub *hub)
{
	uint64_t count = 0;

	for (struct env_connection *at = hub->first; at != NULL; at = at->next)
		count += env_connection_load(at);
	return count;
}

void env_hub_stats(struct env_hub *hub, struct env_stats *out)
{
	const struct env_sender *sender = hub->sender;

	*out = (struct env_stats){
		.connections_opened = get(&sender->opened),
		.requests = count_requests(hub),
		.frames_in = get(&sender->frames_in),
		.bytes_in = get(&sender->bytes_in),
		.frames_out = get(&sender->frames_out),
		.bytes_out = get(&sender->bytes_out),
		.bad_frames = get(&sender->bad_frames),
	};
	for (struct env_connection *at = hub->first; at != NULL; at = at->next)
		out->connections++;
	out->connections_closed = out->connections_opened - out->connections;
	add_results(out, &sender->catalogue);
}

enum env_status env_hub_message_stats(struct env_hub *hub, const struct env_message *message,
				      struct env_message_stats *out)
{
	const struct env_binding *binding = env_catalogue_find_binding(&hub->sender->catalogue, message);

	if (binding == NULL)
		return ENV_NOT_FOUND;
	*out = (struct env_message_stats){
		.bytes = get(&binding->counters.bytes) + get(&binding->own.bytes),
		.wait_us = get(&binding->counters.wait_us) + get(&binding->own.wait_us),
		.run_us = get(&binding->counters.run_us) + get(&binding->own.run_us),
	};
	for (size_t i = 0; i < ENV_RESULT_COUNT; i++)
		out->results[i] = get(&binding->counters.results[i]) + get(&binding->own.results[i]);
	return ENV_OK;
}

const char *env_result_text(enum env_result result)
{
	static const char *const texts[ENV_RESULT_COUNT] = {
		[ENV_RESULT_SUCCESS] = "success",     [ENV_RESULT_FAILURE] = "failure",
		[ENV_RESULT_REFUSED] = "refused",     [ENV_RESULT_EXPIRED] = "expired",
		[ENV_RESULT_CANCELLED] = "cancelled", [ENV_RESULT_CLOSED] = "closed",
		[ENV_RESULT_SENT] = "sent",
	};

	return (size_t)result < ENV_RESULT_COUNT ? texts[result] : "unknown";
}
