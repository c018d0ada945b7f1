/* simdjson, on demand, into structs of the standard library as its users write them: new ones for each message. It only decodes. */
#include <cstdlib>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "ondemand.h"

namespace
{

using namespace simdjson;
using bench_ondemand::take;

/* ---- messages ---- */

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
	std::string i;
	P p;
};

struct peer {
	ondemand::parser parser;
	std::variant<std::monostate, frame<say>, frame<details>, frame<sample>, frame<result>> last;
};

/* ---- decoding ---- */

bool take_text(std::string_view text, std::string *out, size_t max_length)
{
	/* no more bytes than characters are allowed: no need to count */
	if (text.size() > max_length &&
	    bench_count_characters(env_str_of(text.data(), text.size())) > max_length)
		return false;
	*out = std::string(text);
	return true;
}

bool take(simdjson_result<ondemand::value> value, std::string *out, size_t max_length)
{
	std::string_view text;

	return value.get_string().get(text) == SUCCESS && take_text(text, out, max_length);
}

/* Items, each taken with what its own take() wants to know besides. */
template <typename T, typename... L>
bool take_items(simdjson_result<ondemand::value> value, size_t most, std::vector<T> *out, L... limits)
{
	ondemand::array array;

	if (value.get_array().get(array) != SUCCESS)
		return false;
	for (auto item : array)
		if (out->size() == most || !take(item, &out->emplace_back(), limits...))
			return false;
	return true;
}

bool take_settings(simdjson_result<ondemand::value> value,
		   std::vector<std::pair<std::string, std::string>> *out)
{
	ondemand::object object;

	if (value.get_object().get(object) != SUCCESS)
		return false;
	for (auto field : object) {
		std::string_view key;
		if (out->size() == 6 || field.unescaped_key().get(key) != SUCCESS)
			return false;
		auto &entry = out->emplace_back();
		if (!take_text(key, &entry.first, 32) || !take(field.value(), &entry.second, 128))
			return false;
	}
	return true;
}

bool take(simdjson_result<ondemand::value> value, option *out)
{
	ondemand::object option;

	return value.get_object().get(option) == SUCCESS &&
	       take(option.find_field_unordered("id"), &out->id, 1, INT32_MAX) &&
	       take(option.find_field_unordered("label"), &out->label, 100) &&
	       take(option.find_field_unordered("votes"), &out->votes, 0, 1000000000) &&
	       take(option.find_field_unordered("share"), &out->share) && out->share >= 0 &&
	       out->share <= 1 && take_items(option.find_field_unordered("tags"), 8, &out->tags, 32);
}

bool take_payload(ondemand::object p, say *out)
{
	ondemand::value reply_to;

	if (!take(p.find_field_unordered("room"), &out->room, 64) ||
	    !take(p.find_field_unordered("text"), &out->text, 500) ||
	    p.find_field_unordered("reply_to").get(reply_to) != SUCCESS)
		return false;
	if (reply_to.is_null())
		return true;
	/* A result is made of what may go only: NOLINTNEXTLINE(performance-move-const-arg) */
	return take(std::move(reply_to), &out->reply_to.emplace(), 1, INT32_MAX);
}

bool take_payload(ondemand::object p, details *out)
{
	return take(p.find_field_unordered("id"), &out->id, 1, INT64_C(9007199254740991)) &&
	       take(p.find_field_unordered("username"), &out->username, 32) &&
	       take(p.find_field_unordered("first_name"), &out->first_name, 64) &&
	       take(p.find_field_unordered("last_name"), &out->last_name, 64) &&
	       take(p.find_field_unordered("email"), &out->email, 254) &&
	       p.find_field_unordered("active").get_bool().get(out->active) == SUCCESS &&
	       take(p.find_field_unordered("score"), &out->score) &&
	       take_items(p.find_field_unordered("roles"), 5, &out->roles) &&
	       take(p.find_field_unordered("created"), &out->created, 40) &&
	       take_settings(p.find_field_unordered("settings"), &out->settings);
}

bool take_payload(ondemand::object p, sample *out)
{
	return take(p.find_field_unordered("device"), &out->device, 64) &&
	       take(p.find_field_unordered("ts"), &out->ts, INT64_MIN, INT64_MAX) &&
	       take_items(p.find_field_unordered("values"), 64, &out->values);
}

bool take_payload(ondemand::object p, result *out)
{
	return take(p.find_field_unordered("title"), &out->title, 200) &&
	       take_items(p.find_field_unordered("options"), 40, &out->options);
}

/* Drops the last message for a new one. */
template <typename P> bool decode_as(peer *self, enum bench_kind kind, struct env_str text)
{
	ondemand::document document;
	ondemand::object root;
	ondemand::object payload;
	auto &out = self->last.emplace<frame<P>>();

	return bench_ondemand::begin(self->parser, kind, text, document, root) &&
	       take(root.find_field_unordered("i"), &out.i, 64) &&
	       root.find_field_unordered("p").get_object().get(payload) == SUCCESS &&
	       take_payload(payload, &out.p);
}

bool decode(void *self, enum bench_kind kind, struct env_str text, struct env_arena *, union bench_message *)
{
	static constexpr decltype(&decode_as<say>) decoders[BENCH_KINDS] = {
		decode_as<say>, decode_as<details>, decode_as<sample>, decode_as<result>};

	return decoders[kind](static_cast<peer *>(self), kind, text);
}

/* ---- the same as our structs, which borrow from these; lists that look different are made in the arena ---- */

struct env_str view(struct env_arena *, const std::string &text)
{
	return env_str_of(text.data(), text.size());
}

struct bench_details_settings_entry view(struct env_arena *arena,
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

struct bench_option view(struct env_arena *arena, const option &from)
{
	return {from.id, view(arena, from.label), from.votes, from.share,
		view_items<struct bench_option_tags>(arena, from.tags)};
}

struct bench_say view(struct env_arena *arena, const say &from)
{
	return {view(arena, from.room), view(arena, from.text), from.reply_to ? ENV_PRESENT : ENV_NULL,
		from.reply_to.value_or(0)};
}

struct bench_details view(struct env_arena *arena, const details &from)
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

struct bench_sample view(struct env_arena *arena, const sample &from)
{
	return {view(arena, from.device), from.ts, {from.values.data(), from.values.size()}};
}

struct bench_result view(struct env_arena *arena, const result &from)
{
	return {view(arena, from.title), view_items<struct bench_result_options>(arena, from.options)};
}

void view(struct env_arena *, union bench_message *out, std::monostate)
{
	*out = {};
}

void view(struct env_arena *arena, union bench_message *out, const frame<say> &from)
{
	out->small = {view(arena, from.i), view(arena, from.p)};
}

void view(struct env_arena *arena, union bench_message *out, const frame<details> &from)
{
	out->medium = {view(arena, from.i), view(arena, from.p)};
}

void view(struct env_arena *arena, union bench_message *out, const frame<sample> &from)
{
	out->numeric = {view(arena, from.i), view(arena, from.p)};
}

void view(struct env_arena *arena, union bench_message *out, const frame<result> &from)
{
	out->large = {view(arena, from.i), view(arena, from.p)};
}

/* ---- the codec ---- */

uint64_t sum(void *self, enum bench_kind kind)
{
	struct env_arena arena;
	union bench_message message;

	env_arena_init(&arena, nullptr, 0);
	std::visit([&](const auto &last) { view(&arena, &message, last); }, static_cast<peer *>(self)->last);
	uint64_t sum = bench_sum(kind, &message);
	env_arena_free(&arena);
	return sum;
}

void *open_peer(void)
{
	return new peer;
}

void close_peer(void *self)
{
	delete static_cast<peer *>(self);
}

} // namespace

extern "C" const struct bench_codec bench_simdjson_std;
const struct bench_codec bench_simdjson_std = {"simdjson, std", open_peer, close_peer, decode,
					       nullptr,         sum,       nullptr,    false};
