/* The characters of Unicode's properties. */
#include "pattern/characters.h"

/* Where in range_data the ranges of a property begin, and how many there are. */
struct property_ranges {
	uint32_t offset;
	uint32_t count;
};

#include "pattern/properties.inc"

#define CATEGORY_COUNT (sizeof(category_ranges) / sizeof(category_ranges[0]))

/* The next number of the data, as make_properties.py writes it. */
static uint32_t read_number(const uint8_t **at)
{
	uint32_t number = 0;

	for (unsigned shift = 0;; shift += 7) {
		uint8_t byte = *(*at)++;
		number |= (uint32_t)(byte & 0x7F) << shift;
		if (byte < 0x80)
			return number;
	}
}

static void add_ranges(struct memory *memory, struct characters *set, struct property_ranges ranges)
{
	const uint8_t *at = range_data + ranges.offset;
	uint32_t next = 0;

	for (uint32_t i = 0; i < ranges.count; i++) {
		uint32_t low = next + read_number(&at);
		uint32_t high = low + read_number(&at);
		characters_add(memory, set, low, high);
		next = high + 1;
	}
}

void characters_add_property(struct memory *memory, struct characters *set,
			     struct env_pattern_property property)
{
	static const struct property_ranges *const tables[] = {
		[ENV_PATTERN_SCRIPT] = script_ranges,
		[ENV_PATTERN_SCRIPT_EXTENSIONS] = extension_ranges,
		[ENV_PATTERN_BINARY] = binary_ranges,
	};

	if (property.kind != ENV_PATTERN_CATEGORY) {
		add_ranges(memory, set, tables[property.kind][property.value]);
		return;
	}
	for (size_t i = 0; i < CATEGORY_COUNT; i++) {
		if ((property.value >> i & 1) != 0)
			add_ranges(memory, set, category_ranges[i]);
	}
}
