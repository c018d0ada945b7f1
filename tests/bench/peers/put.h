/*
 * Writing JSON from the structs by hand, for any library that writes token by token. A peer defines, then includes this once:
 *
 *	put_writer                                what is written to; a pointer
 *	put_object(w), put_object_end(w), put_array(w), put_array_end(w)
 *	put_string(w, str), put_integer(w, number), put_number(w, number), put_boolean(w, flag), put_null(w)
 *	put_key(w, str)
 *
 * What it gives them is put_frame().
 */
#ifndef BENCH_PEERS_PUT_H
#define BENCH_PEERS_PUT_H

#include "bench.h"

#define PUT_KEY(w, key) put_key((w), env_str_of((key), sizeof(key) - 1))

static void put_small(put_writer w, const struct bench_say *p)
{
	PUT_KEY(w, "room");
	put_string(w, p->room);
	PUT_KEY(w, "text");
	put_string(w, p->text);
	PUT_KEY(w, "reply_to");
	if (p->reply_to_is == ENV_PRESENT)
		put_integer(w, p->reply_to);
	else
		put_null(w);
}

static void put_roles(put_writer w, const struct bench_details_roles *roles)
{
	put_array(w);
	for (size_t i = 0; i < roles->count; i++)
		put_string(w, bench_role_text(roles->items[i]));
	put_array_end(w);
}

static void put_settings(put_writer w, const struct bench_details_settings *settings)
{
	put_object(w);
	for (size_t i = 0; i < settings->count; i++) {
		put_key(w, settings->items[i].key);
		put_string(w, settings->items[i].value);
	}
	put_object_end(w);
}

static void put_medium(put_writer w, const struct bench_details *p)
{
	PUT_KEY(w, "id");
	put_integer(w, p->id);
	PUT_KEY(w, "username");
	put_string(w, p->username);
	PUT_KEY(w, "first_name");
	put_string(w, p->first_name);
	PUT_KEY(w, "last_name");
	put_string(w, p->last_name);
	PUT_KEY(w, "email");
	put_string(w, p->email);
	PUT_KEY(w, "active");
	put_boolean(w, p->active);
	PUT_KEY(w, "score");
	put_number(w, p->score);
	PUT_KEY(w, "roles");
	put_roles(w, &p->roles);
	PUT_KEY(w, "created");
	put_string(w, p->created);
	PUT_KEY(w, "settings");
	put_settings(w, &p->settings);
}

static void put_numeric(put_writer w, const struct bench_sample *p)
{
	PUT_KEY(w, "device");
	put_string(w, p->device);
	PUT_KEY(w, "ts");
	put_integer(w, p->ts);
	PUT_KEY(w, "values");
	put_array(w);
	for (size_t i = 0; i < p->values.count; i++)
		put_number(w, p->values.items[i]);
	put_array_end(w);
}

static void put_option(put_writer w, const struct bench_option *option)
{
	put_object(w);
	PUT_KEY(w, "id");
	put_integer(w, option->id);
	PUT_KEY(w, "label");
	put_string(w, option->label);
	PUT_KEY(w, "votes");
	put_integer(w, option->votes);
	PUT_KEY(w, "share");
	put_number(w, option->share);
	PUT_KEY(w, "tags");
	put_array(w);
	for (size_t i = 0; i < option->tags.count; i++)
		put_string(w, option->tags.items[i]);
	put_array_end(w);
	put_object_end(w);
}

static void put_large(put_writer w, const struct bench_result *p)
{
	PUT_KEY(w, "title");
	put_string(w, p->title);
	PUT_KEY(w, "options");
	put_array(w);
	for (size_t i = 0; i < p->options.count; i++)
		put_option(w, &p->options.items[i]);
	put_array_end(w);
}

static void put_payload(put_writer w, enum bench_kind kind, const union bench_message *message)
{
	put_object(w);
	switch (kind) {
	case BENCH_SMALL:
		put_small(w, &message->small.p);
		break;
	case BENCH_MEDIUM:
		put_medium(w, &message->medium.p);
		break;
	case BENCH_NUMERIC:
		put_numeric(w, &message->numeric.p);
		break;
	case BENCH_LARGE:
		put_large(w, &message->large.p);
		break;
	case BENCH_KINDS:
		break;
	}
	put_object_end(w);
}

static void put_frame(put_writer w, enum bench_kind kind, const union bench_message *message)
{
	put_object(w);
	PUT_KEY(w, "t");
	put_string(w, bench_kind_type(kind));
	PUT_KEY(w, "i");
	put_string(w, message->small.i);
	PUT_KEY(w, "p");
	put_payload(w, kind, message);
	put_object_end(w);
}

#endif
