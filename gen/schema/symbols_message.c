/* The C names of messages. */
#include "schema/names.h"
#include "schema/package.h"
#include "schema/symbols.h"

/* What is emitted beside the name itself. */
static const char *const message_suffixes[] = {"_listener", "_listen", "_listen_at", "_unlisten", NULL};
static const char *const received_suffixes[] = {"_handler", "_on", "_guard_function", "_guard", NULL};
static const char *const sent_suffixes[] = {"_send", "_send_to", "_pack", NULL};
static const char *const error_suffixes[] = {"_fail", NULL};
static const char *const internal_suffixes[] = {"_dispatch", NULL};
static const char *const called_suffixes[] = {"_call", NULL};
static const char *const told_suffixes[] = {"_tell", NULL};
static const char *const reply_suffixes[] = {"_reply", "_answer", "_answered", NULL};

bool symbol_is_function(struct env_str end)
{
	static const char *const *const tables[] = {
		symbol_codec_suffixes, message_suffixes, received_suffixes, sent_suffixes,  error_suffixes,
		internal_suffixes,     called_suffixes,  told_suffixes,     reply_suffixes,
	};

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		for (size_t j = 0; tables[i][j] != NULL; j++)
			if (env_str_equal(end, env_str(tables[i][j] + 1)))
				return true;
	return false;
}

/* Takes the names of what there is for each reply, which begin with `suffix` behind the message's. */
static bool claim_for_replies(struct document *document, const struct message *message, struct symbol *symbol,
			      const char *suffix, const char *what)
{
	struct env_str plain = name_join(memory_of(document), message->c_name, suffix + 1);
	bool fine = message->replies.count == 0 || symbol_claim_function(document, plain, symbol);

	for (size_t i = 0; fine && message->replies.count > 1 && i < message->replies.count; i++) {
		const struct message *reply = message->replies.items[i];
		struct env_str part = name_without_package(document->package->name, reply->c_name);

		symbol = symbol_make(document, message->span, what, reply->name);
		fine = symbol_claim_function(document, name_join(memory_of(document), plain, part.ptr),
					     symbol);
	}
	return fine;
}

/*
 * The first reply has functions with plain names; where there are several, each has some of its own beside
 * them. An answer has the one or the other, but takes both names: then what is emitted for a message that is
 * called `x.answered` never meets them either.
 */
static void claim_replies(struct document *document, const struct message *message, struct symbol *symbol)
{
	bool called = message->incoming && !message->oneway;
	bool fine = claim_for_replies(document, message, symbol, reply_suffixes[0],
				      "the function that replies with");

	if (fine && called &&
	    claim_for_replies(document, message, symbol, reply_suffixes[1], "the function for the answer"))
		claim_for_replies(document, message, symbol, reply_suffixes[2],
				  "the function for the answer");
}

/* What is emitted for the ways that a message goes. */
static void claim_ways(struct document *document, const struct message *message, struct symbol *symbol)
{
	const struct {
		bool goes;
		const char *const *suffixes;
	} ways[] = {
		{message->received, received_suffixes},
		{message->outgoing && !message->error, sent_suffixes},
		{message->error, error_suffixes},
		{message->internal, internal_suffixes},
		{message->incoming && !message->oneway, called_suffixes},
		{message->incoming && message->oneway, told_suffixes},
	};

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (ways[i].goes)
			symbol_claim_suffixes(document, message->c_name, ways[i].suffixes, symbol);
}

void symbols_claim_message(struct document *document, const struct message *message)
{
	struct symbol *symbol = symbol_make(document, message->span, "message", message->name);

	if (!symbol_claim_named(document, symbol, message->c_name))
		return;
	symbol_claim(document, false, name_join(memory_of(document), message->c_name, "message"), symbol);
	symbol_claim_suffixes(document, message->c_name, message_suffixes, symbol);
	claim_ways(document, message, symbol);
	claim_replies(document, message, symbol);
	/* A struct that is written in place is the message's own. */
	if (message->payload != NULL && message->payload->package == document->package &&
	    env_str_equal(message->payload->c_name, message->c_name))
		message->payload->mark = 1;
}
