/* The formats by their names. */
#include <envelope/format.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct env_format *const formats[] = {
	&env_format_date_time,    &env_format_date,
	&env_format_time,         &env_format_duration,
	&env_format_email,        &env_format_hostname,
	&env_format_ipv4,         &env_format_ipv6,
	&env_format_uri,          &env_format_uri_reference,
	&env_format_iri,          &env_format_iri_reference,
	&env_format_uuid,         &env_format_uri_template,
	&env_format_json_pointer, &env_format_relative_json_pointer,
	&env_format_regex,
};

const struct env_format *env_format_find(struct env_str name)
{
	for (size_t i = 0; i < COUNT(formats); i++) {
		if (env_str_equal(name, env_str(formats[i]->name)))
			return formats[i];
	}
	return NULL;
}

const char *env_format_name(size_t index)
{
	return index < COUNT(formats) ? formats[index]->name : NULL;
}
