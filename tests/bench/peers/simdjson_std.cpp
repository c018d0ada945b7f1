/* simdjson, on demand, into structs of the standard library as its users write them: new ones for each message. It only decodes. */
#include "ondemand.h"
#include "std.h"

namespace
{

using namespace simdjson;
using namespace bench_std;
using bench_ondemand::take;

struct peer {
	ondemand::parser parser;
	any_frame last;
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

bool take(simdjson_result<ondemand::value> value, option *out);

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

/* ---- the codec ---- */

uint64_t sum(void *self, enum bench_kind kind)
{
	return sum_of(kind, static_cast<peer *>(self)->last);
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
