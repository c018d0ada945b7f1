/*
 * Canonical texts (env_json_canonical) as they are written: equal values in the spelling that readers expect, so that 1e2 is 100, which
 * some take for an integer and 1e2 not.
 */
#ifndef ENVELOPE_TYPE_SPELL_H
#define ENVELOPE_TYPE_SPELL_H

#include <envelope/buf.h>
#include <envelope/str.h>

/*
 * A number: where it has an exponent, the digits of the integer of 64 bits, or the shortest decimal of the double, that it is. Else as it
 * is. In `room` of ENV_NUMBER_MAX bytes, or borrowed.
 */
struct env_str env_spell_number(struct env_str number, char *room);

/* Appends a value without white space between its tokens, its numbers so. Fails as env_buf_reserve() says; then `buf` may have grown. */
enum env_status env_spell_write(struct env_buf *buf, struct env_str json);

#endif
