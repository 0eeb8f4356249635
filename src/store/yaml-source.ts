/**
 * The one place where YAML is understood. Everything is read as text (`failsafe`): no digits, dates or `nej` are
 * ever turned into something else (threats Y1–Y4). What is refused is in yaml-guard.ts.
 */

import type { ShowLine } from '../base/excerpt.ts';
import type { Finding } from '../base/finding.ts';
import { fileFinding } from './file-finding.ts';
import { type Places, placesIn } from './places.ts';
import { MAX_BYTES, MAX_FINDINGS } from './text.ts';
import { COMPLAINTS } from './yaml-complaints.ts';
import type { Refusal } from './yaml-guard.ts';
import { type Reading, readByLibrary } from './yaml-library.ts';
import { readQuickly } from './yaml-quick.ts';
import type { MapNode } from './yaml-tree.ts';

const MAX_LINES = 50_000;

/** A YAML text that was read: the tree of its fields, absent when something is wrong, and what was found. */
export interface YamlSource {
  readonly root?: MapNode;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

const CONFLICT = /^(?:<{7}|>{7})(?: |\r?$)/m;

function tooManyLines(text: string): boolean {
  let count = 0;
  for (let i = text.indexOf('\n'); i !== -1 && count <= MAX_LINES; i = text.indexOf('\n', i + 1)) count += 1;
  return count > MAX_LINES;
}

/** What can be seen without understanding the text. */
function refusedAtSight(text: string): Refusal | undefined {
  if (text.length > MAX_BYTES) return { offset: 0, complaint: COMPLAINTS.size };
  if (tooManyLines(text)) return { offset: 0, complaint: COMPLAINTS.lines };
  const conflict = text.includes('<<<<<<<') || text.includes('>>>>>>>') ? CONFLICT.exec(text) : null;
  return conflict ? { offset: conflict.index, complaint: COMPLAINTS.conflict } : undefined;
}

function find(places: Places, { offset, complaint }: Refusal): Finding {
  return fileFinding(places(offset), complaint.code, complaint.message, complaint.hint);
}

function droppedFinding(places: Places, offset: number): Finding {
  const message = 'Teksten fra # og linjen ud regnes for en kommentar og kommer ikke med.';
  const hint =
    'Sæt anførselstegn om hele værdien. Er det en kommentar, så sæt to mellemrum før og ét efter #.';
  return fileFinding(places(offset), 'afkortet', message, hint, 'advarsel');
}

/** The quick reader's tree is this one's, for the texts it dares to read. */
function read(text: string): Reading {
  const root = readQuickly(text);
  return root ? { root, refusals: [], dropped: [] } : readByLibrary(text);
}

/**
 * Reads YAML as text, lists and maps.
 * @param file the name that findings carry
 * @param show what may be seen of a line; nothing of what a person wrote, when it is not given
 * @param firstLine the number of the text's first line, when it is a part of a longer file
 * @returns the tree when the text is in order (warnings may still be found), else at most {@link MAX_FINDINGS}
 *   findings. Never throws, and no finding repeats what the file says (threats Y1–Y17).
 */
export function readYaml(file: string, text: string, show?: ShowLine, firstLine = 1): YamlSource {
  const places = placesIn(file, text, show, firstLine);
  const sight = refusedAtSight(text);
  const { root, refusals, dropped } = sight ? { refusals: [sight], dropped: [] } : read(text);
  const findings = [
    ...refusals.map((refusal) => find(places, refusal)),
    ...dropped.map((offset) => droppedFinding(places, offset)),
  ].slice(0, MAX_FINDINGS);
  return root && refusals.length === 0 ? { root, places, findings } : { places, findings };
}
