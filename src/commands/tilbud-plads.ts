/** Whether tilbudsoversigten would still be a file that can be read, before anything is added to it. */

import { UserError } from '../base/errors.ts';
import { tilbud, type Tilbudsoversigt } from '../model/tilbud.ts';
import type { YamlMap } from '../store/answers.ts';
import { readDocument } from '../store/read-document.ts';
import { writeYaml, type YamlInput } from '../store/write-yaml.ts';

/** @throws UserError when the file would hold more than the reader takes */
export function refuseTooMany(oversigt: Tilbudsoversigt, nye: readonly YamlMap[]): void {
  const med = nye.map((data) => ({ id: 't-22222', ...data }));
  const text = writeYaml({ tilbud: [...(oversigt.tilbud as unknown as readonly YamlInput[]), ...med] });
  const { doc } = readDocument('tilbud.yaml', new TextEncoder().encode(text), tilbud);
  if (doc) return;
  throw new UserError(
    `Tilbudsoversigten kan ikke rumme ${nye.length} tilbud mere. Intet er skrevet.`,
    'Importér dem i mindre dele, og slet de tilbud, der ikke findes længere.',
  );
}
