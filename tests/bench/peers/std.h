/* Messages as users of the standard library write them, and views of them as our structs. */
#ifndef BENCH_PEERS_STD_H
#define BENCH_PEERS_STD_H

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "bench.h"

namespace bench_std
{

struct say {
	std::string room;
	std::string text;
	std::optional<int64_t> reply_to;
};

struct details {
	int64_t id;
	std::string username;
	std::string first_name;
	std::string last_name;
	std::string email;
	bool active;
	double score;
	std::vector<enum bench_role> roles;
	std::string created;
	std::vector<std::pair<std::string, std::string>> settings;
};

struct sample {
	std::string device;
	int64_t ts;
	std::vector<double> values;
};

struct option {
	int64_t id;
	std::string label;
	int64_t votes;
	double share;
	std::vector<std::string> tags;
};

struct result {
	std::string title;
	std::vector<option> options;
};

template <typename P> struct frame {
	std::string_view t; /* borrowed from the text */
	std::string i;
	P p;
};

using any_frame = std::variant<std::monostate, frame<say>, frame<details>, frame<sample>, frame<result>>;

/* ---- the same as our structs, which borrow from these; lists that look different are made in the arena ---- */

inline struct env_str view(struct env_arena *, const std::string &text)
{
	return env_str_of(text.data(), text.size());
}

inline struct bench_details_settings_entry view(struct env_arena *arena,
						const std::pair<std::string, std::string> &entry)
{
	return {view(arena, entry.first), view(arena, entry.second)};
}

template <typename To, typename T> To view_items(struct env_arena *arena, const std::vector<T> &items)
{
	using item = std::remove_const_t<std::remove_pointer_t<decltype(To::items)>>;
	auto *room = static_cast<item *>(env_arena_alloc(arena, items.size() * sizeof(item), alignof(item)));

	if (room == nullptr)
		std::abort();
	for (size_t i = 0; i < items.size(); i++)
		room[i] = view(arena, items[i]);
	return {room, items.size()};
}

inline struct bench_option view(struct env_arena *arena, const option &from)
{
	return {from.id, view(arena, from.label), from.votes, from.share,
		view_items<struct bench_option_tags>(arena, from.tags)};
}

inline struct bench_say view(struct env_arena *arena, const say &from)
{
	return {view(arena, from.room), view(arena, from.text), from.reply_to ? ENV_PRESENT : ENV_NULL,
		from.reply_to.value_or(0)};
}

inline struct bench_details view(struct env_arena *arena, const details &from)
{
	return {from.id,
		view(arena, from.username),
		view(arena, from.first_name),
		view(arena, from.last_name),
		view(arena, from.email),
		from.active,
		from.score,
		{from.roles.data(), from.roles.size()},
		view(arena, from.created),
		view_items<struct bench_details_settings>(arena, from.settings)};
}

inline struct bench_sample view(struct env_arena *arena, const sample &from)
{
	return {view(arena, from.device), from.ts, {from.values.data(), from.values.size()}};
}

inline struct bench_result view(struct env_arena *arena, const result &from)
{
	return {view(arena, from.title), view_items<struct bench_result_options>(arena, from.options)};
}

inline void view(struct env_arena *, union bench_message *out, std::monostate)
{
	*out = {};
}

inline void view(struct env_arena *arena, union bench_message *out, const frame<say> &from)
{
	out->small = {view(arena, from.i), view(arena, from.p)};
}

inline void view(struct env_arena *arena, union bench_message *out, const frame<details> &from)
{
	out->medium = {view(arena, from.i), view(arena, from.p)};
}

inline void view(struct env_arena *arena, union bench_message *out, const frame<sample> &from)
{
	out->numeric = {view(arena, from.i), view(arena, from.p)};
}

inline void view(struct env_arena *arena, union bench_message *out, const frame<result> &from)
{
	out->large = {view(arena, from.i), view(arena, from.p)};
}

/* What the benchmark wants to know of the last frame. */
inline uint64_t sum_of(enum bench_kind kind, const any_frame &last)
{
	struct env_arena arena;
	union bench_message message;

	env_arena_init(&arena, nullptr, 0);
	std::visit([&](const auto &of) { view(&arena, &message, of); }, last);
	uint64_t sum = bench_sum(kind, &message);
	env_arena_free(&arena);
	return sum;
}

} // namespace bench_std

#endif
