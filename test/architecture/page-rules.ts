/** What every text of the repository, page or code, must keep: one spelling of letters, no people, no foreign places. */

import type { Rule, TextFile, Tree } from './tree.ts';

/** Tests that try attacks need the real shapes. */
const THREATS = 'test/threats/';
const LOCK = 'package-lock.json';

function matching(tree: Tree, pattern: RegExp, what: string, wanted: (file: TextFile) => boolean) {
  return tree.files
    .filter((file) => file.path !== LOCK && wanted(file) && pattern.test(file.text))
    .map(({ path }) => ({ file: path, what }));
}

const everywhere = () => true;
const inPages = ({ path }: TextFile) => path.endsWith('.md') || /^(?:docs|examples|templates)\//.test(path);

/** ASCII names: å differs between two spellings, and disks disagree on which. */
export const names: Rule = (tree) =>
  tree.paths
    .filter((path) => !/^[\u0020-\u007e]+$/.test(path))
    .map((path) => ({ file: path, what: 'its name is not ASCII' }));

/** One spelling of å (NFC) in every text. */
export const normalForm: Rule = (tree) =>
  tree.files
    .filter(({ text }) => text !== text.normalize('NFC'))
    .map(({ path }) => ({ file: path, what: 'is not in normal form C' }));

const CPR = /(?<![\p{L}\d])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-– ]?\d{4}(?![\p{L}\d])/u;

/** Numbers that could be a person's stand nowhere; examples add 60 to the day. */
export const people: Rule = (tree) =>
  matching(tree, CPR, 'holds a plausible CPR number', ({ path }) => !path.startsWith(THREATS));

const HOSTS = /\bregistry\.(?:[a-z0-9-]+\.)*(?:com|org|net|io|dev)\b|\bnpmjs\.(?:com|org)\b|\bpypi\.org\b/;

/** No download address: the kommune installs from a place that it controls. */
export const hosts: Rule = (tree) => matching(tree, HOSTS, 'names a package registry', everywhere);

/** No path of the machine it was written on, nothing read from outside the repository. */
export const machines: Rule = (tree) => [
  ...matching(tree, /(?<![\p{L}\d._~-])\/work\//u, 'names a folder of one machine', everywhere),
  ...matching(tree, /(?<![\p{L}\d._~-])\/tmp\//u, 'names a folder of one machine', inPages),
  ...matching(tree, /\.\.\/shared\b/, 'reads from outside the repository', everywhere),
];

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly optionalDependencies?: object }>>;
}

/**
 * The lock file works with whatever source of packages the installer has chosen (no addresses), and on every
 * platform: `npm ci` refuses a lock that leaves out an optional package of another platform.
 */
export const lockFile: Rule = (tree) => {
  const text = tree.files.find(({ path }) => path === LOCK)?.text ?? '{}';
  const { packages = {} } = JSON.parse(text) as Lock;
  const absent = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${owner}/node_modules/${name}`],
    ),
  );
  const addresses = /"resolved":\s*"http/.test(text) ? ['holds download addresses'] : [];
  return [...addresses, ...absent.map((name) => `leaves out ${name}`)].map((what) => ({ file: LOCK, what }));
};

const LONGEST_MAP = 150;

/** The map stays short and gives a reason for every runtime dependency. */
export const map: Rule = (tree) => {
  const file = 'ARCHITECTURE.md';
  const text = (path: string) => tree.files.find((candidate) => candidate.path === path)?.text;
  const lines = text(file)?.trimEnd().split('\n') ?? [];
  const { dependencies = {} } = JSON.parse(text('package.json') ?? '{}') as { dependencies?: object };
  const hasReason = (name: string) =>
    lines.some((line) => line.includes(`\`${name}\``) && line.replace(/`[^`]*`/g, '').length >= 20);
  return [
    ...(lines.length > LONGEST_MAP
      ? [{ file, what: `${lines.length} lines, more than ${LONGEST_MAP}` }]
      : []),
    ...Object.keys(dependencies)
      .filter((name) => !hasReason(name))
      .map((name) => ({ file, what: `gives no reason for ${name}` })),
  ];
};
