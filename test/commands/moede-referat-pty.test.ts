/** The same meeting as test/verden/referat-pty.test.ts at a real terminal, killed once, in the middle of an agreement. */

import { it } from 'vitest';
import { DELE, forventAlt, holdMødet, verdenMedSkema } from '../helpers/moede-ved-terminal.ts';

it('R-099 killed in the middle of an agreement, it goes on from there', async () => {
  const verden = await verdenMedSkema();
  try {
    const uden = DELE.flatMap((del, i) => (i === 3 || i === 6 || i === 8 ? [] : del)).filter(
      ([skrevet]) => skrevet !== 'p halvt skrevet' && skrevet !== 'luk\r',
    );
    const [første = []] = DELE.slice(3, 4);
    const [anden = []] = DELE.slice(6, 7);
    await holdMødet(verden, [[...uden, ...første], anden]);
    forventAlt(verden);
  } finally {
    verden.remove();
  }
}, 60_000);
