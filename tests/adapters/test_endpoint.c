/* Endpoints as text. */
#include "service.h"

#include <envelope/serve.h>

/* Two of these are more than a socket's address holds. */
#define LONG_NAME "0123456789012345678901234567890123456789012345678901234567890123456789"

static const char *const bad[] = {
	"",
	"tcp",
	"tcp:",
	"tcp:7070",
	"tcp::7070",
	"tcp:127.0.0.1",
	"tcp:127.0.0.1:",
	"tcp:127.0.0.1:65536",
	"tcp:127.0.0.1:-1",
	"tcp:127.0.0.1:70x",
	"tcp:127.0.0.1:000080",
	"tcp:::1:7070",
	"tcp:[::1:7070",
	"tcp:[]:7070",
	"tcp:example.org:7070",
	"unix:",
	("unix:/" LONG_NAME LONG_NAME),
	("unix:/" LONG_NAME LONG_NAME LONG_NAME LONG_NAME LONG_NAME LONG_NAME LONG_NAME LONG_NAME),
	"stdio",
	"stdio:1",
	"http://127.0.0.1",
};

START_TEST(a_bad_address_is_refused)
{
	struct service service;

	service_open(&service, NULL);
	ck_assert_int_eq(env_serve(service.hub, bad[_i]), ENV_INVALID);
	ck_assert_ptr_nonnull(strstr(service.log, "is not tcp:HOST:PORT"));
	ck_assert_ptr_nonnull(strstr(service.log, "bytes as PATH, nor stdio:\n"));
	service_close(&service);
}
END_TEST

TCase *endpoint_tests(void)
{
	TCase *tests = tcase_create("endpoint");

	tcase_add_loop_test(tests, a_bad_address_is_refused, 0, sizeof(bad) / sizeof(bad[0]));
	return tests;
}
