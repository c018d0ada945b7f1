/* Decodes each argument as an order and says where it goes; fails where one is none. */
#include <stdio.h>
#include <string.h>

#include "delivery.env.h"

int main(int argc, char **argv)
{
	struct env_arena arena;
	int failed = 0;

	env_arena_init(&arena, NULL, 0);
	for (int i = 1; i < argc; i++) {
		struct delivery_Order order;
		enum env_status status =
			delivery_Order_decode(&order, &arena, argv[i], strlen(argv[i]), NULL);

		if (status == ENV_OK)
			printf("%s to %s\n", order.what.ptr, order.to.city.ptr);
		else
			failed = 1;
	}
	env_arena_free(&arena);
	return failed;
}
