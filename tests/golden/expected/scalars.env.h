/*
 * Package scalars:
 * Values that are not made of others.
 *
 * Made by envgen from scalars.yaml; what is changed here is lost.
 */
#ifndef SCALARS_ENV_H
#define SCALARS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "scalars.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

struct scalars_All_list {
	const struct env_json *items;
	size_t count;
};

/* All: One of each, all of them required. */
struct scalars_All {
	/* required */
	bool flag;
	/* required */
	int64_t count;
	/* required, 0 to 100 */
	int64_t percent;
	/* required, -4 to 4 */
	int64_t inside;
	/* required, -9007199254740993 to 9223372036854775806 */
	int64_t large;
	/* required, at most -9223372036854775807 */
	int64_t lowest;
	/* required, exactly 7 */
	int64_t seven;
	/* required */
	double real;
	/* required, at least 0.0, at most 1.0 */
	double ratio;
	/* required, above -0.1, below 1e+300 */
	double open;
	/* What it costs. (required, above 0.0) */
	double price;
	/* required */
	struct env_str text;
	/* required, exactly 3 characters */
	struct env_str code;
	/* required, at least 1 character */
	struct env_str line;
	/* required, at most 280 characters */
	struct env_str tweet;
	/* required */
	struct env_json any;
	/* required */
	struct env_json something;
	/* required */
	struct scalars_All_list list;
	/* nothing, always null: required */
	/* answer, always 42: required */
	/* half, always 0.5: required */
	/* word, always "say \"hi\" \\ ? ?/": required */
	/* yes, always true: required */
};

/* The table of Flag. */
extern const struct env_type scalars_Flag_type;

/* The table of Count. */
extern const struct env_type scalars_Count_type;

/* The table of Percent. */
extern const struct env_type scalars_Percent_type;

/* The table of Inside. */
extern const struct env_type scalars_Inside_type;

/* The table of Large. */
extern const struct env_type scalars_Large_type;

/* The table of Lowest. */
extern const struct env_type scalars_Lowest_type;

/* The table of Seven. */
extern const struct env_type scalars_Seven_type;

/* The table of Real. */
extern const struct env_type scalars_Real_type;

/* The table of Ratio. */
extern const struct env_type scalars_Ratio_type;

/* The table of Open. */
extern const struct env_type scalars_Open_type;

/* The table of Price. */
extern const struct env_type scalars_Price_type;

/* The table of Text. */
extern const struct env_type scalars_Text_type;

/* The table of Code. */
extern const struct env_type scalars_Code_type;

/* The table of Line. */
extern const struct env_type scalars_Line_type;

/* The table of Tweet. */
extern const struct env_type scalars_Tweet_type;

/* The table of Any. */
extern const struct env_type scalars_Any_type;

/* The table of Something. */
extern const struct env_type scalars_Something_type;

/* The table of Nothing. */
extern const struct env_type scalars_Nothing_type;

/* The table of Answer. */
extern const struct env_type scalars_Answer_type;

/* The table of Half. */
extern const struct env_type scalars_Half_type;

/* The table of Word. */
extern const struct env_type scalars_Word_type;

/* The table of Yes. */
extern const struct env_type scalars_Yes_type;

/* All to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type scalars_All_type;
void scalars_All_init(struct scalars_All *out);
enum env_status scalars_All_decode(struct scalars_All *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status scalars_All_encode(const struct scalars_All *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status scalars_All_check(const struct scalars_All *value,
	struct env_errors *errors);
enum env_status scalars_All_copy(struct scalars_All *out, struct env_arena *arena,
	const struct scalars_All *value);
bool scalars_All_equal(const struct scalars_All *a,
	const struct scalars_All *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package scalars_package;

#ifdef __cplusplus
}
#endif
#endif
