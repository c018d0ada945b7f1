/*
 * Package rules:
 * What no C type can say is checked on the text.
 *
 * Made by envgen from rules.yaml; what is changed here is lost.
 */
#ifndef RULES_ENV_H
#define RULES_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "rules.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

enum rules_Payment_method {
	RULES_PAYMENT_METHOD_INVALID = 0,
	RULES_PAYMENT_METHOD_CARD, /* "card" */
	RULES_PAYMENT_METHOD_CASH, /* "cash" */
};
struct env_str rules_Payment_method_text(enum rules_Payment_method value);

struct rules_Payment_extra_entry {
	struct env_str key;
	struct env_json value;
};

struct rules_Payment_extra {
	const struct rules_Payment_extra_entry *items;
	size_t count;
};

/* Payment */
/* checked as text: if */
struct rules_Payment {
	/* required */
	enum rules_Payment_method method;
	/* optional */
	enum env_presence number_is;
	struct env_str number;
	/* the keys that are not named above */
	struct rules_Payment_extra extra;
};

struct rules_Holder_payments {
	const struct rules_Payment *items;
	size_t count;
};

/* Holder */
struct rules_Holder {
	/* optional, checked as text: minLength */
	enum env_presence anything_is;
	struct env_json anything;
	/* optional, checked as text: not */
	enum env_presence odd_is;
	struct env_json odd;
	/* optional, checked as text: false */
	enum env_presence never_is;
	struct env_json never;
	/* A tree, as text. (optional, checked as text: patternProperties, additionalProperties) */
	enum env_presence tree_is;
	struct env_json tree;
	/* optional, checked as text: contains */
	enum env_presence payments_is;
	struct rules_Holder_payments payments;
};

/* The table of Anything. */
extern const struct env_type rules_Anything_type;

/* The table of Odd. */
extern const struct env_type rules_Odd_type;

/* The table of Node. */
extern const struct env_type rules_Node_type;

/* Payment to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type rules_Payment_type;
void rules_Payment_init(struct rules_Payment *out);
enum env_status rules_Payment_decode(struct rules_Payment *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status rules_Payment_encode(const struct rules_Payment *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status rules_Payment_check(const struct rules_Payment *value,
	struct env_errors *errors);
enum env_status rules_Payment_copy(struct rules_Payment *out, struct env_arena *arena,
	const struct rules_Payment *value);
bool rules_Payment_equal(const struct rules_Payment *a,
	const struct rules_Payment *b);

/* Holder to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type rules_Holder_type;
void rules_Holder_init(struct rules_Holder *out);
enum env_status rules_Holder_decode(struct rules_Holder *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status rules_Holder_encode(const struct rules_Holder *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status rules_Holder_check(const struct rules_Holder *value,
	struct env_errors *errors);
enum env_status rules_Holder_copy(struct rules_Holder *out, struct env_arena *arena,
	const struct rules_Holder *value);
bool rules_Holder_equal(const struct rules_Holder *a,
	const struct rules_Holder *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package rules_package;

#ifdef __cplusplus
}
#endif
#endif
