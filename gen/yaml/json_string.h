/* The strings of JSON. */
#ifndef GEN_YAML_JSON_STRING_H
#define GEN_YAML_JSON_STRING_H

#include <stddef.h>

#include <envelope/str.h>

/*
 * Decodes the string that begins at `text`, after its quote (RFC 8259 section 7). The text is UTF-8. Writes the value to
 * `out`, which has room for text.len bytes, and its length to `*length`; `*used` is how far the closing quote is.
 * NULL; or what is wrong, as a message, `*used` being where. Static storage.
 */
const char *json_string_decode(struct env_str text, char *out, size_t *length, size_t *used);

#endif
