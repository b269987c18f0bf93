import {
  BASELINE_FILE, CONFIG_FILE, createPolicy, DEFAULT_CONFIG, NO_PEER_SETTINGS, parseBaseline, parseConfig, peerIgnoreProblems, readPeersSoon,
  unknownPacks, unknownRuleSettings, type Config, type PeerSettings, type Policy, type Problem,
} from '../core';
import type { Settings } from '../protocol';
import { decodeText } from './decode-text';
import type { Folder } from './folders';
import type { RuleSet } from './rule-set';
import type { Session } from './session';
import { readSettings } from './settings';
import { joinUri } from './uris';

/** What a folder's settings and files say. */
export interface FolderFiles {
  readonly settings: Settings;
  readonly config: Config;
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly ruleSet: RuleSet;
}

/** Reads the editor's settings for a folder, its `wardlight.yaml`, its baseline, its rule files, and what it holds for other tools. */
export async function loadFolder(session: Session, folder: Folder): Promise<FolderFiles> {
  const [settings, { config, problems }, peers] = await Promise.all([askSettings(session, folder), readConfig(session, folder), readPeers(session, folder)]);
  const [ruleSet, accepted] = await Promise.all([loadRules(session, folder, config, peers), readBaseline(session, folder)]);
  const ruleIds = [...new Set([...ruleSet.packaged, ...ruleSet.engine.rules].map(({ id }) => id))];
  const policy = createPolicy({ config, baseline: accepted?.baseline, peers: peers.ignores, today: session.runtime.today(), ruleIds });
  const unknown = [...unknownPacks(config, ruleSet.packaged), ...unknownRuleSettings(config, ruleIds)];
  return { settings, config, policy, ruleSet, problems: [...problems, ...unknown, ...(accepted?.problems ?? []), ...ruleSet.problems, ...peers.problems, ...peerIgnoreProblems(peers.ignores)] };
}

/** What somebody else wrote into a folder that is not trusted hides nothing and finds nothing. */
async function readPeers(session: Session, folder: Folder): Promise<PeerSettings> {
  if (session.features.options.trusted === false) return NO_PEER_SETTINGS;
  return readPeersSoon((path) => readFolderFile(session, folder, path));
}

async function readBaseline(session: Session, folder: Folder): Promise<ReturnType<typeof parseBaseline> | undefined> {
  const text = await readFolderFile(session, folder, BASELINE_FILE);
  return text === undefined ? undefined : parseBaseline(text, BASELINE_FILE);
}

async function askSettings({ connection, features }: Session, { uri }: Folder): Promise<Settings> {
  if (!features.configuration) return readSettings(features.options.settings);
  return readSettings(await connection.workspace.getConfiguration({ section: 'wardlight', ...(uri !== undefined && { scopeUri: uri }) }));
}

async function readConfig(session: Session, folder: Folder): Promise<{ config: Config; problems: readonly Problem[] }> {
  const text = await readFolderFile(session, folder, CONFIG_FILE);
  return text === undefined ? { config: DEFAULT_CONFIG, problems: [] } : parseConfig(text, CONFIG_FILE);
}

/** Rule files of the workspace are read only where the person trusts it. */
async function loadRules({ features, ruleSets }: Session, { uri }: Folder, config: Config, peers: PeerSettings): Promise<RuleSet> {
  const { ruleFiles } = config;
  if (uri === undefined || (ruleFiles.length === 0 && peers.rules.rules.length === 0)) return ruleSets.chosen(config);
  if (features.options.trusted !== false) return ruleSets.withFilesOf(uri, config, peers.rules);
  const ruleSet = await ruleSets.chosen(config);
  const message = 'rule files of this folder are not used until the workspace is trusted.';
  return { ...ruleSet, problems: [...ruleSet.problems, { kind: 'config', path: CONFIG_FILE, message }] };
}

async function readFolderFile({ runtime }: Session, { uri }: Folder, path: string): Promise<string | undefined> {
  const bytes = uri === undefined ? undefined : await runtime.host.readFile(joinUri(uri, path));
  return bytes && decodeText(bytes);
}
