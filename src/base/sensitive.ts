/** A personal value that masks itself everywhere but in one deliberate `reveal()`. */

const MASK = '•••';

/** Holds one personal value. Text, JSON, templates and inspection show a mask; only {@link reveal} shows the value. */
export class Sensitive<T = string> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /** The value itself. Called where a paper for an approved recipient is shaped, and where a file is written. */
  reveal(): T {
    return this.#value;
  }

  /** Yes or no to a question about the value (is it long, is it the same), for those who may not have it. */
  answers(question: (value: T) => boolean): boolean {
    return question(this.#value);
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK;
  }
}
