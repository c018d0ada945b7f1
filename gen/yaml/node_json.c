/* Values as JSON text. */
#include <stdio.h>

#include "base/memory.h"
#include "yaml/node.h"
#include "yaml/number.h"

static void put(struct env_buf *out, const char *text)
{
	memory_expect(env_buf_append_str(out, env_str(text)));
}

/* What stands for a byte in a string (RFC 8259 section 7), or NULL where it stands for itself. */
static const char *escape_of(unsigned char byte, char room[8])
{
	static const char *const escapes[0x80] = {
		['"'] = "\\\"", ['\\'] = "\\\\", ['\b'] = "\\b", ['\f'] = "\\f",
		['\n'] = "\\n", ['\r'] = "\\r",  ['\t'] = "\\t",
	};

	if (byte < sizeof(escapes) / sizeof(escapes[0]) && escapes[byte] != NULL)
		return escapes[byte];
	if (byte >= 0x20)
		return NULL;
	(void)snprintf(room, 8, "\\u%04x", byte);
	return room;
}

void node_text_to_json(struct env_str text, struct env_buf *out)
{
	size_t begin = 0;
	char room[8];

	put(out, "\"");
	for (size_t i = 0; i < text.len; i++) {
		const char *escape = escape_of((unsigned char)text.ptr[i], room);

		if (escape == NULL)
			continue;
		memory_expect(env_buf_append(out, text.ptr + begin, i - begin));
		put(out, escape);
		begin = i + 1;
	}
	memory_expect(env_buf_append(out, text.ptr + begin, text.len - begin));
	put(out, "\"");
}

static void put_sequence(struct env_buf *out, const struct node *node)
{
	put(out, "[");
	for (size_t i = 0; i < node->count; i++) {
		put(out, i > 0 ? "," : "");
		node_to_json(node->items[i], out);
	}
	put(out, "]");
}

static void put_mapping(struct env_buf *out, const struct node *node)
{
	put(out, "{");
	for (size_t i = 0; i < node->count; i++) {
		put(out, i > 0 ? "," : "");
		node_text_to_json(node->pairs[i].key->text, out);
		put(out, ":");
		node_to_json(node->pairs[i].value, out);
	}
	put(out, "}");
}

void node_to_json(const struct node *node, struct env_buf *out)
{
	switch (node->kind) {
	case NODE_NULL:
		put(out, "null");
		break;
	case NODE_BOOL:
		put(out, node->boolean ? "true" : "false");
		break;
	case NODE_INTEGER:
	case NODE_FLOAT:
		number_to_json(node->text, out);
		break;
	case NODE_STRING:
		node_text_to_json(node->text, out);
		break;
	case NODE_SEQUENCE:
		put_sequence(out, node);
		break;
	case NODE_MAPPING:
		put_mapping(out, node);
		break;
	}
}
