import { Disposable, EventEmitter, FileType, l10n, RelativePattern, Uri, window, workspace, type ExtensionContext, type FileSystemWatcher } from 'vscode';
import type { ProgressFile } from '../../../server/src/protocol';
import { appendLines, missingFrom, type LinesFile } from './append-lines';
import { newPerson, personOf } from './person';

const PERSON_KEY = 'wardlight.training.person';
const SHARED_FOLDER = '.wardlight/progress';
const ENDING = '.jsonl';

/**
 * The progress files: the person's own in the extension's storage, and beside it, when they share it, the one of that name in the
 * workspace, where those of the others are. All by `workspace.fs`, so that it works on the web.
 */
export class ProgressStore {
  private readonly changed = new EventEmitter<void>();
  private readonly parts: Disposable[] = [this.changed];
  /** What this window has written, by file: what another window wrote over is put back. */
  private readonly written = new Map<string, Set<string>>();
  private watched: FileSystemWatcher | undefined;
  /** Whether the workspace has a folder for progress. */
  private isTeam = false;
  readonly onDidChange = this.changed.event;

  constructor(private readonly context: ExtensionContext) {
    this.parts.push(
      this.watch(new RelativePattern(this.ownFolder, `*${ENDING}`)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('wardlight.training')) this.settingsChanged();
      }),
      workspace.onDidGrantWorkspaceTrust(() => {
        this.settingsChanged();
      }),
      { dispose: () => void this.watched?.dispose() },
    );
    this.watchShared();
  }

  /** The name that new events are written under. */
  get person(): string {
    return (this.isShared ? this.sharedName : undefined) ?? this.ownPerson;
  }

  /** Whether the person's progress is in the workspace, for the team. */
  get isShared(): boolean {
    return this.sharedFile !== undefined;
  }

  /** Makes the folder: only where it is does anybody share. A person who does works in other people's repositories, too. */
  async join(): Promise<void> {
    if (this.sharedFolder !== undefined) await workspace.fs.createDirectory(this.sharedFolder);
    await this.look();
  }

  /** The files as they are now; what was lost of them meanwhile is put back first. @param isWhole whether those of others are wanted, too */
  async read(isWhole = true): Promise<ProgressFile[]> {
    await this.look();
    await this.putBack();
    const own = [{ name: nameOf(this.ownFile), text: await readText(this.ownFile), own: true }];
    const folder = this.sharedFolder;
    if (folder === undefined) return own;
    const shared = this.sharedFile?.toString();
    const wanted = isWhole ? await listFiles(folder) : this.sharedFile ? [this.sharedFile] : [];
    const files = wanted.map(async (uri) => ({ name: `${SHARED_FOLDER}/${nameOf(uri)}`, text: await readText(uri), own: uri.toString() === shared }));
    return [...own, ...(await Promise.all(files))];
  }

  /** Adds events to the person's own file. */
  async append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await this.appendTo(this.ownFile, lines);
  }

  /** Adds events to the file that is shared alone. */
  async share(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await this.look();
    if (this.sharedFile !== undefined) await this.appendTo(this.sharedFile, lines);
  }

  dispose(): void {
    Disposable.from(...this.parts).dispose();
  }

  private async appendTo(uri: Uri, lines: readonly string[]): Promise<void> {
    const key = uri.toString();
    this.written.set(key, new Set([...(this.written.get(key) ?? []), ...lines]));
    if (await writeLines(uri, lines)) return;
    void window.showWarningMessage(l10n.t('Your progress could not be written to {0}. It is tried again with the next step.', nameOf(uri)));
  }

  private async look(): Promise<void> {
    this.isTeam = this.sharedFolder !== undefined && (await isFolder(this.sharedFolder));
  }

  private async putBack(): Promise<void> {
    for (const [key, lines] of this.written) {
      const uri = Uri.parse(key);
      const missing = missingFrom(await readText(uri), [...lines]);
      if (missing.length > 0) await writeLines(uri, missing);
    }
  }

  private settingsChanged(): void {
    this.watchShared();
    this.changed.fire();
  }

  private watchShared(): void {
    this.watched?.dispose();
    const folder = this.sharedFolder;
    this.watched = folder && this.watch(new RelativePattern(folder, `*${ENDING}`));
  }

  private watch(pattern: RelativePattern): FileSystemWatcher {
    const watcher = workspace.createFileSystemWatcher(pattern);
    const look = (): void => void this.putBack().then(() => this.changed.fire());
    watcher.onDidChange(look);
    watcher.onDidCreate(look);
    watcher.onDidDelete(() => this.changed.fire());
    return watcher;
  }

  private get ownPerson(): string {
    const known = this.context.globalState.get<string>(PERSON_KEY);
    if (known !== undefined) return known;
    const made = newPerson((bytes) => crypto.getRandomValues(bytes));
    void this.context.globalState.update(PERSON_KEY, made);
    return made;
  }

  private get sharedName(): string | undefined {
    const settings = workspace.getConfiguration('wardlight.training');
    if (settings.get<boolean>('share') !== true) return undefined;
    return personOf(settings.get<string>('name') ?? '') ?? this.ownPerson;
  }

  private get ownFolder(): Uri {
    return Uri.joinPath(this.context.globalStorageUri, 'progress');
  }

  private get ownFile(): Uri {
    return Uri.joinPath(this.ownFolder, `${this.ownPerson}${ENDING}`);
  }

  /** Of the first folder; none where the workspace is not trusted. */
  private get sharedFolder(): Uri | undefined {
    const folder = workspace.workspaceFolders?.[0];
    return folder === undefined || !workspace.isTrusted ? undefined : Uri.joinPath(folder.uri, ...SHARED_FOLDER.split('/'));
  }

  private get sharedFile(): Uri | undefined {
    const name = this.sharedName;
    return name === undefined || this.sharedFolder === undefined || !this.isTeam ? undefined : Uri.joinPath(this.sharedFolder, `${name}${ENDING}`);
  }
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function writeLines(uri: Uri, lines: readonly string[]): Promise<boolean> {
  const file: LinesFile = {
    read: () => readText(uri),
    write: async (text) => workspace.fs.writeFile(uri, new TextEncoder().encode(text)),
  };
  try {
    return await appendLines(file, lines);
  } catch {
    return false;
  }
}

async function readText(uri: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.Directory;
  } catch {
    return false;
  }
}

async function listFiles(folder: Uri): Promise<Uri[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name).filter((name) => name.endsWith(ENDING)).sort().map((name) => Uri.joinPath(folder, name));
  } catch {
    return [];
  }
}
