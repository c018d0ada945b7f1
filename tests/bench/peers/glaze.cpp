/*
 * glaze: structs of the standard library that it fills by reflection. They are kept from message to message, and with them their memory;
 * or, without a codec of its own for writing, new ones each time.
 */
#include <glaze/glaze.hpp>

#include "std.h"

template <> struct glz::meta<enum bench_role> {
	static constexpr auto value =
		glz::enumerate("admin", BENCH_ROLE_ADMIN, "moderator", BENCH_ROLE_MODERATOR, "editor",
			       BENCH_ROLE_EDITOR, "viewer", BENCH_ROLE_VIEWER, "guest", BENCH_ROLE_GUEST);
};

namespace
{

using namespace bench_std;

/* All that is asked of the others too: nothing missing, unknown members passed over but good JSON, nothing behind the end. */
struct reading : glz::opts {
	bool validate_skipped = true;
	bool validate_trailing_whitespace = true;
};

constexpr reading how_to_read()
{
	reading how{};

	how.error_on_unknown_keys = false;
	how.error_on_missing_keys = true;
	how.skip_null_members = false;
	how.internal = static_cast<uint32_t>(glz::opts_internal::is_padded);
	return how;
}

constexpr glz::opts how_to_write{.skip_null_members = false};

/* ---- what glaze does not check ---- */

bool fits(const std::string &text, size_t max_length)
{
	return text.size() <= max_length ||
	       bench_count_characters(env_str_of(text.data(), text.size())) <= max_length;
}

bool lies(int64_t value, int64_t minimum, int64_t maximum)
{
	return value >= minimum && value <= maximum;
}

bool check(const say &p)
{
	return fits(p.room, 64) && fits(p.text, 500) && (!p.reply_to || lies(*p.reply_to, 1, INT32_MAX));
}

bool check(const details &p)
{
	if (!lies(p.id, 1, INT64_C(9007199254740991)) || !fits(p.username, 32) || !fits(p.first_name, 64) ||
	    !fits(p.last_name, 64) || !fits(p.email, 254) || p.roles.size() > 5 || !fits(p.created, 40) ||
	    p.settings.size() > 6)
		return false;
	for (const auto &entry : p.settings)
		if (!fits(entry.first, 32) || !fits(entry.second, 128))
			return false;
	return true;
}

bool check(const sample &p)
{
	return fits(p.device, 64) && p.values.size() <= 64;
}

bool check(const option &p)
{
	if (!lies(p.id, 1, INT32_MAX) || !fits(p.label, 100) || !lies(p.votes, 0, 1000000000) ||
	    !(p.share >= 0 && p.share <= 1) || p.tags.size() > 8)
		return false;
	for (const auto &tag : p.tags)
		if (!fits(tag, 32))
			return false;
	return true;
}

bool check(const result &p)
{
	if (!fits(p.title, 200) || p.options.size() > 40)
		return false;
	for (const auto &option : p.options)
		if (!check(option))
			return false;
	return true;
}

/* ---- the codec ---- */

struct peer {
	any_frame last;
	std::vector<any_frame> kept[BENCH_KINDS];
	std::string text;
};

template <typename P> frame<P> &frame_of(any_frame &last)
{
	auto *same = std::get_if<frame<P>>(&last);

	return same != nullptr ? *same : last.emplace<frame<P>>();
}

template <typename P> bool decode_as(any_frame &last, enum bench_kind kind, struct env_str text)
{
	auto &out = frame_of<P>(last);
	struct env_str name = bench_kind_type(kind);

	return !glz::read<how_to_read()>(out, std::string_view(text.ptr, text.len)) &&
	       out.t == std::string_view(name.ptr, name.len) && fits(out.i, 64) && check(out.p);
}

bool decode_to(any_frame &last, enum bench_kind kind, struct env_str text)
{
	static constexpr decltype(&decode_as<say>) decoders[BENCH_KINDS] = {
		decode_as<say>, decode_as<details>, decode_as<sample>, decode_as<result>};

	return decoders[kind](last, kind, text);
}

bool decode(void *self, enum bench_kind kind, struct env_str text, struct env_arena *, union bench_message *)
{
	return decode_to(static_cast<peer *>(self)->last, kind, text);
}

bool decode_new(void *self, enum bench_kind kind, struct env_str text, struct env_arena *,
		union bench_message *)
{
	auto &last = static_cast<peer *>(self)->last;

	last = std::monostate();
	return decode_to(last, kind, text);
}

bool keep(void *self, enum bench_kind kind, struct env_str text)
{
	return decode_to(static_cast<peer *>(self)->kept[kind].emplace_back(), kind, text);
}

template <typename P> bool encode_as(const any_frame &kept, std::string *text)
{
	return !glz::write<how_to_write>(std::get<frame<P>>(kept), *text);
}

bool encode(void *self, enum bench_kind kind, const union bench_message *, size_t index, struct env_buf *out)
{
	static constexpr decltype(&encode_as<say>) encoders[BENCH_KINDS] = {
		encode_as<say>, encode_as<details>, encode_as<sample>, encode_as<result>};
	auto *of = static_cast<peer *>(self);

	return encoders[kind](of->kept[kind][index], &of->text) &&
	       env_buf_append(out, of->text.data(), of->text.size()) == ENV_OK;
}

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

extern "C" const struct bench_codec bench_glaze;
extern "C" const struct bench_codec bench_glaze_new;
const struct bench_codec bench_glaze = {"glaze", open_peer, close_peer, decode, encode, sum, keep, false};
const struct bench_codec bench_glaze_new = {"glaze, new", open_peer, close_peer, decode_new,
					    nullptr,      sum,       nullptr,    false};
