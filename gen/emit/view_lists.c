/* The long lists of a package's view. */
#include "emit/view_lists.h"

#include "emit/view_json.h"

static json_t *mark_ends(json_t *item, size_t index, const struct list *list)
{
	view_set_bool(item, "first", index == 0);
	view_set_bool(item, "last", index + 1 == list->count);
	return item;
}

/* In the order of their declarations. */
static json_t *make_type(void *user, size_t index)
{
	struct view_lists *lists = user;
	const struct list *types = &lists->view.package->types;

	memory_reset(&lists->texts);
	lists->view.place = index;
	return mark_ends(view_type(&lists->view, types->items[index]), index, types);
}

static json_t *make_message(void *user, size_t index)
{
	struct view_lists *lists = user;
	const struct list *messages = &lists->view.package->messages;

	memory_reset(&lists->texts);
	return mark_ends(view_message(&lists->view, messages->items[index]), index, messages);
}

void view_lists_init(struct view_lists *lists, const struct view *view)
{
	const struct package *package = view->package;

	lists->view = *view;
	lists->view.memory = &lists->texts;
	memory_init(&lists->texts);
	lists->lists[0] = (struct template_list){"types", package->types.count, make_type, lists};
	lists->lists[1] = (struct template_list){"messages", package->messages.count, make_message, lists};
}

void view_lists_free(struct view_lists *lists)
{
	memory_free(&lists->texts);
}
