/* A hub that answers s.ping, for the tests of transports. */
#include "service.h"

static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct service *service = user;
	size_t used = strlen(service->log);

	(void)level;
	(void)snprintf(service->log + used, sizeof(service->log) - used, "%s\n", text);
}

void service_open(struct service *service, const struct env_limits *limits)
{
	struct env_hub_options options = {.log = log_line, .log_user = service};

	memset(service, 0, sizeof(*service));
	if (limits != NULL)
		options.limits = *limits;
	ck_assert_int_eq(env_hub_new(&service->hub, &options), ENV_OK);
}

void service_close(struct service *service)
{
	env_hub_free(service->hub);
}
