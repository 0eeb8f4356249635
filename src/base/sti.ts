/** Paths as text with `/`, on every system. No disk here. */

/** Joins parts, resolving `.` and `..` in the later ones; an absolute later part replaces the earlier. */
export function joinPath(...parts: readonly string[]): string {
  let path = '';
  for (const part of parts) path = isAbsolute(part) ? part : `${path}/${part}`;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return isDrive(segments[0]) ? segments.join('/') : `/${segments.join('/')}`;
}

function isDrive(segment: string | undefined): boolean {
  return segment !== undefined && /^[A-Za-z]:$/.test(segment);
}

/** Does the path begin at the root of a disk? */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

/** The folder that holds `path`; the root's parent is itself. */
export function parentOf(path: string): string {
  return joinPath(path, '..');
}

/** The last segment. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
