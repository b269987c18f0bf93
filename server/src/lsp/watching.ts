import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import { BASELINE_FILE, CONFIG_FILE, PEER_FILES } from '../core';
import type { Folder } from './folders';
import { runSafe, unattended } from './run-safe';
import type { Session } from './session';
import { relativePath } from './uris';

/** Files in the root of a folder that decide what is found in it and what is shown. */
const SETTINGS_FILES: readonly string[] = [CONFIG_FILE, BASELINE_FILE, ...PEER_FILES];

/** Where the topics of a team are, unless it says otherwise. */
const TOPICS = '**/.wardlight/training/**';

export interface WatchEvents {
  /** A folder's configuration, baseline or rule file is another one now. */
  readonly folderChanged: (folder: Folder) => Promise<void>;
  /** A file has changed on disk. */
  readonly fileChanged: (uri: string) => void;
  /** A file of the team's own training topics has changed. */
  readonly topicChanged: () => void;
}

/** Hears of files that change outside of the editor. */
export class FileWatch {
  private watchesAll = false;

  constructor(private readonly session: Session, private readonly events: WatchEvents) {}

  start(): void {
    const { connection } = this.session;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      void runSafe(this.session.log, 'changed files', undefined, () => this.changed(changes.map(({ uri }) => uri)));
    });
    this.register([{ globPattern: `**/{${SETTINGS_FILES.join(',')}}` }, { globPattern: TOPICS }]);
  }

  /** From the first scan on, files that are not open matter, too. */
  watchAll(): void {
    if (this.watchesAll) return;
    this.watchesAll = true;
    this.register([{ globPattern: '**/*' }]);
  }

  /** For clients that watch no files: what is saved in the editor has changed, too. */
  saved(uri: string): void {
    if (this.session.features.watchFiles) return;
    void runSafe(this.session.log, 'saved file', undefined, () => this.changed([uri]));
  }

  private register(watchers: FileSystemWatcher[]): void {
    if (!this.session.features.watchFiles) return;
    const { connection, log } = this.session;
    unattended(log, 'watching files', connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  private async changed(uris: readonly string[]): Promise<void> {
    if (uris.some((uri) => uri.includes('/.wardlight/training/'))) this.events.topicChanged();
    const folders = new Set(uris.map((uri) => this.configuredBy(uri)).filter((folder) => folder !== undefined));
    for (const folder of folders) await this.events.folderChanged(folder);
    for (const uri of uris) if (this.configuredBy(uri) === undefined) this.events.fileChanged(uri);
  }

  /** The folder whose configuration the file is, if it is one. */
  private configuredBy(uri: string): Folder | undefined {
    const folder = this.session.folders.of(uri);
    const path = folder.uri === undefined ? undefined : relativePath(folder.uri, uri);
    if (path === undefined) return undefined;
    const isRuleFile = folder.ruleFiles.some((file) => path === file || path.startsWith(`${file.replace(/\/$/, '')}/`));
    return SETTINGS_FILES.includes(path) || isRuleFile ? folder : undefined;
  }
}
