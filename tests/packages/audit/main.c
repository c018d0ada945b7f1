/* Speaks to a hub of two packages through memory, and checks what it answers. */
#include <stdio.h>
#include <string.h>

#include <envelope/state.h>

#include "audit.env.h"
#include "rooms.h"

/* Counts what is said. */
static enum env_status note(struct env_connection *connection, const struct env_meta *meta,
			    const struct rooms_say *say, void *user)
{
	(void)connection;
	(void)meta;
	(void)say;
	++*(int *)user;
	return ENV_OK;
}

static enum env_status count(struct env_connection *from, struct env_request *request, void *user)
{
	struct audit_counted counted;

	(void)from;
	audit_counted_init(&counted);
	counted.count = *(int *)user;
	return audit_count_reply(request, ENV_SUCCESS, &counted);
}

static void ready(void *user, struct env_connection *connection)
{
	(void)user;
	(void)connection;
}

/* One frame, and a part of the one answer that is due; NULL where none is. */
struct exchange {
	const char *in;
	const char *out;
};

static const struct exchange exchanges[] = {
	{"{\"t\": \"audit.count\", \"i\": \"1\"}", "\"count\":0"},
	{"{\"t\": \"rooms.say\", \"i\": \"2\", \"p\": {\"room\": \"a\", \"text\": \"four\"}}",
	 "\"length\":4"},
	{"{\"t\": \"rooms.say\", \"i\": \"3\", \"p\": {\"room\": \"a\", \"text\": \"\"}}",
	 "\"error.validation\""},
	/* Only valid messages reach a listener. */
	{"{\"t\": \"audit.count\", \"i\": \"4\"}", "\"count\":1"},
	/* What the envelope does not take over is unknown in it, and its own limits hold. */
	{"{\"t\": \"rooms.empty\", \"i\": \"5\"}", "\"error.msg_type\""},
	{"{\"t\": \"s.ping\", \"i\": \"6\"}", "\"error.msg_type\""},
	{"{\"t\": \"audit.count\", \"i\": \"123456789\"}", "\"error.validation\""},
};

static int exchange(struct env_connection *connection, const struct exchange *turn)
{
	struct env_str frame = {NULL, 0};
	int failed = 0;

	if (env_connection_feed(connection, turn->in, strlen(turn->in)) != ENV_OK ||
	    !env_connection_next(connection, &frame)) {
		fprintf(stderr, "no answer to %s\n", turn->in);
		return 1;
	}
	if (strstr(frame.ptr, turn->out) == NULL) {
		fprintf(stderr, "%s was answered with %.*s\n", turn->in, (int)frame.len, frame.ptr);
		failed = 1;
	}
	env_connection_sent(connection);
	if (env_connection_next(connection, &frame)) {
		fprintf(stderr, "%s was answered twice\n", turn->in);
		failed = 1;
	}
	return failed;
}

static enum env_status prepare(struct env_hub *hub, int *said)
{
	enum env_status status = rooms_add(hub);

	if (status == ENV_OK)
		status = env_hub_add(hub, &audit_package);
	if (status == ENV_OK)
		status = rooms_say_listen(hub, note, said);
	if (status == ENV_OK)
		status = audit_count_on(hub, count, said);
	return status;
}

int main(void)
{
	static const struct env_transport transport = {ready, NULL};
	struct env_connection_options options = {.incoming = &audit_wire_envelope, .transport = &transport};
	struct env_connection *connection = NULL;
	struct env_hub *hub = NULL;
	int said = 0;
	int failed = 0;

	if (env_hub_new(&hub, NULL) != ENV_OK || prepare(hub, &said) != ENV_OK ||
	    env_connection_open(&connection, hub, &options) != ENV_OK) {
		fprintf(stderr, "the hub does not take the packages\n");
		env_hub_free(hub);
		return 1;
	}
	for (size_t i = 0; i < sizeof(exchanges) / sizeof(exchanges[0]); i++)
		failed += exchange(connection, &exchanges[i]);
	env_hub_free(hub);
	return failed != 0;
}
