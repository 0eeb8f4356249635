/** SHA-256 in the form that stands in files and journals. */

import { createHash } from 'node:crypto';

/** `sha256-` and 64 hex digits; text is hashed as UTF-8. */
export function hash(data: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(data).digest('hex')}`;
}
