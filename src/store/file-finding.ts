/** The findings about a file's form share one source, so that they are made in one place. */

import type { Finding, Place, Severity } from '../base/finding.ts';
import type { Filkode } from './file-codes.ts';

const SOURCE = 'filformatet';

/** A finding about how a file is written. `severity` is `fejl` unless said otherwise. */
export function fileFinding(
  place: Place,
  code: Filkode,
  message: string,
  hint: string,
  severity: Severity = 'fejl',
): Finding {
  return {
    ...place,
    code: `fil/${code}`,
    severity,
    message,
    hint,
    source: SOURCE,
  };
}
