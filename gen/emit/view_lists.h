/*
 * The lists of a package's view that are as long as the package is: of types and of messages. Their items are made while they are rendered, one at a
 * time.
 */
#ifndef GEN_EMIT_VIEW_LISTS_H
#define GEN_EMIT_VIEW_LISTS_H

#include "emit/view.h"
#include "template/template.h"

#define VIEW_LIST_COUNT 2

struct view_lists {
	struct view view;    /* of one item */
	struct memory texts; /* of that item */
	struct template_list lists[VIEW_LIST_COUNT];
};

/* Lists that refer to `*lists`, and to what the view of the package refers to. Ends with view_lists_free(). */
void view_lists_init(struct view_lists *lists, const struct view *view);
void view_lists_free(struct view_lists *lists);

#endif
