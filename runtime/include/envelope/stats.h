/* Counters of a hub. Loop only. */
#ifndef ENVELOPE_STATS_H
#define ENVELOPE_STATS_H

#include <stdint.h>

#include <envelope/hooks.h>
#include <envelope/message.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_hub;

/* Since the hub was made, but for those that are of this moment. */
struct env_stats {
	uint64_t connections_opened;
	uint64_t connections_closed;
	uint64_t connections; /* at this moment */
	uint64_t requests;    /* in flight at this moment */
	uint64_t frames_in;
	uint64_t bytes_in; /* but for those of frames that the transport cut off as too large */
	uint64_t frames_out;
	uint64_t bytes_out;
	uint64_t bad_frames; /* that did not conform */
	uint64_t results[ENV_RESULT_COUNT];
};

/* Fills all of `out`, by a look at each connection and each message: nothing to be asked for every frame. */
void env_hub_stats(struct env_hub *hub, struct env_stats *out);

/* Of one message. */
struct env_message_stats {
	uint64_t bytes;   /* of its frames, in and out */
	uint64_t wait_us; /* all together, where the hub has metrics or the message is deferred */
	uint64_t run_us;
	uint64_t results[ENV_RESULT_COUNT];
};
/* Fills all of `out`, in constant time. ENV_NOT_FOUND, and `*out` untouched, where no package that was added has the message. */
enum env_status env_hub_message_stats(struct env_hub *hub, const struct env_message *message,
				      struct env_message_stats *out);

#ifdef __cplusplus
}
#endif
#endif
