/* Adding a package to a catalogue: all of it with what it imports, or nothing. */
#include "catalogue/catalogue.h"

#include <string.h>

#include "loop/vector.h"
#include "text/memory.h"

static enum env_status check_version(const struct env_catalogue *catalogue, const struct env_package *package)
{
	if (package->tables_version != ENV_TABLES_VERSION) {
		env_logger_write(
			catalogue->logger, ENV_LOG_ERROR,
			"package %s was generated for another version of this library: tables %u, not %u",
			package->name, package->tables_version, (unsigned)ENV_TABLES_VERSION);
		return ENV_MISMATCH;
	}
	if (package->type_size != sizeof(struct env_type) ||
	    package->message_size != sizeof(struct env_message)) {
		env_logger_write(catalogue->logger, ENV_LOG_ERROR,
				 "package %s was compiled with other headers than this library's: types of "
				 "%zu bytes, not %zu, "
				 "messages of %zu, not %zu",
				 package->name, (size_t)package->type_size, sizeof(struct env_type),
				 (size_t)package->message_size, sizeof(struct env_message));
		return ENV_MISMATCH;
	}
	return ENV_OK;
}

/* ENV_OK: it is new; ENV_NOT_FOUND: this very package is there already; ENV_DUPLICATE: its name is taken. */
static enum env_status check_package_name(const struct env_catalogue *catalogue,
					  const struct env_package *package)
{
	for (size_t i = 0; i < catalogue->package_count; i++) {
		if (catalogue->packages[i] == package)
			return ENV_NOT_FOUND;
		if (strcmp(catalogue->packages[i]->name, package->name) == 0) {
			env_logger_write(catalogue->logger, ENV_LOG_ERROR, "there are two packages %s",
					 package->name);
			return ENV_DUPLICATE;
		}
	}
	return ENV_OK;
}

static enum env_status check_states(const struct env_catalogue *catalogue, const struct env_package *package)
{
	for (size_t i = 0; i < package->state_count; i++) {
		const struct env_state *state = package->states[i];
		const struct env_state *other = env_catalogue_find_state(catalogue, state->code);
		if (other != NULL && other != state) {
			env_logger_write(catalogue->logger, ENV_LOG_ERROR,
					 "package %s declares state %.*s, which is %s already", package->name,
					 ENV_STR_PRINT(state->code), other->name);
			return ENV_DUPLICATE;
		}
	}
	return ENV_OK;
}

/* A binding with its traits found, in one block; NULL where there is no memory. */
static struct env_binding *make_binding(struct env_catalogue *catalogue, const struct env_message *message,
					const struct env_package *package)
{
	size_t traits_size = message->trait_count * sizeof(struct env_trait *);
	struct env_binding *binding = env_memory_take(catalogue->allocator, sizeof(*binding) + traits_size);

	if (binding == NULL)
		return NULL;
	*binding = (struct env_binding){.message = message, .package = package};
	binding->traits = (struct env_trait **)(void *)(binding + 1);
	for (size_t i = 0; i < message->trait_count; i++) {
		binding->traits[i] = env_catalogue_trait(catalogue, message->traits[i]);
		if (binding->traits[i] == NULL) {
			env_memory_give(catalogue->allocator, binding);
			return NULL;
		}
	}
	return binding;
}

static struct env_binding *find_or_make_binding(struct env_catalogue *catalogue,
						const struct env_message *message,
						const struct env_package *package)
{
	struct env_binding *binding = env_catalogue_find_binding(catalogue, message);

	if (binding != NULL)
		return binding;
	binding = make_binding(catalogue, message, package);
	if (binding == NULL)
		return NULL;
	struct env_entry entry = {env_catalogue_hash(message->name), NULL, binding, package};
	if (env_catalogue_append(catalogue, entry) != ENV_OK) {
		env_memory_give(catalogue->allocator, binding);
		return NULL;
	}
	return binding;
}

/* The same message twice in an envelope is fine: it was put there by two packages. */
static enum env_status add_message(struct env_catalogue *catalogue, const struct env_package *package,
				   const struct env_envelope *envelope, const struct env_message *message)
{
	const struct env_entry *other = env_catalogue_find(catalogue, envelope, message->name);

	if (other != NULL && other->binding->message == message)
		return ENV_OK;
	if (other != NULL) {
		env_logger_write(catalogue->logger, ENV_LOG_ERROR,
				 "packages %s and %s both have a message %.*s in envelope %.*s",
				 other->package->name, package->name, ENV_STR_PRINT(message->name),
				 ENV_STR_PRINT(envelope->name));
		return ENV_DUPLICATE;
	}
	struct env_binding *binding = find_or_make_binding(catalogue, message, package);
	if (binding == NULL)
		return ENV_NO_MEMORY;
	struct env_entry entry = {env_catalogue_hash(message->name), envelope, binding, package};
	return env_catalogue_append(catalogue, entry);
}

static enum env_status add_registry(struct env_catalogue *catalogue, const struct env_package *package,
				    const struct env_registry *registry)
{
	enum env_status status = ENV_OK;

	for (size_t i = 0; status == ENV_OK && i < registry->count; i++)
		status = add_message(catalogue, package, registry->envelope, registry->messages[i]);
	return status;
}

/* Notes the package as known, before its imports are: a circle ends there. */
static enum env_status note_package(struct env_catalogue *catalogue, const struct env_package *package)
{
	const struct env_package **packages =
		env_vector_grow(catalogue->allocator, (void *)catalogue->packages, catalogue->package_count,
				&catalogue->package_capacity, sizeof(struct env_package *));

	if (packages == NULL)
		return ENV_NO_MEMORY;
	catalogue->packages = packages;
	packages[catalogue->package_count++] = package;
	return ENV_OK;
}

/* Recurses as deep as packages import each other, which is the application's own doing. */
static enum env_status add_package(struct env_catalogue *catalogue, const struct env_package *package)
{
	enum env_status status = check_package_name(catalogue, package);

	if (status == ENV_NOT_FOUND)
		return ENV_OK;
	if (status == ENV_OK)
		status = check_version(catalogue, package);
	if (status == ENV_OK)
		status = check_states(catalogue, package);
	if (status == ENV_OK)
		status = note_package(catalogue, package);
	for (size_t i = 0; status == ENV_OK && i < package->import_count; i++)
		status = add_package(catalogue, package->imports[i]);
	for (size_t i = 0; status == ENV_OK && i < package->registry_count; i++)
		status = add_registry(catalogue, package, package->registries[i]);
	return status;
}

enum env_status env_catalogue_add(struct env_catalogue *catalogue, const struct env_package *package)
{
	size_t package_count = catalogue->package_count;
	size_t entry_count = catalogue->entry_count;
	enum env_status status = add_package(catalogue, package);

	if (status != ENV_OK) {
		env_catalogue_truncate(catalogue, entry_count);
		catalogue->package_count = package_count;
	}
	return status;
}
