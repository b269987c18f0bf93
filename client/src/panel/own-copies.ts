import { Disposable, TabInputText, TabInputTextDiff, TabInputWebview, Uri, window, workspace, type Memento, type Tab } from 'vscode';
import type { OwnReference } from '../../../server/src/protocol';

const KEY = 'wardlight.ownCopies';
/** How the workbench names our panel's tab. */
const PANEL_TAB = /wardlight\.training$/;

interface Copy extends OwnReference {
  /** Of the copy. */
  readonly copy: string;
}

/**
 * Copies of a person's own code that were made to learn on. Each is deleted as soon as neither its tab nor its lesson is open. What is kept of them is
 * where they are, and nothing that stands in them.
 */
export class OwnCopies {
  private known: Readonly<Record<string, Copy>>;
  /** The finding whose lesson is open; `unknown` until the panel of an earlier session has said so. */
  private lesson: OwnReference | 'unknown' | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly parts: Disposable;

  constructor(private readonly memory: Memento) {
    this.known = memory.get<Record<string, Copy>>(KEY, {});
    this.lesson = tabs().some(({ input }) => input instanceof TabInputWebview && PANEL_TAB.test(input.viewType)) ? 'unknown' : undefined;
    this.parts = Disposable.from(window.tabGroups.onDidChangeTabs(({ closed }) => void (closed.length > 0 && this.tidy())));
    void this.tidy();
  }

  /** @param key of the exercise */
  async add(key: string, { uri, fingerprint }: OwnReference, copy: Uri): Promise<void> {
    if (this.known[key] === undefined) await this.keep({ ...this.known, [key]: { uri, fingerprint, copy: copy.toString() } });
  }

  referenceOf(key: string): OwnReference | undefined {
    const copy = Object.hasOwn(this.known, key) ? this.known[key] : undefined;
    return copy && { uri: copy.uri, fingerprint: copy.fingerprint };
  }

  /** The panel shows a lesson or an exercise of this finding, or of none. */
  async lessonIs(own: OwnReference | undefined): Promise<void> {
    this.lesson = own;
    await this.tidy();
  }

  /** Closes the tabs of what was made of a finding, without a question about what was not saved. */
  async close(own: OwnReference): Promise<void> {
    const copies = Object.values(this.known).filter((one) => isSame(one, own)).map(({ copy }) => copy);
    const isOfOwn = (one: Uri): boolean => copies.includes(one.toString()) || isSame(ownIn(one.query), own);
    for (const document of workspace.textDocuments) if (document.isDirty && copies.includes(document.uri.toString())) await document.save();
    await window.tabGroups.close(tabs().filter((tab) => urisOf(tab).some(isOfOwn)), true);
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** One after the other. Resolves once what is to go is gone. */
  private tidy(): Promise<void> {
    this.work = this.work.then(() => this.removeLeft()).catch(() => undefined);
    return this.work;
  }

  private async removeLeft(): Promise<void> {
    if (this.lesson === 'unknown') return;
    const { lesson } = this;
    const open = new Set(tabs().flatMap(urisOf).map((uri) => uri.toString()));
    const gone = Object.entries(this.known).filter(([, copy]) => !open.has(copy.copy) && !isSame(lesson, copy));
    if (gone.length === 0) return;
    const names = new Set(gone.map(([key]) => key));
    await this.keep(Object.fromEntries(Object.entries(this.known).filter(([key]) => !names.has(key))));
    for (const [, { copy }] of gone) await remove(Uri.parse(copy));
  }

  private async keep(known: Readonly<Record<string, Copy>>): Promise<void> {
    this.known = known;
    await this.memory.update(KEY, known);
  }
}

function isSame(a: OwnReference | undefined, b: OwnReference): boolean {
  return a !== undefined && a.uri === b.uri && a.fingerprint === b.fingerprint;
}

function tabs(): Tab[] {
  return window.tabGroups.all.flatMap((group) => [...group.tabs]);
}

function urisOf({ input }: Tab): Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}

/** With its folder, which is the copy's own. */
async function remove(copy: Uri): Promise<void> {
  try {
    await workspace.fs.delete(Uri.joinPath(copy, '..'), { recursive: true });
  } catch {
    // It was never written, or somebody was faster.
  }
}

/** The finding that a read-only text is about. @param query of its URI */
export function ownIn(query: string): OwnReference | undefined {
  if (!query.startsWith('{')) return undefined;
  try {
    const { uri, fingerprint } = JSON.parse(query) as Partial<OwnReference>;
    return typeof uri === 'string' && typeof fingerprint === 'string' ? { uri, fingerprint } : undefined;
  } catch {
    return undefined;
  }
}
