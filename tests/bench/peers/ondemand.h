/* What the peers of simdjson share, whatever they decode to: each value is looked for where the schema's order has it. */
#ifndef BENCH_PEERS_ONDEMAND_H
#define BENCH_PEERS_ONDEMAND_H

#include <simdjson.h>

#include "bench.h"

namespace bench_ondemand
{

using namespace simdjson;

inline bool take(simdjson_result<ondemand::value> value, int64_t *out, int64_t minimum, int64_t maximum)
{
	return value.get_int64().get(*out) == SUCCESS && *out >= minimum && *out <= maximum;
}

inline bool take(simdjson_result<ondemand::value> value, double *out)
{
	return value.get_double().get(*out) == SUCCESS;
}

inline bool take(simdjson_result<ondemand::value> value, enum bench_role *out)
{
	std::string_view text;

	if (value.get_string().get(text) != SUCCESS)
		return false;
	*out = bench_find_role(env_str_of(text.data(), text.size()));
	return *out != BENCH_ROLE_INVALID;
}

/* Begins with a frame of that kind. The root is read from the document. Inlined, else small frames pay for it. */
simdjson_inline bool begin(ondemand::parser &parser, enum bench_kind kind, struct env_str frame,
			   ondemand::document &document, ondemand::object &root)
{
	std::string_view type;
	struct env_str name = bench_kind_type(kind);

	static_assert(BENCH_PADDING >= SIMDJSON_PADDING, "simdjson reads further than the corpus is padded");
	return parser.iterate(frame.ptr, frame.len, frame.len + BENCH_PADDING).get(document) == SUCCESS &&
	       document.get_object().get(root) == SUCCESS &&
	       root.find_field_unordered("t").get_string().get(type) == SUCCESS &&
	       type == std::string_view(name.ptr, name.len);
}

} // namespace bench_ondemand

#endif
