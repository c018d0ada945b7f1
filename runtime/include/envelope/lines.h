/*
 * Newline-delimited JSON over file descriptors, for any event loop that is level-triggered, such as poll's or
 * epoll's. Loop only.
 *
 * The loop asks before each wait which descriptors to wait for, calls env_lines_ready() for those that are ready, and then
 * env_hub_run():
 *
 *	env_hub_fd(hub)             wait until it can be read: another thread has something for the loop
 *	env_lines_read_fd(lines)    wait until it can be read; -1: not at this time
 *	env_lines_write_fd(lines)   wait until it can be written; -1: nothing to write
 *	env_hub_timeout(hub)        wait no longer than that; asked last
 *	env_lines_is_done(lines)    it is over: env_lines_free()
 *
 * A program that has no loop of its own calls env_lines_turn() again and again, or env_serve().
 */
#ifndef ENVELOPE_LINES_H
#define ENVELOPE_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/connection.h>
#include <envelope/hub.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_lines;

/*
 * Opens a connection whose peer reads and writes lines: one frame a line, "\n" or "\r\n" at its end, empty
 * lines ignored. `read_fd` and `write_fd` may be the same descriptor, a socket's for instance; they are made
 * non-blocking, and a TCP socket sends what is written at once (TCP_NODELAY). With `owned` they are closed by
 * env_lines_free(), else they get their flags back. `options` may be NULL; its transport is not looked at. Fails as
 * env_connection_open() does, or with ENV_IO and errno;
 * then the descriptors stay the caller's. Where a listener sent something and closed the connection at once, ENV_CLOSED, that
 * was written as far as the descriptor took it.
 */
enum env_status env_lines_open(struct env_lines **out, struct env_hub *hub, int read_fd, int write_fd,
			       bool owned, const struct env_connection_options *options);

/*
 * Connects to a service, "tcp:HOST:PORT" or "unix:PATH" as env_serve() has them, and opens a connection there. Waits until it is
 * connected, which may take the system minutes where nothing answers, and over "unix:" as long as the service accepts nobody;
 * nothing else of this thread goes on meanwhile. `options` may be NULL: a client (ENV_ROLE_CLIENT) of the default envelopes; a zeroed one is a service. ENV_INVALID for an address that cannot be read, "stdio:" too; ENV_IO with errno
 * (ECONNREFUSED: nobody listens there); else fails as env_lines_open() does. The log says why it failed. env_lines_free() closes
 * the socket.
 */
enum env_status env_connect(struct env_lines **out, struct env_hub *hub, const char *address,
			    const struct env_connection_options *options);

/*
 * Closes the connection where it is still open (ENV_CLOSE_NORMAL), and frees; what waits is not written. NULL
 * is fine. May outlive its hub, whose clock and allocator must live until then. From inside a handler or listener too: the
 * connection is closed at once, memory and descriptors are given back by the next env_hub_run() or env_hub_free().
 */
void env_lines_free(struct env_lines *lines);

/*
 * The descriptor to wait for, or -1. Nothing is read while env_connection_is_paused(), while a service's peer leaves more than
 * half of limits.outbound_bytes unread (a client always reads: else the two could wait for each other), nor after the end of its
 * input: then the connection closes (ENV_CLOSE_NORMAL) when all that was asked is answered and written. After a close, what the
 * peer still sends is read and thrown away, so that it gets the last answers instead of a reset.
 */
int env_lines_read_fd(const struct env_lines *lines);
int env_lines_write_fd(const struct env_lines *lines);

/*
 * Reads once and handles all lines that are complete, where `readable`; writes what waits as far as it goes, at most
 * 1 MiB, in any case: the descriptor tells of the rest. A hang-up or an error of the descriptor counts as readable and writable. Answers may be
 * written at once. Lines that were read and could not be handled yet are handled by env_hub_run() when they can be.
 */
void env_lines_ready(struct env_lines *lines, bool readable, bool writable);

/*
 * Whether the connection is closed and all is written that can be and the peer has closed its side too, or a second has
 * passed since it closed: a peer that does not read holds nothing for longer. env_hub_timeout() knows of that second, as
 * long as there is a hub.
 */
bool env_lines_is_done(const struct env_lines *lines);

/* The connection, or NULL once it is closed. */
struct env_connection *env_lines_connection(const struct env_lines *lines);

/*
 * One turn of a loop: waits until one of `count` lines of the hub, another thread or a deadline has something to do, at most
 * `timeout_ms` milliseconds (-1: without end), does it, and calls env_hub_run(). Frees nothing, and does not wait where one of
 * the lines is done. A signal ends the wait too. ENV_OK, also where nothing came; ENV_IO with errno; ENV_NO_MEMORY, only for
 * more than eight lines.
 */
enum env_status env_lines_turn(struct env_hub *hub, struct env_lines *const *lines, size_t count,
			       int timeout_ms);

#ifdef __cplusplus
}
#endif
#endif
