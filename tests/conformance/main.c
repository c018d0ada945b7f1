/* conformance CASES.jsonl...: sends the recorded frames to ours and says where the answers differ. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"
#include "history.h"
#include "judge.h"
#include "report.h"
#include "service.h"

/* What a case is tried on, and what comes of it. */
struct run {
	struct service *service;
	struct report report;
	json_t *history;
};

/* The cases of these groups were recorded with another setting of the service's. */
static enum env_batch batch_of(const char *group)
{
	return strcmp(group, "batch2") == 0 || strcmp(group, "own-batch2") == 0 ? ENV_BATCH_TABLE
										: ENV_BATCH_LIST;
}

static void try_case(struct run *run, const struct recorded *recorded)
{
	struct judgement judgement;

	service_set_batch(run->service, batch_of(recorded->group));
	json_t *ours = service_ask(run->service, recorded->connection, recorded->text, recorded->text_len);

	judge(&judgement, recorded, ours);
	report_add(&run->report, recorded, &judgement);
	history_note(run->history, recorded, &judgement);
	if (judgement.verdict == VERDICT_WRONG && getenv("CONFORMANCE_VERBOSE") != NULL) {
		json_dumpf(recorded->line, stderr, 0);
		fputs("\n  ours: ", stderr);
		json_dumpf(ours, stderr, 0);
		fputs("\n", stderr);
	}
	json_decref(ours);
}

static bool try_line(struct run *run, const char *line, size_t len)
{
	struct recorded recorded;

	if (!recorded_read(&recorded, line, len))
		return false;
	history_tell(run->history, &recorded);
	try_case(run, &recorded);
	recorded_free(&recorded);
	return true;
}

static bool try_file(struct run *run, const char *path)
{
	FILE *file = fopen(path, "r");
	char *line = NULL;
	size_t size = 0;
	size_t number = 0;
	ssize_t len;
	bool sound = true;

	if (file == NULL) {
		fprintf(stderr, "conformance: %s: %s\n", path, strerror(errno));
		return false;
	}
	while (sound && (len = getline(&line, &size, file)) > 0) {
		number++;
		sound = try_line(run, line, (size_t)len);
	}
	if (!sound || number == 0)
		fprintf(stderr, "conformance: %s:%zu: no case\n", path, number);
	free(line);
	return fclose(file) == 0 && sound && number > 0;
}

int main(int argc, char **argv)
{
	struct run run = {.service = service_new(), .history = json_object()};
	bool sound = argc > 1 && run.service != NULL;

	if (argc < 2)
		fputs("usage: conformance CASES.jsonl...\n", stderr);
	else if (run.service == NULL)
		fputs("conformance: the service does not start\n", stderr);
	report_begin(&run.report);
	for (int i = 1; sound && i < argc; i++)
		sound = try_file(&run, argv[i]);
	if (sound)
		report_print(&run.report);
	bool failed = run.report.verdicts[VERDICT_WRONG] > 0;
	report_free(&run.report);
	json_decref(run.history);
	service_free(run.service);
	if (!sound)
		return 2;
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
