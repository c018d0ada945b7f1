/* RapidJSON: its tree, mapped by hand, and its writer. */
#define RAPIDJSON_SSE2
#define RAPIDJSON_HAS_STDSTRING 0
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "bench.h"

typedef const rapidjson::Value *map_value;

static bool map_member(map_value object, const char *key, map_value *out)
{
	if (!object->IsObject())
		return false;
	auto found = object->FindMember(key);
	if (found == object->MemberEnd())
		return false;
	*out = &found->value;
	return true;
}

static bool map_string(map_value value, struct env_str *out)
{
	if (!value->IsString())
		return false;
	*out = env_str_of(value->GetString(), value->GetStringLength());
	return true;
}

static bool map_integer(map_value value, int64_t *out)
{
	if (!value->IsInt64())
		return false;
	*out = value->GetInt64();
	return true;
}

static bool map_number(map_value value, double *out)
{
	if (!value->IsNumber())
		return false;
	*out = value->GetDouble();
	return true;
}

static bool map_boolean(map_value value, bool *out)
{
	*out = value->IsTrue();
	return value->IsBool();
}

static bool map_is_null(map_value value)
{
	return value->IsNull();
}

static bool map_count_items(map_value value, size_t *count)
{
	if (!value->IsArray())
		return false;
	*count = value->Size();
	return true;
}

static bool map_count_members(map_value value, size_t *count)
{
	if (!value->IsObject())
		return false;
	*count = value->MemberCount();
	return true;
}

/* What they declare cannot stand in parentheses: NOLINTBEGIN(bugprone-macro-parentheses) */
#define MAP_EACH_ITEM(array, item)                                                                       \
	map_value item;                                                                                  \
	for (auto item##_at = (array)->Begin(); item##_at != (array)->End() && (item = item##_at, true); \
	     ++item##_at)
#define MAP_EACH_MEMBER(object, key, value)                                                          \
	map_value value;                                                                             \
	struct env_str key;                                                                          \
	for (auto key##_at = (object)->MemberBegin();                                                \
	     key##_at != (object)->MemberEnd() && (value = &key##_at->value, true) &&                \
	     (key = env_str_of(key##_at->name.GetString(), key##_at->name.GetStringLength()), true); \
	     ++key##_at)
/* NOLINTEND(bugprone-macro-parentheses) */

#include "peers/map.h"

namespace
{

struct state {
	rapidjson::MemoryPoolAllocator<> values;
	rapidjson::StringBuffer text;
};

void *open_state(void)
{
	return new state;
}

void close_state(void *self)
{
	delete static_cast<state *>(self);
}

bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
	    union bench_message *out)
{
	auto *kept = static_cast<state *>(self);
	constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;

	kept->values.Clear();
	rapidjson::Document root(&kept->values);
	root.Parse<flags>(frame.ptr, frame.len);
	return !root.HasParseError() && map_frame(arena, kind, &root, out);
}

using writer_type = rapidjson::Writer<rapidjson::StringBuffer>;
typedef writer_type *put_writer;

void put_object(put_writer w)
{
	w->StartObject();
}
void put_object_end(put_writer w)
{
	w->EndObject();
}
void put_array(put_writer w)
{
	w->StartArray();
}
void put_array_end(put_writer w)
{
	w->EndArray();
}
void put_integer(put_writer w, int64_t value)
{
	w->Int64(value);
}
void put_number(put_writer w, double value)
{
	w->Double(value);
}
void put_boolean(put_writer w, bool value)
{
	w->Bool(value);
}
void put_null(put_writer w)
{
	w->Null();
}
void put_string(put_writer w, struct env_str text)
{
	w->String(text.ptr, static_cast<unsigned>(text.len));
}
void put_key(put_writer w, struct env_str text)
{
	w->Key(text.ptr, static_cast<unsigned>(text.len));
}

#include "peers/put.h"

bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t, struct env_buf *out)
{
	auto *kept = static_cast<state *>(self);

	kept->text.Clear();
	writer_type writer(kept->text);
	put_frame(&writer, kind, message);
	return env_buf_append(out, kept->text.GetString(), kept->text.GetSize()) == ENV_OK;
}

} // namespace

extern "C" const struct bench_codec bench_rapidjson;
const struct bench_codec bench_rapidjson = {"rapidjson", open_state, close_state, decode,
					    encode,      nullptr,    nullptr,     false};
