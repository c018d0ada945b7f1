/* The service that the tests of <envelope/test.h> test. */
#ifndef ENVELOPE_TESTS_TESTING_SHOP_H
#define ENVELOPE_TESTS_TESTING_SHOP_H

#include <check.h>

#include <envelope/state.h>
#include <envelope/test.h>

#include "shop.env.h"

struct shop {
	struct env_test test;
	struct env_request *held; /* by "hold"; unref it */
	unsigned left;            /* how many have left */
};

/*
 * Opens it with its handlers bound. What is bought decides: "hold" keeps the request, "steps" is answered q, w, s,
 * "nothing" with s.stat, "leave" closes the connection after the answer, "close" before it, "news" tells all
 * connections, anything else is bought for 3 a piece.
 */
void shop_open(struct shop *shop, const struct env_hub_options *options);

/* Closes it; the test fails where env_test_close() says no. */
void shop_close(struct shop *shop);

TCase *pieces_tests(void);
TCase *catcher_tests(void);
TCase *peer_tests(void);
TCase *ask_tests(void);
TCase *close_tests(void);
TCase *run_tests(void);
TCase *channels_tests(void);

#endif
