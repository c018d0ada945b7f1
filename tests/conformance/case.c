/* Reads recorded cases. */
#include "case.h"

#include <string.h>

#include "document.h"

static bool take_fields(struct recorded *recorded)
{
	const json_t *line = recorded->line;
	const json_t *in = json_object_get(line, "in");

	recorded->id = json_string_value(json_object_get(line, "id"));
	recorded->group = json_string_value(json_object_get(line, "group"));
	recorded->connection = json_string_value(json_object_get(line, "conn"));
	recorded->text = json_string_value(in);
	recorded->text_len = json_string_length(in);
	recorded->answers = json_object_get(line, "out");
	recorded->alternative = json_object_get(line, "alt_out");
	recorded->died = json_object_get(line, "exc") != NULL;
	recorded->unordered = json_object_get(line, "nondet") != NULL;
	recorded->refused = json_object_get(line, "refused");
	return recorded->id != NULL && recorded->group != NULL && recorded->text != NULL &&
	       json_is_array(recorded->answers);
}

bool recorded_read(struct recorded *recorded, const char *line, size_t len)
{
	*recorded = (struct recorded){.line = json_loadb(line, len, JSON_ALLOW_NUL, NULL)};
	if (recorded->line == NULL || !take_fields(recorded)) {
		json_decref(recorded->line);
		*recorded = (struct recorded){0};
		return false;
	}
	recorded->frame = document_read(recorded->text, recorded->text_len, DOCUMENT_RFC8259);
	recorded->python_frame = document_read(recorded->text, recorded->text_len, DOCUMENT_PYTHON);
	const json_t *type = json_object_get(recorded->python_frame, "t");
	recorded->type = document_is_string(type) ? json_string_value(type) : NULL;
	return true;
}

void recorded_free(struct recorded *recorded)
{
	json_decref(recorded->line);
	json_decref(recorded->frame);
	json_decref(recorded->python_frame);
	*recorded = (struct recorded){0};
}
