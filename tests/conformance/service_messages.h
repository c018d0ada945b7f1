/* What the rebuilt service does with each message. Each binds handlers and guards on a hub, and fails as env_hub_on() does. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_SERVICE_MESSAGES_H
#define ENVELOPE_TESTS_CONFORMANCE_SERVICE_MESSAGES_H

#include <locale.h>

#include <envelope/batch.h>
#include <envelope/channels.h>
#include <envelope/hub.h>

/* The messages whose payload comes back: service_echo.c. */
enum env_status service_bind_echoes(struct env_hub *hub);

/* The guards of x.valid and x.ids: service_valid.c. `locale` says what a letter is; it must outlive the hub. */
enum env_status service_bind_guards(struct env_hub *hub, locale_t *locale);

/* x.str, whose texts come back changed, and its guard: service_text.c. `locale` says what is a small letter; it must outlive the hub. */
enum env_status service_bind_text(struct env_hub *hub, locale_t *locale);

/* The messages that are answered in other words, x.list, x.time and x.alias: service_other.c. */
enum env_status service_bind_others(struct env_hub *hub);

/* x.job, x.raise and s.send_client_info: service_job.c. `batch` is read by each job and must outlive the hub. */
enum env_status service_bind_jobs(struct env_hub *hub, enum env_batch *batch);

/* The channels of the recorded service: service_channels.c. As env_channels_new(). */
enum env_status service_open_channels(struct env_channels **out, struct env_hub *hub);

#endif
