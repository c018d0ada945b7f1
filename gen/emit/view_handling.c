/* How a message is handled, and which functions it has for it. Null is what templates leave out. */
#include "emit/view.h"

#include "emit/view_json.h"

static json_t *announce_view(unsigned bits)
{
	static const struct {
		unsigned bit;
		const char *name;
	} states[] = {
		{ENV_ANNOUNCE_ACKNOWLEDGED, "ACKNOWLEDGED"},
		{ENV_ANNOUNCE_QUEUED, "QUEUED"},
		{ENV_ANNOUNCE_RUNNING, "RUNNING"},
	};
	json_t *list = view_list();

	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++) {
		json_t *state = view_object();
		view_set_string(state, "state", env_str(states[i].name));
		if (bits & states[i].bit)
			view_append(list, state);
		else
			json_decref(state);
	}
	return list;
}

static void set_number(json_t *object, const char *key, unsigned number)
{
	view_set(object, key, number == 0 ? json_null() : view_size(number));
}

static void set_limits(const struct view *view, json_t *object, const struct message *message)
{
	static const char *const orders[] = {
		[ENV_ORDER_CONNECTION] = "", [ENV_ORDER_KEY] = "KEY", [ENV_ORDER_NONE] = "NONE"};
	json_t *announce = announce_view(message->announce);

	view_set_any(object, "any_announce", announce);
	view_set(object, "announce", announce);
	view_set_string(object, "order", env_str(orders[message->order]));
	view_set(object, "order_key",
		 message->order == ENV_ORDER_KEY ? view_string(view_literal(view, message->order_key))
						 : json_null());
	view_set_string(object, "full", env_str(message->full == ENV_FULL_FAIL ? "FAIL" : ""));
	set_number(object, "queue_ms", message->queue_ms);
	set_number(object, "run_ms", message->run_ms);
	set_number(object, "rate_count", message->rate_count);
	set_number(object, "rate_ms", message->rate_ms);
	view_set_bool(object, "idempotent", message->idempotent);
	view_set_bool(object, "sensitive", message->sensitive);
}

void view_set_handling(const struct view *view, json_t *object, const struct message *message)
{
	bool deferred = message->run == ENV_RUN_DEFERRED;

	view_set_bool(object, "deferred", deferred);
	view_set_bool(object, "oneway", message->oneway);
	view_set_bool(object, "received", message->received);
	view_set_bool(object, "from", message->received && !deferred);
	view_set_bool(object, "request", message->received && (deferred || !message->oneway));
	view_set_bool(object, "sent", message->outgoing && !message->error);
	view_set_bool(object, "error", message->error);
	view_set_bool(object, "internal", message->internal);
	view_set_bool(object, "called", message->incoming && !message->oneway);
	view_set_bool(object, "told", message->incoming && message->oneway);
	set_limits(view, object, message);
	view_set_handled(view, object, message);
}
