/*
 * Building a tree of JSON from the structs by hand, for any library that has one. A peer defines, then includes this once:
 *
 *	build_value                      what stands for a value
 *	build_object(), build_array()    empty ones
 *	build_string(str), build_integer(number), build_number(number), build_boolean(flag), build_null()
 *	build_set(object, key, value)    adds a member, whose value the object owns then; key is a struct env_str
 *	build_push(array, value)         adds an item likewise
 *
 * What it gives them is build_frame().
 */
#ifndef BENCH_PEERS_BUILD_H
#define BENCH_PEERS_BUILD_H

#include "bench.h"

#define BUILD_SET(object, key, value) build_set((object), env_str_of((key), sizeof(key) - 1), (value))

static build_value build_small(const struct bench_say *p)
{
	build_value object = build_object();

	BUILD_SET(object, "room", build_string(p->room));
	BUILD_SET(object, "text", build_string(p->text));
	BUILD_SET(object, "reply_to",
		  p->reply_to_is == ENV_PRESENT ? build_integer(p->reply_to) : build_null());
	return object;
}

static build_value build_roles(const struct bench_details_roles *roles)
{
	build_value array = build_array();

	for (size_t i = 0; i < roles->count; i++)
		build_push(array, build_string(bench_role_text(roles->items[i])));
	return array;
}

static build_value build_settings(const struct bench_details_settings *settings)
{
	build_value object = build_object();

	for (size_t i = 0; i < settings->count; i++)
		build_set(object, settings->items[i].key, build_string(settings->items[i].value));
	return object;
}

static build_value build_medium(const struct bench_details *p)
{
	build_value object = build_object();

	BUILD_SET(object, "id", build_integer(p->id));
	BUILD_SET(object, "username", build_string(p->username));
	BUILD_SET(object, "first_name", build_string(p->first_name));
	BUILD_SET(object, "last_name", build_string(p->last_name));
	BUILD_SET(object, "email", build_string(p->email));
	BUILD_SET(object, "active", build_boolean(p->active));
	BUILD_SET(object, "score", build_number(p->score));
	BUILD_SET(object, "roles", build_roles(&p->roles));
	BUILD_SET(object, "created", build_string(p->created));
	BUILD_SET(object, "settings", build_settings(&p->settings));
	return object;
}

static build_value build_numeric(const struct bench_sample *p)
{
	build_value object = build_object();
	build_value values = build_array();

	for (size_t i = 0; i < p->values.count; i++)
		build_push(values, build_number(p->values.items[i]));
	BUILD_SET(object, "device", build_string(p->device));
	BUILD_SET(object, "ts", build_integer(p->ts));
	BUILD_SET(object, "values", values);
	return object;
}

static build_value build_option(const struct bench_option *option)
{
	build_value object = build_object();
	build_value tags = build_array();

	for (size_t i = 0; i < option->tags.count; i++)
		build_push(tags, build_string(option->tags.items[i]));
	BUILD_SET(object, "id", build_integer(option->id));
	BUILD_SET(object, "label", build_string(option->label));
	BUILD_SET(object, "votes", build_integer(option->votes));
	BUILD_SET(object, "share", build_number(option->share));
	BUILD_SET(object, "tags", tags);
	return object;
}

static build_value build_large(const struct bench_result *p)
{
	build_value object = build_object();
	build_value options = build_array();

	for (size_t i = 0; i < p->options.count; i++)
		build_push(options, build_option(&p->options.items[i]));
	BUILD_SET(object, "title", build_string(p->title));
	BUILD_SET(object, "options", options);
	return object;
}

static build_value build_payload(enum bench_kind kind, const union bench_message *message)
{
	switch (kind) {
	case BENCH_SMALL:
		return build_small(&message->small.p);
	case BENCH_MEDIUM:
		return build_medium(&message->medium.p);
	case BENCH_NUMERIC:
		return build_numeric(&message->numeric.p);
	case BENCH_LARGE:
	case BENCH_KINDS:
		break;
	}
	return build_large(&message->large.p);
}

static build_value build_frame(enum bench_kind kind, const union bench_message *message)
{
	build_value frame = build_object();

	BUILD_SET(frame, "t", build_string(bench_kind_type(kind)));
	BUILD_SET(frame, "i", build_string(message->small.i));
	BUILD_SET(frame, "p", build_payload(kind, message));
	return frame;
}

#endif
