/* Nodes from libyaml's events. */
#include "yaml/builder.h"

#include "yaml/keys.h"
#include "yaml/scalar.h"

/* Bytes of text that weigh as much as a node. */
#define WEIGHT_BYTES 32

void builder_init(struct builder *builder, struct memory *memory, struct diagnostics *diagnostics,
		  const struct source *source)
{
	*builder = (struct builder){.memory = memory, .diagnostics = diagnostics};
	builder->marks = marks_make(memory, source);
}

static struct span span_of(const struct builder *builder, const yaml_event_t *event)
{
	return marks_span(&builder->marks, event->start_mark, event->end_mark);
}

/* Whether the next finished node is a key. */
static bool wants_key(const struct builder *builder)
{
	if (builder->depth == 0)
		return false;
	const struct builder_frame *frame = &builder->frames[builder->depth - 1];
	return frame->node->kind == NODE_MAPPING && (builder->pending.count - frame->first) % 2 == 0;
}

static void check_key(const struct builder *builder, const struct node *key, struct span span)
{
	if (key->kind == NODE_SEQUENCE || key->kind == NODE_MAPPING)
		diagnose(builder->diagnostics, CODE_YAML_KEY, span, "a key is a scalar, not %s",
			 node_kind_name(key->kind));
	else if (key->text.len > YAML_KEY_MAX)
		diagnose(builder->diagnostics, CODE_YAML_SCALAR_SIZE, span,
			 "a key of %zu bytes; at most %zu are allowed", key->text.len, YAML_KEY_MAX);
}

/* Puts a node that is finished where it belongs; `span` is where it stands here. */
static void place(struct builder *builder, const struct node *node, struct span span)
{
	builder->last_end = span.offset + span.length;
	if (wants_key(builder))
		check_key(builder, node, span);
	if (builder->depth == 0)
		builder->root = node;
	else
		list_append(builder->memory, &builder->pending, (void *)node);
}

/* A new node with its place and its anchor, or NULL where there are too many. */
static struct node *make(struct builder *builder, const yaml_event_t *event, const yaml_char_t *anchor)
{
	struct span span = span_of(builder, event);

	if (builder->nodes++ >= YAML_NODES_MAX) {
		diagnose(builder->diagnostics, CODE_YAML_NODES, span, "more than %zu values in one document",
			 YAML_NODES_MAX);
		return NULL;
	}
	struct node *node = memory_alloc(builder->memory, sizeof(*node));
	node->span = span;
	if (anchor != NULL) {
		struct env_str name = memory_copy(builder->memory, env_str((const char *)anchor));

		anchors_set(&builder->anchors, builder->memory, name, node);
	}
	return node;
}

static bool add_scalar(struct builder *builder, const yaml_event_t *event)
{
	size_t length = event->data.scalar.length;
	struct node *node = make(builder, event, event->data.scalar.anchor);

	if (node == NULL)
		return false;
	if (length > YAML_SCALAR_MAX) {
		diagnose(builder->diagnostics, CODE_YAML_SCALAR_SIZE, node->span,
			 "a scalar of %zu bytes; at most %zu are allowed", length, YAML_SCALAR_MAX);
		return false;
	}
	node->text = memory_copy(builder->memory, env_str_of((const char *)event->data.scalar.value, length));
	node->quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
	node->weight = 1 + length / WEIGHT_BYTES;
	scalar_resolve(node, (const char *)event->data.scalar.tag, builder->diagnostics);
	place(builder, node, node->span);
	return true;
}

static bool refuse_depth(struct builder *builder, struct span span)
{
	diagnose(builder->diagnostics, CODE_YAML_DEPTH, span, "nested more than %d levels deep",
		 YAML_DEPTH_MAX);
	return false;
}

/* Whether an alias of `target` may stand where the builder is. */
static bool check_alias(struct builder *builder, const struct node *target, struct span span)
{
	if (builder->depth + target->height > YAML_DEPTH_MAX)
		return refuse_depth(builder, span);
	builder->alias_weight += target->weight;
	if (builder->alias_weight <= YAML_ALIAS_WEIGHT_MAX)
		return true;
	diagnose(builder->diagnostics, CODE_YAML_ALIAS_SIZE, span,
		 "aliases up to this one stand for more than %zu values", YAML_ALIAS_WEIGHT_MAX);
	return false;
}

/* What stands for a target that there is not, so that keys and values stay in step. */
static const struct node *refuse_alias(struct builder *builder, const char *problem, struct env_str name,
				       struct span span)
{
	struct node *node = memory_alloc(builder->memory, sizeof(*node));

	*node = (struct node){.kind = NODE_STRING, .span = span, .text = name, .weight = 1};
	diagnose(builder->diagnostics, CODE_YAML_ALIAS, span, "%s %s", problem,
		 quote(builder->diagnostics, name));
	return node;
}

static bool add_alias(struct builder *builder, const yaml_event_t *event)
{
	struct env_str name = env_str((const char *)event->data.alias.anchor);
	const struct node *target = anchors_find(&builder->anchors, name);
	struct span span = span_of(builder, event);

	if (target == NULL || target->weight == 0) {
		const char *problem = target == NULL ? "no anchor before this has the name"
						     : "an alias inside its own anchor";

		target = refuse_alias(builder, problem, memory_copy(builder->memory, name), span);
	}
	if (!check_alias(builder, target, span))
		return false;
	place(builder, target, span);
	return true;
}

/* Begins a sequence or mapping. */
static bool open_frame(struct builder *builder, struct node *node, const yaml_char_t *tag, bool flow)
{
	if (builder->depth == YAML_DEPTH_MAX)
		return refuse_depth(builder, node->span);
	collection_check_tag(node, (const char *)tag, builder->diagnostics);
	builder->frames[builder->depth++] = (struct builder_frame){node, builder->pending.count, flow};
	return true;
}

static bool open_sequence(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = make(builder, event, event->data.sequence_start.anchor);

	if (node == NULL)
		return false;
	node->kind = NODE_SEQUENCE;
	return open_frame(builder, node, event->data.sequence_start.tag,
			  event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
}

static bool open_mapping(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = make(builder, event, event->data.mapping_start.anchor);

	if (node == NULL)
		return false;
	node->kind = NODE_MAPPING;
	return open_frame(builder, node, event->data.mapping_start.tag,
			  event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
}

/* Adds what the children weigh; sets how high the node is with them. */
static void measure(struct node *node, void *const *children, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct node *child = children[i];

		node->weight += child->weight;
		if (child->height >= node->height)
			node->height = child->height + 1;
	}
}

/* Moves the children of the frame from the pending ones into its node. */
static void adopt(struct builder *builder, const struct builder_frame *frame)
{
	struct node *node = frame->node;
	size_t count = builder->pending.count - frame->first;

	if (count == 0)
		return;
	void **children = builder->pending.items + frame->first;
	measure(node, children, count);
	builder->pending.count = frame->first;
	if (node->kind == NODE_SEQUENCE) {
		node->items = memory_array(builder->memory, count, sizeof(const struct node *));
		memcpy(node->items, children, count * sizeof(const struct node *));
		node->count = count;
		return;
	}
	struct node_pair *pairs = memory_array(builder->memory, count / 2, sizeof(*pairs));
	for (size_t i = 0; i + 1 < count; i += 2)
		pairs[i / 2] = (struct node_pair){children[i], children[i + 1]};
	node->pairs = pairs;
	node->count = count / 2;
	keys_check(node, builder->memory, builder->diagnostics);
}

/*
 * Sets where a node ends. The event of a block's end stands where the next token begins, so its end is that
 * of what stood last inside.
 */
static void close_span(struct builder *builder, const struct builder_frame *frame, const yaml_event_t *event)
{
	struct span *span = &frame->node->span;
	size_t end = builder->last_end;

	if (frame->flow)
		end = marks_span(&builder->marks, event->end_mark, event->end_mark).offset;
	if (end > span->offset)
		span->length = end - span->offset;
}

static bool close_frame(struct builder *builder, const yaml_event_t *event)
{
	struct builder_frame frame = builder->frames[--builder->depth];

	frame.node->weight = 1;
	frame.node->height = 1;
	adopt(builder, &frame);
	close_span(builder, &frame, event);
	place(builder, frame.node, frame.node->span);
	return true;
}

bool builder_add(struct builder *builder, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_SCALAR_EVENT:
		return add_scalar(builder, event);
	case YAML_ALIAS_EVENT:
		return add_alias(builder, event);
	case YAML_SEQUENCE_START_EVENT:
		return open_sequence(builder, event);
	case YAML_MAPPING_START_EVENT:
		return open_mapping(builder, event);
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		return close_frame(builder, event);
	default:
		return true;
	}
}
