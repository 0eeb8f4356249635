/**
 * A seal on what has been judged. The type of a value can be copied (`Object.assign`, `structuredClone`); its seal
 * cannot: it is on the one object that was sealed. Only the maker of approvals seals (test/architecture).
 */

const sealed = new WeakSet<object>();

/** The same object, sealed. It should be frozen: the seal says where it is from, not what it holds. */
export function seal<T extends object>(issued: T): T {
  sealed.add(issued);
  return issued;
}

/** @throws TypeError when the object is not one that was sealed: somebody has made it up, a bug of ours */
export function demandSealed(object: object): void {
  if (!sealed.has(object)) throw new TypeError('not an approval that was issued');
}
