/* Lines as poll() wants them. */
#ifndef ENVELOPE_ADAPTERS_POLLS_H
#define ENVELOPE_ADAPTERS_POLLS_H

#include <poll.h>
#include <stddef.h>

#include <envelope/lines.h>

/* An entry that waits to read, to write, or both; -1: not for that. Both are one descriptor where both are there. */
struct pollfd env_polls_entry(int read_fd, int write_fd);

/* Fills in what the lines wait for, at most two entries each. Returns how many. */
size_t env_polls_arrange(struct pollfd *polls, struct env_lines *const *lines, size_t count);

/* After poll(): has all lines that are ready do what they can. The entries are those that were arranged for them. */
void env_polls_handle(const struct pollfd *polls, struct env_lines *const *lines, size_t count);

#endif
