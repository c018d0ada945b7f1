/* The chat service: JSON, a line a message, on a port of this machine or on standard input and output. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <envelope/hub.h>
#include <envelope/serve.h>

#include "handlers.h"

#define ADDRESS_SIZE 32

static const char usage[] = "usage: chat --listen PORT    serves on 127.0.0.1; 0: a port that is free\n"
			    "       chat --stdio          serves whoever is on standard input and output\n"
			    "       chat --help\n";

/* Sets the address that the options mean. False where they mean none. */
static bool read_options(int argc, char **argv, char address[ADDRESS_SIZE])
{
	int length = 0;

	if (argc == 2 && strcmp(argv[1], "--stdio") == 0)
		length = snprintf(address, ADDRESS_SIZE, "stdio:");
	else if (argc == 3 && strcmp(argv[1], "--listen") == 0)
		length = snprintf(address, ADDRESS_SIZE, "tcp:127.0.0.1:%s", argv[2]);
	return length > 0 && length < ADDRESS_SIZE;
}

/* The hub's log goes to standard error: standard output may be the peer's. */
static void write_log(void *user, enum env_log_level level, const char *text)
{
	(void)user;
	if (level >= ENV_LOG_INFO)
		(void)fprintf(stderr, "chat: %s\n", text);
}

/* Says what kept the service from running, if anything did. */
static void report(const char *address, enum env_status status)
{
	if (status == ENV_IO)
		perror("chat");
	else if (status != ENV_OK)
		(void)fprintf(stderr, "chat: %s: %s\n", address, env_status_text(status));
}

static enum env_status serve(const char *address)
{
	const struct env_hub_options options = {.log = write_log};
	struct env_hub *hub = NULL;
	struct chat chat = {0};
	enum env_status status = env_hub_new(&hub, &options);

	if (status == ENV_OK)
		status = chat_bind(hub, &chat);
	if (status == ENV_OK)
		status = env_serve(hub, address);
	report(address, status);
	env_hub_free(hub);
	(void)fprintf(stderr, "chat: %zu audited messages\n", chat.audited);
	return status;
}

int main(int argc, char **argv)
{
	char address[ADDRESS_SIZE];

	if (argc == 2 && strcmp(argv[1], "--help") == 0)
		return fputs(usage, stdout) == EOF ? 1 : 0;
	if (!read_options(argc, argv, address)) {
		(void)fputs(usage, stderr);
		return 2;
	}
	return serve(address) == ENV_OK ? 0 : 1;
}
