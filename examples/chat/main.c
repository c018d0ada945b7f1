/* The chat service: JSON, a line a message, on a port of this machine or on standard input and output. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <envelope/channels.h>
#include <envelope/hub.h>
#include <envelope/pool.h>
#include <envelope/serve.h>

#include "channel.h"
#include "handlers.h"

static const char usage[] =
	"usage: chat --listen PORT [--history FILE]    serves on 127.0.0.1; 0: a port that is free\n"
	"       chat --stdio [--history FILE]          serves whoever is on standard input and output\n"
	"       chat --help\n"
	"Without --history nothing is kept when the service ends.\n";

struct options {
	char address[32];
	const char *history; /* NULL: a temporary one */
};

static bool read_options(int argc, char **argv, struct options *options)
{
	int length = 0;

	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--stdio") == 0)
			length = snprintf(options->address, sizeof(options->address), "stdio:");
		else if (strcmp(argv[i], "--listen") == 0 && i + 1 < argc)
			length = snprintf(options->address, sizeof(options->address), "tcp:127.0.0.1:%s",
					  argv[++i]);
		else if (strcmp(argv[i], "--history") == 0 && i + 1 < argc)
			options->history = argv[++i];
		else
			return false;
	}
	return length > 0 && length < (int)sizeof(options->address);
}

/* The service on a history that is open. What was made first goes last. */
static enum env_status serve(const char *address, struct history *history)
{
	const struct env_channel_kind kinds[] = {room_channel(history)};
	struct env_hub_options options = {.log = env_log_to_stderr};
	struct chat chat = {.history = history};
	struct env_hub *hub = NULL;
	enum env_status status = env_pool_new(&options.pool, NULL);

	if (status == ENV_OK)
		status = env_hub_new(&hub, &options);
	if (status == ENV_OK)
		status = env_channels_new(&chat.channels, hub, kinds, 1, NULL);
	if (status == ENV_OK)
		status = chat_bind(hub, &chat);
	if (status == ENV_OK)
		status = env_serve(hub, address); /* until a signal; then it drains */
	env_pool_free(options.pool);              /* no handler runs any more */
	env_hub_free(hub);
	env_channels_free(chat.channels);
	(void)fprintf(stderr, "chat: %zu audited messages\n", chat.audited);
	return status;
}

int main(int argc, char **argv)
{
	struct options options = {.history = NULL};
	struct history history;

	if (argc == 2 && strcmp(argv[1], "--help") == 0)
		return fputs(usage, stdout) == EOF ? 1 : 0;
	if (!read_options(argc, argv, &options)) {
		(void)fputs(usage, stderr);
		return 2;
	}
	enum env_status status = history_open(&history, options.history, env_log_to_stderr, NULL);
	if (status == ENV_IO)
		perror(options.history);
	if (status == ENV_OK) {
		status = serve(options.address, &history);
		history_close(&history);
	}
	if (status != ENV_OK)
		(void)fprintf(stderr, "chat: %s\n", env_status_text(status));
	return status == ENV_OK ? 0 : 1;
}
