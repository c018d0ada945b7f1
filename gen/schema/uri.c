/* URI references. */
#include "schema/uri.h"

#include <string.h>

#include "base/ascii.h"

/* The parts of a reference (RFC 3986 appendix B). ptr NULL: it has none; the path is always there. */
struct parts {
	struct env_str scheme;
	struct env_str authority;
	struct env_str path;
	struct env_str query;
};

struct uri_split uri_split(struct env_str text)
{
	const char *hash = text.len > 0 ? memchr(text.ptr, '#', text.len) : NULL;

	if (hash == NULL)
		return (struct uri_split){text, {0}, false};
	size_t length = (size_t)(hash - text.ptr);
	return (struct uri_split){env_str_of(text.ptr, length), env_str_of(hash + 1, text.len - length - 1),
				  true};
}

/* How long the scheme is; 0: there is none. */
static size_t scheme_length(struct env_str uri)
{
	size_t length = 0;

	while (length < uri.len &&
	       (ascii_is_letter(uri.ptr[length]) ||
		(length > 0 && uri.ptr[length] != '\0' && strchr("0123456789+-.", uri.ptr[length]) != NULL)))
		length++;
	return length < uri.len && uri.ptr[length] == ':' ? length : 0;
}

bool uri_has_scheme(struct env_str uri)
{
	return scheme_length(uri) > 0;
}

/* What comes before the first of `ends`, taken off the front of `*rest`. */
static struct env_str take_until(struct env_str *rest, const char *ends)
{
	size_t length = 0;

	while (length < rest->len && strchr(ends, rest->ptr[length]) == NULL)
		length++;
	struct env_str taken = env_str_of(rest->ptr, length);
	*rest = env_str_of(rest->ptr + length, rest->len - length);
	return taken;
}

static struct parts parts_of(struct env_str uri)
{
	struct parts parts = {0};
	size_t scheme = scheme_length(uri);
	struct env_str rest = env_str_of(uri.len > 0 ? uri.ptr : "", uri.len);

	if (scheme > 0) {
		parts.scheme = env_str_of(rest.ptr, scheme);
		rest = env_str_of(rest.ptr + scheme + 1, rest.len - scheme - 1);
	}
	if (rest.len >= 2 && rest.ptr[0] == '/' && rest.ptr[1] == '/') {
		rest = env_str_of(rest.ptr + 2, rest.len - 2);
		parts.authority = take_until(&rest, "/?");
	}
	parts.path = take_until(&rest, "?");
	if (rest.len > 0)
		parts.query = env_str_of(rest.ptr + 1, rest.len - 1);
	return parts;
}

/* The segments of a path while dots are removed. */
struct segments {
	struct env_str *items;
	size_t count;
	bool absolute;
};

static bool is_parent(struct env_str segment)
{
	return env_str_equal(segment, env_str(".."));
}

static void add_segment(struct segments *segments, struct env_str segment, bool last)
{
	bool parent = is_parent(segment);
	bool above = segments->count == 0 || is_parent(segments->items[segments->count - 1]);

	if (parent && above && !segments->absolute) {
		segments->items[segments->count++] = segment;
		return;
	}
	if (parent && segments->count > 0)
		segments->count--;
	if (!parent && !env_str_equal(segment, env_str(".")))
		segments->items[segments->count++] = segment;
	else if (last)
		segments->items[segments->count++] = env_str("");
}

static struct env_str join_segments(struct memory *memory, const struct segments *segments, size_t room)
{
	char *out = memory_alloc(memory, room);
	size_t length = 0;

	for (size_t i = 0; i < segments->count; i++) {
		struct env_str segment = segments->items[i];

		if (i > 0 || segments->absolute)
			out[length++] = '/';
		if (segment.len > 0)
			memcpy(out + length, segment.ptr, segment.len);
		length += segment.len;
	}
	return env_str_of(out, length);
}

/* RFC 3986 section 5.2.4, for paths that may be relative. */
static struct env_str remove_dots(struct memory *memory, struct env_str path)
{
	struct segments segments = {memory_array(memory, path.len + 2, sizeof(*segments.items)), 0, false};
	struct env_str rest = path;
	bool last = path.len == 0;

	segments.absolute = path.len > 0 && path.ptr[0] == '/';
	if (segments.absolute)
		rest = env_str_of(path.ptr + 1, path.len - 1);
	while (!last) {
		struct env_str segment = take_until(&rest, "/");

		last = rest.len == 0;
		if (!last)
			rest = env_str_of(rest.ptr + 1, rest.len - 1);
		add_segment(&segments, segment, last);
	}
	return join_segments(memory, &segments, path.len + 2);
}

/* RFC 3986 section 5.2.3. */
static struct env_str merge_paths(struct memory *memory, const struct parts *base, struct env_str path)
{
	size_t length = base->path.len;

	if (base->authority.ptr != NULL && length == 0)
		return memory_printf(memory, "/%.*s", STR(path));
	while (length > 0 && base->path.ptr[length - 1] != '/')
		length--;
	return memory_printf(memory, "%.*s%.*s", (int)length, base->path.ptr, STR(path));
}

/* RFC 3986 section 5.3. */
static struct env_str compose(struct memory *memory, const struct parts *parts)
{
	return memory_printf(memory, "%.*s%s%s%.*s%.*s%s%.*s", STR(parts->scheme),
			     parts->scheme.ptr != NULL ? ":" : "", parts->authority.ptr != NULL ? "//" : "",
			     STR(parts->authority), STR(parts->path), parts->query.ptr != NULL ? "?" : "",
			     STR(parts->query));
}

struct env_str uri_resolve(struct memory *memory, struct env_str base_text, struct env_str reference)
{
	struct parts base = parts_of(base_text);
	struct parts parts = parts_of(reference);

	if (parts.scheme.ptr != NULL) {
		/* a URN's path is no list of segments, but has no dots either */
		parts.path = remove_dots(memory, parts.path);
		return compose(memory, &parts);
	}
	parts.scheme = base.scheme;
	if (parts.authority.ptr != NULL) {
		parts.path = remove_dots(memory, parts.path);
		return compose(memory, &parts);
	}
	parts.authority = base.authority;
	if (parts.path.len == 0) {
		parts.path = base.path;
		if (parts.query.ptr == NULL)
			parts.query = base.query;
	} else if (parts.path.ptr[0] == '/') {
		parts.path = remove_dots(memory, parts.path);
	} else {
		parts.path = remove_dots(memory, merge_paths(memory, &base, parts.path));
	}
	return compose(memory, &parts);
}

bool uri_decode(struct memory *memory, struct env_str text, struct env_str *out)
{
	char *decoded = memory_alloc(memory, text.len + 1);
	size_t length = 0;

	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] != '%') {
			decoded[length++] = text.ptr[i];
			continue;
		}
		int high = i + 2 < text.len ? ascii_hex_value(text.ptr[i + 1]) : -1;
		int low = i + 2 < text.len ? ascii_hex_value(text.ptr[i + 2]) : -1;
		if (high < 0 || low < 0)
			return false;
		decoded[length++] = (char)(high * 16 + low);
		i += 2;
	}
	*out = env_str_of(decoded, length);
	return true;
}
