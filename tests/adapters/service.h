/* A hub that answers s.ping, for the tests of transports. */
#ifndef ENVELOPE_TESTS_ADAPTERS_SERVICE_H
#define ENVELOPE_TESTS_ADAPTERS_SERVICE_H

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <check.h>

#include <envelope/hub.h>

struct service {
	struct env_hub *hub;
	char log[4096];
};

void service_open(struct service *service, const struct env_limits *limits);
void service_close(struct service *service);

#define PING(trace) "{\"t\":\"s.ping\",\"i\":\"" trace "\"}"
#define PONG(trace) "{\"t\":\"s.pong\",\"p\":null,\"i\":\"" trace "\",\"s\":\"s\"}"

TCase *lines_tests(void);
TCase *endpoint_tests(void);
TCase *serve_tests(void);
TCase *closing_tests(void);
TCase *stall_tests(void);
TCase *workers_tests(void);
TCase *drain_tests(void);
TCase *connect_tests(void);
TCase *admit_tests(void);

#endif
