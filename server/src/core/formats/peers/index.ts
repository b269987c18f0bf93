import type { Problem } from '../../finding';
import type { RuleFile } from '../rule-file';
import { readGitguardian } from './gitguardian';
import { readGitleaksConfig } from './gitleaks-config';
import { readGitleaksIgnore } from './gitleaks-ignore';
import { readPathIgnore, readSecretsIgnore } from './path-ignore';
import type { PeerFile, PeerIgnores } from './peer-ignores';
import { readSecretsBaseline } from './secrets-baseline';

export type { Accepted, Allowlist, PeerIgnores, ValueDigest } from './peer-ignores';

const READERS: Readonly<Record<string, (text: string, path: string) => PeerFile>> = {
  '.gitleaks.toml': readGitleaksConfig,
  '.gitleaksignore': readGitleaksIgnore,
  '.secrets.baseline': readSecretsBaseline,
  '.secretlintignore': readPathIgnore,
  '.secretsignore': readSecretsIgnore,
  '.gitguardian.yaml': readGitguardian,
  '.gitguardian.yml': readGitguardian,
};

/** Files of other credential scanners that are read from the root of a folder. */
export const PEER_FILES: readonly string[] = Object.keys(READERS);
/** A configuration that takes in others, and those more, is followed so far. */
const DEEPEST = 2;

export interface PeerSettings {
  readonly ignores: PeerIgnores;
  /** A team's own credential rules. */
  readonly rules: RuleFile;
  readonly problems: readonly Problem[];
}

export const NO_PEER_SETTINGS: PeerSettings = { ignores: { accepted: [], allowlists: [] }, rules: { rules: [], problems: [] }, problems: [] };

/** Asks for the text of one path after the other, each from the root; the answer is undefined where there is none. */
export type PeerReading = Generator<string, PeerSettings, string | undefined>;

/** Reads what a folder's files for other credential scanners say. What is broken is a problem, the rest counts; never throws. */
export function* readPeerSettings(): PeerReading {
  const files: PeerFile[] = [];
  for (const path of PEER_FILES) {
    const text = yield path;
    if (text !== undefined) files.push(READERS[path]!(text, path));
  }
  const seen = new Set(PEER_FILES);
  let extended = files.flatMap((file) => file.extends ?? []);
  for (let depth = 0; depth < DEEPEST; depth++) {
    const more: PeerFile[] = [];
    for (const path of extended.filter((one) => !seen.has(one))) more.push(readExtended(path, yield path));
    extended.forEach((path) => seen.add(path));
    files.push(...more);
    extended = more.flatMap((file) => file.extends ?? []);
  }
  return merge(files);
}

function readExtended(path: string, text: string | undefined): PeerFile {
  if (text !== undefined) return readGitleaksConfig(text, path);
  return { problems: [{ kind: 'config', path, message: 'this file, which a configuration of gitleaks extends, cannot be read; check `extend.path`.' }] };
}

/** Answers from what can be read at once. */
export function readPeersNow(read: (path: string) => string | undefined): PeerSettings {
  const reading = readPeerSettings();
  let step = reading.next();
  while (step.done !== true) step = reading.next(read(step.value));
  return step.value;
}

/** Answers from what has to be waited for; the files that every folder may have are asked for at once. */
export async function readPeersSoon(read: (path: string) => Promise<string | undefined>): Promise<PeerSettings> {
  const texts = new Map(await Promise.all(PEER_FILES.map(async (path) => [path, await read(path)] as const)));
  const reading = readPeerSettings();
  let step = reading.next();
  while (step.done !== true) step = reading.next(texts.has(step.value) ? texts.get(step.value) : await read(step.value));
  return step.value;
}

function merge(files: readonly PeerFile[]): PeerSettings {
  if (files.length === 0) return NO_PEER_SETTINGS;
  const ruleFiles = files.flatMap(({ rules }) => (rules ? [rules] : []));
  return {
    ignores: { accepted: files.flatMap(({ ignores }) => ignores?.accepted ?? []), allowlists: files.flatMap(({ ignores }) => ignores?.allowlists ?? []) },
    rules: { rules: ruleFiles.flatMap(({ rules }) => rules), problems: ruleFiles.flatMap(({ problems }) => problems) },
    problems: files.flatMap(({ problems }) => problems ?? []),
  };
}
