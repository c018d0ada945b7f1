/* Lines as poll() wants them. */
#include "adapters/polls.h"

#include "adapters/lines.h"

struct pollfd env_polls_entry(int read_fd, int write_fd)
{
	int events = (read_fd == -1 ? 0 : POLLIN) | (write_fd == -1 ? 0 : POLLOUT);

	return (struct pollfd){.fd = read_fd == -1 ? write_fd : read_fd, .events = (short)events};
}

/* One entry for a socket, two where reading and writing are apart. */
static size_t count_entries(const struct env_lines *lines)
{
	return lines->in.fd == lines->out.fd ? 1 : 2;
}

static void arrange(struct pollfd *polls, const struct env_lines *lines)
{
	int read_fd = env_lines_read_fd(lines);
	int write_fd = env_lines_write_fd(lines);

	if (count_entries(lines) == 1) {
		polls[0] = env_polls_entry(read_fd, write_fd);
	} else {
		polls[0] = env_polls_entry(read_fd, -1);
		polls[1] = env_polls_entry(-1, write_fd);
	}
}

size_t env_polls_arrange(struct pollfd *polls, struct env_lines *const *lines, size_t count)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		arrange(polls + used, lines[i]);
		used += count_entries(lines[i]);
	}
	return used;
}

void env_polls_handle(const struct pollfd *polls, struct env_lines *const *lines, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t used = count_entries(lines[i]);
		int events = polls[0].revents | polls[used - 1].revents;
		if (events != 0)
			env_lines_ready(lines[i], (events & ~POLLOUT) != 0, (events & ~POLLIN) != 0);
		polls += used;
	}
}
