/** A paper in the form that `--som` asks for. */

import type { Papir } from '../documents/paper.ts';

/** The paper's Markdown, or the page it makes; what makes pages is loaded when one is wanted. */
export async function iFormen(papir: Papir, som: 'markdown' | 'html'): Promise<string> {
  if (som === 'markdown') return papir.markdown;
  const { toHtml } = await import('../export/html.ts');
  return await toHtml(papir.markdown, papir);
}
