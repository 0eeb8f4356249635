/** A whole meeting at a real terminal, killed with -9 at ten different moments and resumed each time. */

import { expect, it } from 'vitest';
import { DELE, forventAlt, holdMødet, verdenMedSkema } from '../helpers/moede-ved-terminal.ts';

it('R-099 killed ten times, nothing that was acknowledged is lost', async () => {
  const verden = await verdenMedSkema();
  try {
    expect(DELE).toHaveLength(10);
    const vist = await holdMødet(verden, DELE);
    expect(vist).toContain('Line ringer til boligselskabet senest fredag den 20. november.');
    forventAlt(verden);
  } finally {
    verden.remove();
  }
});
