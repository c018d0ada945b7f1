/* What happened before on connections that several cases share. */
#include "history.h"

void history_tell(const json_t *history, struct recorded *recorded)
{
	if (recorded->connection != NULL)
		recorded->refused = json_object_get(history, recorded->connection);
}

void history_note(json_t *history, const struct recorded *recorded, const struct judgement *judgement)
{
	if (recorded->connection == NULL || judgement->verdict != VERDICT_DIFFERENT)
		return;
	if (json_object_get(history, recorded->connection) == NULL)
		json_object_set_new(history, recorded->connection, json_array());
	json_array_append_new(json_object_get(history, recorded->connection),
			      json_stringn(recorded->text, recorded->text_len));
}
