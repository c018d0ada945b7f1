/* simdjson, on demand, into our structs; what is passed over it does not check whole. And its string builder, where it has one. */
#include "ondemand.h"

#ifdef BENCH_SIMDJSON_WRITES
#include "simdjson_write.h"
#endif

namespace
{

using namespace simdjson;
using bench_ondemand::take;

bool take(struct env_arena *arena, simdjson_result<ondemand::value> value, struct env_str *out,
	  size_t max_length)
{
	std::string_view text;

	return value.get_string().get(text) == SUCCESS &&
	       bench_take_str(arena, out, env_str_of(text.data(), text.size()), max_length);
}

template <typename T> T *allocate(struct env_arena *arena, size_t count)
{
	return static_cast<T *>(env_arena_alloc(arena, count * sizeof(T), alignof(T)));
}

/* Items are counted while they are taken, into room for the most. */
template <typename T, typename F>
bool take_items(struct env_arena *arena, simdjson_result<ondemand::value> value, size_t most, const T *&items,
		size_t &count, F take_item)
{
	ondemand::array array;
	T *room = allocate<T>(arena, most);

	if (value.get_array().get(array) != SUCCESS)
		return false;
	items = room;
	count = 0;
	for (auto item : array) {
		if (count == most || !take_item(item, room + count))
			return false;
		count++;
	}
	env_arena_resize(arena, room, most * sizeof(T), count * sizeof(T));
	return true;
}

bool take_small(struct env_arena *arena, ondemand::object p, struct bench_say *out)
{
	ondemand::value reply_to;

	if (!take(arena, p.find_field_unordered("room"), &out->room, 64) ||
	    !take(arena, p.find_field_unordered("text"), &out->text, 500) ||
	    p.find_field_unordered("reply_to").get(reply_to) != SUCCESS)
		return false;
	bool null = reply_to.is_null();
	out->reply_to_is = null ? ENV_NULL : ENV_PRESENT;
	/* A result is made of what may go only: NOLINTNEXTLINE(performance-move-const-arg) */
	return null || take(std::move(reply_to), &out->reply_to, 1, INT32_MAX);
}

bool take_settings(struct env_arena *arena, simdjson_result<ondemand::value> value,
		   struct bench_details_settings *out)
{
	ondemand::object object;
	auto *entries = allocate<struct bench_details_settings_entry>(arena, 6);
	size_t count = 0;

	if (value.get_object().get(object) != SUCCESS)
		return false;
	for (auto field : object) {
		std::string_view key;
		if (count == 6 || field.unescaped_key().get(key) != SUCCESS ||
		    !bench_take_str(arena, &entries[count].key, env_str_of(key.data(), key.size()), 32) ||
		    !take(arena, field.value(), &entries[count].value, 128))
			return false;
		count++;
	}
	*out = {entries, count};
	return true;
}

bool take_medium(struct env_arena *arena, ondemand::object p, struct bench_details *out)
{
	return take(p.find_field_unordered("id"), &out->id, 1, INT64_C(9007199254740991)) &&
	       take(arena, p.find_field_unordered("username"), &out->username, 32) &&
	       take(arena, p.find_field_unordered("first_name"), &out->first_name, 64) &&
	       take(arena, p.find_field_unordered("last_name"), &out->last_name, 64) &&
	       take(arena, p.find_field_unordered("email"), &out->email, 254) &&
	       p.find_field_unordered("active").get_bool().get(out->active) == SUCCESS &&
	       take(p.find_field_unordered("score"), &out->score) &&
	       take_items<enum bench_role>(arena, p.find_field_unordered("roles"), 5, out->roles.items,
					   out->roles.count,
					   [](simdjson_result<ondemand::value> item, enum bench_role *to) {
						   return take(item, to);
					   }) &&
	       take(arena, p.find_field_unordered("created"), &out->created, 40) &&
	       take_settings(arena, p.find_field_unordered("settings"), &out->settings);
}

bool take_numeric(struct env_arena *arena, ondemand::object p, struct bench_sample *out)
{
	return take(arena, p.find_field_unordered("device"), &out->device, 64) &&
	       take(p.find_field_unordered("ts"), &out->ts, INT64_MIN, INT64_MAX) &&
	       take_items<double>(arena, p.find_field_unordered("values"), 64, out->values.items,
				  out->values.count, [](simdjson_result<ondemand::value> item, double *to) {
					  return take(item, to);
				  });
}

bool take_option(struct env_arena *arena, simdjson_result<ondemand::value> value, struct bench_option *out)
{
	ondemand::object option;

	return value.get_object().get(option) == SUCCESS &&
	       take(option.find_field_unordered("id"), &out->id, 1, INT32_MAX) &&
	       take(arena, option.find_field_unordered("label"), &out->label, 100) &&
	       take(option.find_field_unordered("votes"), &out->votes, 0, 1000000000) &&
	       take(option.find_field_unordered("share"), &out->share) && out->share >= 0 &&
	       out->share <= 1 &&
	       take_items<struct env_str>(arena, option.find_field_unordered("tags"), 8, out->tags.items,
					  out->tags.count,
					  [arena](simdjson_result<ondemand::value> item, struct env_str *to) {
						  return take(arena, item, to, 32);
					  });
}

bool take_large(struct env_arena *arena, ondemand::object p, struct bench_result *out)
{
	return take(arena, p.find_field_unordered("title"), &out->title, 200) &&
	       take_items<struct bench_option>(
		       arena, p.find_field_unordered("options"), 40, out->options.items, out->options.count,
		       [arena](simdjson_result<ondemand::value> item, struct bench_option *to) {
			       return take_option(arena, item, to);
		       });
}

bool take_payload(struct env_arena *arena, enum bench_kind kind, ondemand::object p, union bench_message *out)
{
	switch (kind) {
	case BENCH_SMALL:
		return take_small(arena, p, &out->small.p);
	case BENCH_MEDIUM:
		return take_medium(arena, p, &out->medium.p);
	case BENCH_NUMERIC:
		return take_numeric(arena, p, &out->numeric.p);
	case BENCH_LARGE:
		return take_large(arena, p, &out->large.p);
	case BENCH_KINDS:
		break;
	}
	return false;
}

struct peer {
	ondemand::parser parser;
#ifdef BENCH_SIMDJSON_WRITES
	bench_builder::string_builder builder;
#endif
};

void *open_peer(void)
{
	return new peer;
}

void close_peer(void *self)
{
	delete static_cast<peer *>(self);
}

bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
	    union bench_message *out)
{
	ondemand::document document;
	ondemand::object root;
	ondemand::object payload;

	return bench_ondemand::begin(static_cast<peer *>(self)->parser, kind, frame, document, root) &&
	       take(arena, root.find_field_unordered("i"), &out->small.i, 64) &&
	       root.find_field_unordered("p").get_object().get(payload) == SUCCESS &&
	       take_payload(arena, kind, payload, out);
}

#ifdef BENCH_SIMDJSON_WRITES
bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t, struct env_buf *out)
{
	return bench_builder::write(static_cast<peer *>(self)->builder, kind, *message, out);
}
#else
constexpr decltype(bench_codec::encode) encode = nullptr;
#endif

} // namespace

extern "C" const struct bench_codec bench_simdjson;
const struct bench_codec bench_simdjson = {"simdjson", open_peer, close_peer, decode,
					   encode,     nullptr,   nullptr,    false};
