/** Types of build.mjs, for the tests that build. */

/** Bundles `root/src/cli/main.ts` into `root/dist/samarbejd.cjs`; throws esbuild's error when it does not compile. */
export function buildBundle(root?: string): Promise<void>;
