/**
 * The world as interfaces. `system/` implements them for real; tests implement them in memory or wrap the real
 * ones to make any call fail. Nothing else in the program reaches outside itself.
 */

import type { Dato } from './base/dato.ts';
import type { Klokkeslæt } from './base/klokkeslaet.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  /** The name as the disk has it, normalised to NFC. */
  readonly name: string;
  readonly kind: EntryKind;
}

export interface Stat {
  readonly kind: EntryKind;
  readonly size: number;
  /** Permission bits, e.g. 0o600. */
  readonly mode: number;
  readonly mtimeMs: number;
}

/** An open file being written. */
export interface FileHandle {
  /** Writes some of the bytes and says how many; may be fewer than given (a full disk shows as a short write). */
  write(bytes: Uint8Array): number;
  fsync(): void;
  close(): void;
}

/**
 * The primitives of the file system, synchronous and each able to fail. Paths are absolute. Reading and `lstat`
 * answer undefined for "not there" and throw for every other trouble; nothing follows a symbolic link.
 */
export interface Files {
  read(path: string): Uint8Array | undefined;
  list(folder: string): readonly Entry[] | undefined;
  lstat(path: string): Stat | undefined;
  realpath(path: string): string | undefined;
  /** Creates a file that must not exist (O_EXCL), mode 0600, and opens it for writing. */
  createExclusive(path: string): FileHandle;
  /** Opens a file to add at its end, made (mode 0600) when it is not there. */
  openAppend(path: string): FileHandle;
  rename(from: string, to: string): void;
  link(existing: string, path: string): void;
  unlink(path: string): void;
  /** Creates one folder (mode 0700) whose parent exists. */
  mkdir(path: string): void;
  rmdir(path: string): void;
  fsyncFolder(path: string): void;
}

/** Who acts: goes into commits and is matched to personer.yaml. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface CommitRequest {
  /** Paths relative to the repository that git does not know yet. */
  readonly added: readonly string[];
  /** Paths relative to the repository that git knows: changed or removed. */
  readonly changed: readonly string[];
  /** Subject line: ids only, never personal data. */
  readonly message: string;
  /** Transaction id, kept as the trailer `Samarbejd-Tx`. */
  readonly tx: string;
  readonly identity: Identity;
}

declare const audited: unique symbol;

/**
 * The absolute path of a repository whose `.git` has been examined and found unable to run anything. Made by
 * `audit` in store/git-audit.ts and nowhere else, so that git cannot be asked about an unexamined folder by mistake.
 */
export type AuditedRepo = string & { readonly [audited]: true };

/** git, hardened: own environment, no hooks, no user config, ids and paths never in option position. */
export interface Git {
  /** Makes an empty repository in a folder that is ours and empty. */
  init(folder: string): Promise<void>;
  /** One process when nothing is new, two when files are new. */
  commit(folder: AuditedRepo, request: CommitRequest): Promise<void>;
  /** Has one of the latest 100 commits the trailer `Samarbejd-Tx: <tx>`? False without commits. */
  hasTx(folder: AuditedRepo, tx: string): Promise<boolean>;
  /** Makes git's index agree with the last commit about these paths; the files stay as they are. */
  unstage(folder: AuditedRepo, paths: readonly string[]): Promise<void>;
  /** Is the repository's history cut off (a shallow clone)? */
  isShallow(folder: AuditedRepo): Promise<boolean>;
  /** Commits that touched `path`, newest first, with the author's date in Europe/Copenhagen. */
  history(folder: AuditedRepo, path: string): Promise<readonly { commit: string; date: Dato }[]>;
  /** Every commit, newest first: the author's date in Europe/Copenhagen, the author's name, the subject line. */
  log(folder: AuditedRepo): Promise<readonly { date: Dato; author: string; subject: string }[]>;
  /** The contents of every object git keeps, reachable or not, as one text: for proving that something is gone. */
  objects(folder: AuditedRepo): Promise<string>;
  /** The bytes of `path` in `commit`, as text; undefined when it was not there. */
  show(folder: AuditedRepo, commit: string, path: string): Promise<string | undefined>;
  /**
   * Every ordinary file at or below `paths` as it was in `commit`, in one process: text by path. A file without a
   * character is left out, and a last line is given a newline.
   */
  texts(folder: AuditedRepo, commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Paths whose content differs from HEAD or that git does not know (and does not ignore); all, or those among `paths`. */
  status(folder: AuditedRepo, paths?: readonly string[]): Promise<readonly string[]>;
  /** `user.name` and `user.email` as git itself would find them, when our own reading of the config files found none. */
  configuredIdentity(folder: string): Promise<Identity | undefined>;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** A piece of a line; its style is left out where colour is not allowed. */
export type Span = string | { readonly text: string; readonly style: Style };

/** What goes on one line, or on several when the text holds newlines. */
export type Line = string | readonly Span[];

/** stdout carries data, stderr talk. Control characters in what is written are shown, never sent (threats T1). */
export interface Terminal {
  /** A line (or lines) on stdout; the newline is added. */
  out(line: Line): void;
  /** A line on stderr; the newline is added. */
  err(line: Line): void;
  /** Bytes that must arrive as they are (CSV, iCalendar, JSON) on stdout; on a terminal they are shown like `out`. */
  data(text: string): void;
  /** True when both stdin and stdout are terminals: only then may anything ask. */
  readonly interactive: boolean;
  /** Colour allowed on stdout (a terminal, and NO_COLOR unset). */
  readonly color: boolean;
  /** Everything on stdin as bytes, for `--fra -`. */
  readStdin(): Uint8Array;
  /**
   * Waits until what was written has left the process. Answers the trouble stdout met (a full disk: the command
   * must then end with 2), undefined when all is well; a reader that closed the pipe (`| head`) is no trouble.
   */
  finish(): Promise<Error | undefined>;
}

/** Lines typed one after another while something goes on, such as a meeting. What is typed ahead waits its turn. */
export interface LineReader {
  /** Shows `prompt` and answers the next line. Ctrl-C or a closed terminal throws StoppedError. */
  read(prompt: string): Promise<string>;
  /** Shows the seconds that are left until there are none, or until a line is typed. */
  countdown(seconds: number, show: (left: number) => string): Promise<'over' | 'skipped'>;
  /** Gives the keyboard back. Must be called before any question of {@link Prompter}. */
  close(): void;
}

export interface TextOptions {
  readonly initial?: string;
  readonly required?: boolean;
  /** What is wrong with an answer that is not empty; the question then stays. */
  readonly check?: (answer: string) => string | undefined;
}

/** Questions to a person. Called only when `terminal.interactive`. Ctrl-C throws StoppedError. */
export interface Prompter {
  text(question: string, options?: TextOptions): Promise<string>;
  secret(question: string, options?: Pick<TextOptions, 'check'>): Promise<string>;
  choose(
    question: string,
    choices: readonly { readonly value: string; readonly name: string }[],
  ): Promise<string>;
  chooseMany(
    question: string,
    choices: readonly { readonly value: string; readonly name: string }[],
  ): Promise<readonly string[]>;
  confirm(question: string): Promise<boolean>;
  /** Takes the keyboard for many short lines. */
  lines(): LineReader;
}

export interface Clock {
  /** Today's date in Europe/Copenhagen. */
  today(): Dato;
  /** This moment in UTC as `YYYY-MM-DDTHH:MM:SSZ`. */
  now(): string;
  /** The time of day in Europe/Copenhagen, to the minute. */
  klokken(): Klokkeslæt;
}

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
}

/** This process and others on the machine, for the lock's owner. */
export interface Processes {
  readonly pid: number;
  readonly host: string;
  /** When this process started, in a form that differs between two processes with one pid. */
  readonly started: string;
  /** True when a process with that pid and start is alive on this host. */
  isRunning(pid: number, started: string): boolean;
  sleep(ms: number): Promise<void>;
}

export interface Context {
  readonly files: Files;
  readonly git: Git;
  readonly terminal: Terminal;
  readonly prompter: Prompter;
  readonly clock: Clock;
  readonly random: Random;
  /** SHA-256 of bytes (text as UTF-8), written `sha256-` and 64 hex digits. */
  readonly hash: (data: Uint8Array | string) => string;
  readonly processes: Processes;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder the command was started in. */
  readonly cwd: string;
  /** Absolute path of the installed package: templates/ and schemas/ lie here. */
  readonly root: string;
}
