/**
 * git's config format, read the way git reads it: character by character. What cannot be read is refused as a
 * whole, so that git never sees a setting that we did not (threats G1). Includes are reported as keys, not followed.
 */

export interface Setting {
  /** `section.name` or `section.subsection.name`; section and name in lower case, as git compares them. */
  readonly key: string;
  /** Section and name without the subsection (`remote.*.url`): safe to show. */
  readonly shown: string;
  /** A name without `=` means `true`. */
  readonly value: string;
}

interface Cursor {
  readonly text: string;
  at: number;
}

const HEADER = /\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?[ \t]*\]/y;
const NAME = /([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:(=)[ \t]*)?/y;
const SPACE = /(?:[ \t\n]|[#;][^\n]*(?:\n|$))*/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' };

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  if (match) cursor.at = pattern.lastIndex;
  return match;
}

/** The value up to the line's end: quotes, escapes, continued lines, comments. Undefined when malformed. */
function takeValue(cursor: Cursor): string | undefined {
  let value = '';
  let kept = 0;
  let quoted = false;
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const c = cursor.text[cursor.at] ?? '';
    if (c === '\n') break;
    if (!quoted && (c === '#' || c === ';')) {
      while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '\n') cursor.at += 1;
      break;
    }
    if (c === '"') {
      quoted = !quoted;
    } else if (c === '\\') {
      cursor.at += 1;
      const next = cursor.text[cursor.at] ?? '';
      if (next === '\n') continue;
      const meant = ESCAPES[next];
      if (meant === undefined) return undefined;
      value += meant;
    } else {
      value += c;
      if (!quoted && (c === ' ' || c === '\t')) continue;
    }
    kept = value.length;
  }
  return quoted ? undefined : value.slice(0, kept);
}

/** Section, and subsection if any: `[remote "x"]`, or the old `[remote.x]`. */
function sectionOf(header: RegExpExecArray): { section: string; sub: string | undefined } {
  const [section = '', ...old] = (header[1] ?? '').toLowerCase().split('.');
  const quoted = header[2]?.replace(/\\(.)/g, '$1');
  return { section, sub: quoted ?? (old.length > 0 ? old.join('.') : undefined) };
}

/** All settings in the order written; undefined when the text is not whole and plain config. */
export function parseGitConfig(text: string): readonly Setting[] | undefined {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  if (/[\0\r]/.test(plain)) return undefined;
  const cursor: Cursor = { text: plain, at: 0 };
  const settings: Setting[] = [];
  let place: { section: string; sub: string | undefined } | undefined;
  for (take(cursor, SPACE); cursor.at < plain.length; take(cursor, SPACE)) {
    const header = take(cursor, HEADER);
    if (header) {
      place = sectionOf(header);
      continue;
    }
    const name = take(cursor, NAME);
    if (!name || !place) return undefined;
    const alone = name[2] === undefined;
    if (alone && !['\n', undefined].includes(plain[cursor.at])) return undefined;
    const value = alone ? 'true' : takeValue(cursor);
    if (value === undefined) return undefined;
    const last = (name[1] ?? '').toLowerCase();
    const [key, shown] =
      place.sub === undefined
        ? [`${place.section}.${last}`, `${place.section}.${last}`]
        : [`${place.section}.${place.sub}.${last}`, `${place.section}.*.${last}`];
    settings.push({ key, shown, value });
  }
  return settings;
}
