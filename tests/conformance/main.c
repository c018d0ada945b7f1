/* conformance CASES.jsonl...: sends the recorded frames to ours and says where the answers differ. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"
#include "judge.h"
#include "report.h"
#include "service.h"

static void try_case(struct service *service, struct report *report, const struct recorded *recorded)
{
	struct judgement judgement;
	json_t *ours = service_ask(service, recorded->connection, recorded->text, recorded->text_len);

	judge(&judgement, recorded, ours);
	report_add(report, recorded, &judgement);
	if (judgement.verdict == VERDICT_WRONG && getenv("CONFORMANCE_VERBOSE") != NULL) {
		json_dumpf(recorded->line, stderr, 0);
		fputs("\n  ours: ", stderr);
		json_dumpf(ours, stderr, 0);
		fputs("\n", stderr);
	}
	json_decref(ours);
}

static bool try_line(struct service *service, struct report *report, const char *line, size_t len)
{
	struct recorded recorded;

	if (!recorded_read(&recorded, line, len))
		return false;
	if (recorded_find_obstacle(&recorded) != NULL)
		report_add_inexpressible(report, &recorded);
	else
		try_case(service, report, &recorded);
	recorded_free(&recorded);
	return true;
}

static bool try_file(struct service *service, struct report *report, const char *path)
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
		sound = try_line(service, report, line, (size_t)len);
	}
	if (!sound || number == 0)
		fprintf(stderr, "conformance: %s:%zu: no case\n", path, number);
	free(line);
	return fclose(file) == 0 && sound && number > 0;
}

int main(int argc, char **argv)
{
	struct service *service = service_new();
	struct report report;
	bool sound = argc > 1 && service != NULL;

	if (argc < 2)
		fputs("usage: conformance CASES.jsonl...\n", stderr);
	else if (service == NULL)
		fputs("conformance: the service does not start\n", stderr);
	report_begin(&report);
	for (int i = 1; sound && i < argc; i++)
		sound = try_file(service, &report, argv[i]);
	if (sound)
		report_print(&report);
	bool failed = report.verdicts[VERDICT_WRONG] > 0;
	report_free(&report);
	service_free(service);
	if (!sound)
		return 2;
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
