import { createPolicy, DEFAULT_CONFIG, type Engine, type Policy, type Problem, type Tier, type TrainingSettings } from '../core';
import type { Settings } from '../protocol';
import { loadFolder, type FolderFiles } from './load-folder';
import type { RuleSet } from './rule-set';
import { describe } from './run-safe';
import type { Session } from './session';
import { DEFAULT_SETTINGS } from './settings';
import { baseName, relativePath, uriKey } from './uris';

/** A workspace folder with the policy of its `wardlight.yaml`; without a URI, the place of files outside all folders. */
export class Folder {
  settings: Settings = DEFAULT_SETTINGS;
  policy: Policy = createPolicy({ config: DEFAULT_CONFIG });
  /** What is wrong in the folder's configuration, baseline or rule files. */
  problems: readonly Problem[] = [];
  /** Grows with each load: what was judged before is to be judged again. */
  generation = 0;
  /** Undefined until the first load has ended. */
  ruleSet: RuleSet | undefined;
  /** Paths of its own rule files and folders. */
  ruleFiles: readonly string[] = [];
  /** What its team says about training. */
  training: TrainingSettings | undefined;
  private paceOfConfig: Tier = DEFAULT_CONFIG.pace;
  private loading: Promise<void> = Promise.resolve();

  constructor(readonly uri: string | undefined) {}

  /** The engine with this folder's rules, once the last load that was asked for has ended. */
  async engine(): Promise<Engine> {
    await this.loading;
    if (this.ruleSet === undefined) throw new Error('The rules are not loaded.');
    return this.ruleSet.engine;
  }

  get name(): string {
    return this.uri === undefined ? '' : baseName(this.uri);
  }

  /** The least urgent tier that the editor shows: the person's own choice, else the team's. */
  get pace(): Tier {
    return this.settings.pace === 'auto' ? this.paceOfConfig : this.settings.pace;
  }

  load(work: () => Promise<FolderFiles>): Promise<void> {
    const load = this.loading.then(work).then((files) => this.take(files));
    this.loading = load.catch(() => undefined);
    return load;
  }

  private take({ settings, config, policy, problems, ruleSet }: FolderFiles): void {
    this.settings = settings;
    this.policy = policy;
    this.paceOfConfig = config.pace;
    this.training = config.training;
    this.ruleFiles = config.ruleFiles;
    this.problems = problems;
    this.ruleSet = ruleSet;
    this.generation++;
  }
}

/** The workspace's folders. Each has its own policy. */
export class Folders {
  private readonly byKey = new Map<string, Folder>();
  private outside: Folder | undefined;

  /** The innermost folder that holds the document. */
  of(uri: string): Folder {
    const holding = this.all().filter((folder) => relativePath(folder.uri, uri) !== undefined);
    const inner = holding.sort((a, b) => b.uri.length - a.uri.length)[0];
    return inner ?? this.elsewhere;
  }

  /** The folder itself. */
  at(folderUri: string): Folder {
    return this.byKey.get(uriKey(folderUri)) ?? this.elsewhere;
  }

  all(): (Folder & { readonly uri: string })[] {
    return [...this.byKey.values()] as (Folder & { readonly uri: string })[];
  }

  /** The folders, and the place of files outside of them. */
  everywhere(): Folder[] {
    return [...this.all(), this.elsewhere];
  }

  add(uri: string): Folder {
    const folder = this.byKey.get(uriKey(uri)) ?? new Folder(uri);
    this.byKey.set(uriKey(uri), folder);
    return folder;
  }

  remove(uri: string): void {
    this.byKey.delete(uriKey(uri));
  }

  private get elsewhere(): Folder {
    return (this.outside ??= new Folder(undefined));
  }
}

/** Loads settings, `wardlight.yaml`, baseline and rule files of a folder again. A failure leaves what was. */
export async function reload(session: Session, folder: Folder, when: Promise<void> = Promise.resolve()): Promise<void> {
  try {
    await folder.load(() => when.then(() => loadFolder(session, folder)));
  } catch (error) {
    session.log.error(`Loading the configuration of folder ${folder.name} failed: ${describe(error)}`);
  }
}
