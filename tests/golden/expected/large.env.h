/*
 * Package large
 *
 * Made by envgen from large.yaml; what is changed here is lost.
 */
#ifndef LARGE_ENV_H
#define LARGE_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "large.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Large */
struct large_Large {
	/* required */
	int64_t p0;
	/* optional, nullable */
	enum env_presence p1_is;
	struct env_str p1;
	/* optional, default true */
	bool p2;
	/* optional */
	enum env_presence p3_is;
	double p3;
	/* optional */
	enum env_presence p4_is;
	int64_t p4;
	/* optional, nullable */
	enum env_presence p5_is;
	struct env_str p5;
	/* optional, default true */
	bool p6;
	/* optional */
	enum env_presence p7_is;
	double p7;
	/* optional */
	enum env_presence p8_is;
	int64_t p8;
	/* optional, nullable */
	enum env_presence p9_is;
	struct env_str p9;
	/* optional, default true */
	bool p10;
	/* optional */
	enum env_presence p11_is;
	double p11;
	/* optional */
	enum env_presence p12_is;
	int64_t p12;
	/* optional, nullable */
	enum env_presence p13_is;
	struct env_str p13;
	/* optional, default true */
	bool p14;
	/* optional */
	enum env_presence p15_is;
	double p15;
	/* optional */
	enum env_presence p16_is;
	int64_t p16;
	/* optional, nullable */
	enum env_presence p17_is;
	struct env_str p17;
	/* optional, default true */
	bool p18;
	/* optional */
	enum env_presence p19_is;
	double p19;
	/* optional */
	enum env_presence p20_is;
	int64_t p20;
	/* optional, nullable */
	enum env_presence p21_is;
	struct env_str p21;
	/* optional, default true */
	bool p22;
	/* optional */
	enum env_presence p23_is;
	double p23;
	/* optional */
	enum env_presence p24_is;
	int64_t p24;
	/* optional, nullable */
	enum env_presence p25_is;
	struct env_str p25;
	/* optional, default true */
	bool p26;
	/* optional */
	enum env_presence p27_is;
	double p27;
	/* optional */
	enum env_presence p28_is;
	int64_t p28;
	/* optional, nullable */
	enum env_presence p29_is;
	struct env_str p29;
	/* optional, default true */
	bool p30;
	/* optional */
	enum env_presence p31_is;
	double p31;
	/* optional */
	enum env_presence p32_is;
	int64_t p32;
	/* optional, nullable */
	enum env_presence p33_is;
	struct env_str p33;
	/* optional, default true */
	bool p34;
	/* optional */
	enum env_presence p35_is;
	double p35;
	/* optional */
	enum env_presence p36_is;
	int64_t p36;
	/* optional, nullable */
	enum env_presence p37_is;
	struct env_str p37;
	/* optional, default true */
	bool p38;
	/* optional */
	enum env_presence p39_is;
	double p39;
	/* optional */
	enum env_presence p40_is;
	int64_t p40;
	/* optional, nullable */
	enum env_presence p41_is;
	struct env_str p41;
	/* optional, default true */
	bool p42;
	/* optional */
	enum env_presence p43_is;
	double p43;
	/* optional */
	enum env_presence p44_is;
	int64_t p44;
	/* optional, nullable */
	enum env_presence p45_is;
	struct env_str p45;
	/* optional, default true */
	bool p46;
	/* optional */
	enum env_presence p47_is;
	double p47;
	/* optional */
	enum env_presence p48_is;
	int64_t p48;
	/* optional, nullable */
	enum env_presence p49_is;
	struct env_str p49;
	/* optional, default true */
	bool p50;
	/* optional */
	enum env_presence p51_is;
	double p51;
	/* optional */
	enum env_presence p52_is;
	int64_t p52;
	/* optional, nullable */
	enum env_presence p53_is;
	struct env_str p53;
	/* optional, default true */
	bool p54;
	/* optional */
	enum env_presence p55_is;
	double p55;
	/* optional */
	enum env_presence p56_is;
	int64_t p56;
	/* optional, nullable */
	enum env_presence p57_is;
	struct env_str p57;
	/* optional, default true */
	bool p58;
	/* optional */
	enum env_presence p59_is;
	double p59;
	/* optional */
	enum env_presence p60_is;
	int64_t p60;
	/* optional, nullable */
	enum env_presence p61_is;
	struct env_str p61;
	/* optional, default true */
	bool p62;
	/* required */
	double p63;
	/* required */
	int64_t p64;
	/* optional, nullable */
	enum env_presence p65_is;
	struct env_str p65;
	/* optional, default true */
	bool p66;
	/* optional */
	enum env_presence p67_is;
	double p67;
	/* optional */
	enum env_presence p68_is;
	int64_t p68;
	/* required, nullable */
	enum env_presence p69_is;
	struct env_str p69;
};

/* Large to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type large_Large_type;
void large_Large_init(struct large_Large *out);
enum env_status large_Large_decode(struct large_Large *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status large_Large_encode(const struct large_Large *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status large_Large_check(const struct large_Large *value,
	struct env_errors *errors);
enum env_status large_Large_copy(struct large_Large *out, struct env_arena *arena,
	const struct large_Large *value);
bool large_Large_equal(const struct large_Large *a,
	const struct large_Large *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package large_package;

#ifdef __cplusplus
}
#endif
#endif
