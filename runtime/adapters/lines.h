/* Lines from inside. */
#ifndef ENVELOPE_ADAPTERS_LINES_H
#define ENVELOPE_ADAPTERS_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/buf.h>
#include <envelope/lines.h>

#include "loop/task.h"
#include "loop/timer.h"

/* What a descriptor was like before. */
struct env_lines_fd {
	int fd;
	int flags;   /* of F_GETFL */
	bool socket; /* send() can be told to raise no signal */
};

struct env_lines {
	struct env_sender *sender;         /* has a reference: the hub may go before */
	struct env_task turn;              /* in the hub's next turn, after `changed` */
	struct env_connection *connection; /* NULL once it closed */
	struct env_lines_fd in;
	struct env_lines_fd out;
	bool owned;
	bool hung_up;               /* the connection was opened, and closed */
	struct env_buf input;       /* what was read and not dropped */
	size_t fed;                 /* bytes of it that are done with; they stay until the next read */
	size_t searched;            /* bytes of it, after those, that hold no line end */
	bool skipping;              /* the rest of an oversized line is thrown away */
	bool ended;                 /* the peer sends no more */
	struct env_buf output;      /* frames with their line ends */
	size_t written;             /* bytes of it */
	size_t budget;              /* bytes that may still be written before others have their turn */
	bool broken;                /* nothing can be written any more ... */
	enum env_close fault;       /* ... for this reason */
	struct env_timer drain_end; /* once it closed: when the peer is waited for no longer */
	bool lingering;             /* it closed, and what the peer still sends is thrown away */
	bool told_end;              /* the peer was told that nothing more comes */
	unsigned busy;              /* calls of env_lines_ready(), inside each other */
	bool freed;                 /* env_lines_free() was called while they were in use */
};

/*
 * Opens lines as env_lines_open() does, but for this: where a listener closed the connection at once, that is ENV_OK, and
 * the lines have only the last words to write. ENV_CLOSED is a hub that drains.
 */
enum env_status env_lines_start(struct env_lines **out, struct env_hub *hub, int read_fd, int write_fd,
				bool owned, const struct env_connection_options *options);

/* Whether something was read in which no line end was looked for yet. */
bool env_lines_has_input(const struct env_lines *lines);

/* Feeds the lines that are complete, as long as the peer takes the answers. */
void env_lines_feed(struct env_lines *lines);

/*
 * Whether the peer may ask for more now: the connection is open, nothing of it waits for room in the pool's queue, and
 * the peer does not leave too much unread.
 */
bool env_lines_may_ask(const struct env_lines *lines);

/* Whether the peer of a service leaves so much unread that nothing more should be asked of us. The connection is not closed. */
bool env_lines_is_stuffed(const struct env_lines *lines);

/* Reads once and feeds what is complete. */
void env_lines_read(struct env_lines *lines);

/* Lets env_lines_write() write so much in all: 1 MiB. Others want their turn too. */
void env_lines_allow_writing(struct env_lines *lines);

/* Writes as much as the descriptor takes and the budget allows; what is left over, the descriptor tells of. */
void env_lines_write(struct env_lines *lines);

/* Moves all frames of a connection that closes to the output, as far as there is memory. */
void env_lines_take_all(struct env_lines *lines, struct env_connection *connection);

/*
 * After the connection closed: keeps its frames to be written by the deadline, or drops all output where the
 * peer is given up. The lines have no connection any more.
 */
void env_lines_begin_drain(struct env_lines *lines, struct env_connection *connection, enum env_close why);

/* Ends the writing side of lines that linger, once all is written. */
void env_lines_tell_end(struct env_lines *lines);

/* Reads once and throws it away, for lines that linger; they do so no more after the end of the input. */
void env_lines_discard(struct env_lines *lines);

/* Whether anything waits to be written. */
bool env_lines_has_output(const struct env_lines *lines);

#endif
