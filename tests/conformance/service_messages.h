/* What the rebuilt service does with each message. Each binds handlers and guards on a hub, and fails as env_hub_on() does. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_SERVICE_MESSAGES_H
#define ENVELOPE_TESTS_CONFORMANCE_SERVICE_MESSAGES_H

#include <locale.h>

#include <envelope/batch.h>
#include <envelope/channels.h>
#include <envelope/hub.h>

/* The messages whose payload comes back: service_echo.c. */
enum env_status service_bind_echoes(struct env_hub *hub);

/* The guard of x.valid: service_valid.c. `locale` says what a letter is; it must outlive the hub. */
enum env_status service_bind_guard(struct env_hub *hub, locale_t *locale);

/* x.job, x.raise and s.send_client_info: service_job.c. `batch` is read by each job and must outlive the hub. */
enum env_status service_bind_jobs(struct env_hub *hub, enum env_batch *batch);

/* The channels of the recorded service: service_channels.c. As env_channels_new(). */
enum env_status service_open_channels(struct env_channels **out, struct env_hub *hub);

#endif
