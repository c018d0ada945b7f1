/* Writing with simdjson's string builder, which it has since version 4: keys and punctuation as literals. */
#ifndef BENCH_PEERS_SIMDJSON_WRITE_H
#define BENCH_PEERS_SIMDJSON_WRITE_H

#include <simdjson.h>

#include "bench.h"

namespace bench_builder
{

using simdjson::builder::string_builder;

template <size_t N> simdjson_inline void put(string_builder &to, const char (&literal)[N])
{
	to.append_raw(literal, N - 1);
}

simdjson_inline void put(string_builder &to, struct env_str text)
{
	to.escape_and_append_with_quotes(std::string_view(text.ptr, text.len));
}

template <typename L, typename F>
simdjson_inline void put_items(string_builder &to, const L &list, F put_item)
{
	for (size_t i = 0; i < list.count; i++) {
		if (i > 0)
			to.append_comma();
		put_item(list.items[i]);
	}
}

inline void put(string_builder &to, const struct bench_say &p)
{
	put(to, "{\"room\":");
	put(to, p.room);
	put(to, ",\"text\":");
	put(to, p.text);
	put(to, ",\"reply_to\":");
	if (p.reply_to_is == ENV_PRESENT)
		to.append(p.reply_to);
	else
		to.append_null();
	to.end_object();
}

inline void put(string_builder &to, const struct bench_details &p)
{
	put(to, "{\"id\":");
	to.append(p.id);
	put(to, ",\"username\":");
	put(to, p.username);
	put(to, ",\"first_name\":");
	put(to, p.first_name);
	put(to, ",\"last_name\":");
	put(to, p.last_name);
	put(to, ",\"email\":");
	put(to, p.email);
	put(to, ",\"active\":");
	to.append(p.active);
	put(to, ",\"score\":");
	to.append(p.score);
	put(to, ",\"roles\":[");
	put_items(to, p.roles, [&](enum bench_role role) { put(to, bench_role_text(role)); });
	put(to, "],\"created\":");
	put(to, p.created);
	put(to, ",\"settings\":{");
	put_items(to, p.settings, [&](const struct bench_details_settings_entry &entry) {
		put(to, entry.key);
		to.append_colon();
		put(to, entry.value);
	});
	put(to, "}}");
}

inline void put(string_builder &to, const struct bench_sample &p)
{
	put(to, "{\"device\":");
	put(to, p.device);
	put(to, ",\"ts\":");
	to.append(p.ts);
	put(to, ",\"values\":[");
	put_items(to, p.values, [&](double value) { to.append(value); });
	put(to, "]}");
}

inline void put(string_builder &to, const struct bench_option &option)
{
	put(to, "{\"id\":");
	to.append(option.id);
	put(to, ",\"label\":");
	put(to, option.label);
	put(to, ",\"votes\":");
	to.append(option.votes);
	put(to, ",\"share\":");
	to.append(option.share);
	put(to, ",\"tags\":[");
	put_items(to, option.tags, [&](struct env_str tag) { put(to, tag); });
	put(to, "]}");
}

inline void put(string_builder &to, const struct bench_result &p)
{
	put(to, "{\"title\":");
	put(to, p.title);
	put(to, ",\"options\":[");
	put_items(to, p.options, [&](const struct bench_option &option) { put(to, option); });
	put(to, "]}");
}

inline void put_payload(string_builder &to, enum bench_kind kind, const union bench_message &message)
{
	switch (kind) {
	case BENCH_SMALL:
		put(to, message.small.p);
		break;
	case BENCH_MEDIUM:
		put(to, message.medium.p);
		break;
	case BENCH_NUMERIC:
		put(to, message.numeric.p);
		break;
	case BENCH_LARGE:
	case BENCH_KINDS:
		put(to, message.large.p);
		break;
	}
}

inline bool write(string_builder &to, enum bench_kind kind, const union bench_message &message,
		  struct env_buf *out)
{
	std::string_view text;

	to.clear();
	put(to, "{\"t\":");
	put(to, bench_kind_type(kind));
	put(to, ",\"i\":");
	put(to, message.small.i);
	put(to, ",\"p\":");
	put_payload(to, kind, message);
	to.end_object();
	return to.view().get(text) == simdjson::SUCCESS &&
	       env_buf_append(out, text.data(), text.size()) == ENV_OK;
}

} // namespace bench_builder

#endif
