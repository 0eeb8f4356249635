/** Types of shipped-models.mjs, for the tests. */

/** The models in `root/templates`, by name. @throws Error when one breaks its schema */
export function shippedModels(root: string): Promise<Record<string, unknown>>;
