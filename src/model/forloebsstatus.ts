/** How far a case has come. Apart from the schema, so that whoever only asks does not make it. */

export const FORLØBSSTATUS = ['henvist', 'visiteret', 'aktivt', 'afsluttet', 'slettes'] as const;
export type Forløbsstatus = (typeof FORLØBSSTATUS)[number];

/** Is the case closed? Nothing is decided, awaited or due in it any more, also while it is being deleted. */
export function erSlut({ status }: { readonly status: Forløbsstatus }): boolean {
  return status === 'afsluttet' || status === 'slettes';
}
