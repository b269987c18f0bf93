import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type FileSystemWatcher } from 'vscode';
import type { ProgressParams, ScanRecordFile } from '../../../server/src/protocol';

const FOLDER = '.wardlight/scans';
/** The last so many say what the trend is. */
const MOST = 200;
/** Of `YYYY-MM-DD`, with which a name begins. */
const DAY_LENGTH = 10;

/** What became of the records of a scan. */
export type Kept = 'written' | 'failed' | 'nothing';

/** Counts of scans that a team keeps in its repository, for the trend. All by `workspace.fs`, so that it works on the web. */
export class ScanRecords {
  private readonly changed = new EventEmitter<void>();
  private readonly parts: Disposable[] = [this.changed];
  readonly onDidChange = this.changed.event;

  constructor() {
    const folder = firstFolder();
    if (folder !== undefined) this.parts.push(this.watch(new RelativePattern(folder, `${FOLDER}/*.json`)));
  }

  /** Those of the first folder; none where the workspace is not trusted. */
  async read(): Promise<ProgressParams['scans']> {
    const folder = firstFolder();
    if (folder === undefined || !workspace.isTrusted) return [];
    const root = Uri.joinPath(folder, ...FOLDER.split('/'));
    try {
      const names = (await namesIn(root)).slice(-MOST);
      return await Promise.all(names.map(async (name) => ({ name: `${FOLDER}/${name}`, text: new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(root, name))) })));
    } catch {
      return [];
    }
  }

  /** Writes those of a scan, unless there is one of the same day: of a trend over weeks a point a day is enough, and each is a file to commit. */
  async keep(records: readonly ScanRecordFile[]): Promise<Kept> {
    if (!workspace.isTrusted) return 'nothing';
    const kept: Kept[] = [];
    for (const record of records) kept.push(await keepOne(record));
    if (kept.includes('written')) this.changed.fire();
    return kept.find((one) => one === 'failed') ?? kept.find((one) => one === 'written') ?? 'nothing';
  }

  dispose(): void {
    Disposable.from(...this.parts).dispose();
  }

  private watch(pattern: RelativePattern): FileSystemWatcher {
    const watcher = workspace.createFileSystemWatcher(pattern);
    for (const happens of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) happens(() => this.changed.fire());
    return watcher;
  }
}

async function keepOne({ folder, name, text }: ScanRecordFile): Promise<Kept> {
  const root = Uri.parse(folder);
  try {
    await workspace.fs.createDirectory(root);
    const day = name.slice(0, DAY_LENGTH);
    if ((await namesIn(root)).some((known) => known.startsWith(day))) return 'nothing';
    await workspace.fs.writeFile(Uri.joinPath(root, name), new TextEncoder().encode(text));
    return 'written';
  } catch {
    return 'failed';
  }
}

/** Names of records, the oldest first. */
async function namesIn(root: Uri): Promise<string[]> {
  return (await workspace.fs.readDirectory(root)).map(([name]) => name).filter((name) => name.endsWith('.json')).sort();
}

function firstFolder(): Uri | undefined {
  return workspace.workspaceFolders?.[0]?.uri;
}
