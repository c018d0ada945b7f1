/* A fuzz target: the first byte picks a type of the golden packages, the rest is its text. It stops where two ways through the codec disagree. */
#include <check.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/time.h>

#include "generated/hold.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct named_type *type;
static struct env_str text;

/*
 * The alarm by which the fuzzer finds texts that take too long. The runner has a handler of its own for it, which kills the whole process
 * group: so there is no alarm but in the test, where the handler is the fuzzer's again.
 */
static struct sigaction on_alarm;
static struct itimerval time_left;

static void stop_alarm(void)
{
	const struct itimerval none = {0};

	(void)setitimer(ITIMER_REAL, &none, &time_left);
}

static void start_alarm(void)
{
	(void)setitimer(ITIMER_REAL, &time_left, NULL);
}

START_TEST(test_text)
{
	(void)sigaction(SIGALRM, &on_alarm, NULL);
	start_alarm();
	(void)hold_text(type, text);
	stop_alarm();
}
END_TEST

/* What is held together is so in a test, which wants a runner. */
static SRunner *make_runner(void)
{
	Suite *suite = suite_create("fuzz");
	TCase *tests = tcase_create("fuzz");
	SRunner *runner = srunner_create(suite);

	tcase_add_test(tests, test_text);
	suite_add_tcase(suite, tests);
	srunner_set_fork_status(runner, CK_NOFORK);
	return runner;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0)
		return 0;
	type = &types[data[0] % type_count];
	text = env_str_of((const char *)data + 1, size - 1);
	SRunner *runner = make_runner();
	(void)sigaction(SIGALRM, NULL, &on_alarm);
	stop_alarm();
	srunner_run_all(runner, CK_SILENT);
	start_alarm();
	if (srunner_ntests_failed(runner) > 0) {
		srunner_print(runner, CK_NORMAL);
		abort();
	}
	srunner_free(runner);
	return 0;
}
