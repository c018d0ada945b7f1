/* The recorded service, rebuilt: a hub that answers the messages of the corpus. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_SERVICE_H
#define ENVELOPE_TESTS_CONFORMANCE_SERVICE_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/batch.h>
#include <jansson.h>

struct service;

/* A service without connections; NULL where there is no memory. Free it with service_free(). */
struct service *service_new(void);
void service_free(struct service *service);

/* What x.job makes of its messages from now on: a setting of the recorded service. At first ENV_BATCH_LIST. */
void service_set_batch(struct service *service, enum env_batch batch);

/*
 * Sends a frame and returns the texts of all frames that were answered, an array that the caller owns; NULL where a
 * connection could not be opened. With a label, the connection is that of the label and stays; with NULL it is a fresh one.
 * What a connection is told before its first frame is in no answer.
 */
json_t *service_ask(struct service *service, const char *label, const char *text, size_t len);

#endif
