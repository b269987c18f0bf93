import type { SourceFiles } from '../host';
import type { ModuleProfile } from '../language';

/** Folders beside that of a file in which a class may be that it sees without an import. */
const MOST_FOLDERS = 60;
/** Files of one folder that are one module. */
const MOST_IN_FOLDER = 30;
const EXTENSION = /\.\w+$/;
/** What a compiler writes, where what it reads is in the workspace. */
const WRITTEN = /\.(?:js|mjs|cjs|jsx)$/;

/** Finds the files that the names of modules mean, as a language lays them out. Paths are as `SourceDocument.path`. */
export class ModuleFinder {
  private readonly names = new Map<string, ReadonlySet<string>>();
  private readonly found = new Map<string, readonly string[]>();

  constructor(private readonly profile: ModuleProfile, private readonly files: SourceFiles) {}

  /** @param written as the file at `from` writes it @param name of something in it that may be a file of its own */
  find(from: string, written: string, name?: string): readonly string[] {
    const key = `${from}\0${written}\0${name ?? ''}`;
    const known = this.found.get(key) ?? this.look(from, written, name);
    this.found.set(key, known);
    return known;
  }

  private look(from: string, written: string, name: string | undefined): readonly string[] {
    const module = name === undefined ? written : `${written}${this.profile.separator}${name}`;
    const { separator, relative, dropsParts, prefixes = {} } = this.profile;
    const dots = separator === '.' ? (/^\.+/.exec(module)?.[0] ?? '').length : 0;
    if (dots > 0) return this.under(parentOf(folderOf(from), dots - 1), module.slice(dots).split('.'));
    if (relative === true && module.startsWith('.')) return this.under(folderOf(from), module.split('/'));
    const prefix = Object.keys(prefixes).find((each) => module.startsWith(each));
    if (prefix !== undefined) return this.under(prefixes[prefix], module.slice(prefix.length).split('/'));
    if (relative === true) return [];
    const parts = module.split(separator).filter((part) => part !== '');
    return this.aroundOf(from).flatMap((folder) => this.anyTail(folder, parts, dropsParts === true)).slice(0, this.profile.folders === true ? MOST_IN_FOLDER : 1);
  }

  /** Where something of a name may be that a file sees without an import. */
  beside(from: string, name: string): readonly string[] {
    const { siblings, folders } = this.profile;
    const folder = folderOf(from);
    if (folders === true) return this.filesIn(folder, from);
    const file = siblings?.replace('{}', name);
    if (file === undefined || !/^[A-Z]\w*$/.test(name)) return [];
    const parent = parentOf(folder, 1);
    const paths = [folder, ...(parent === undefined ? [] : this.foldersIn(parent))].map((each) => joined(each, file));
    return paths.filter((path) => path !== from && this.exists(path)).slice(0, 1);
  }

  /** The files that one may see without an import. */
  around(from: string): readonly string[] {
    const folder = folderOf(from);
    if (this.profile.folders === true) return this.filesIn(folder, from);
    const [parent, extension] = [parentOf(folder, 1), (this.profile.siblings ?? '').replace('{}', '')];
    const folders = [folder, ...(parent === undefined ? [] : this.foldersIn(parent))];
    return folders.flatMap((each) => [...this.namesIn(each)].filter((name) => name.endsWith(extension)).map((name) => joined(each, name))).filter((path) => path !== from);
  }

  private foldersIn(parent: string): readonly string[] {
    return [...this.namesIn(parent)].filter((each) => !each.includes('.')).slice(0, MOST_FOLDERS).map((each) => joined(parent, each));
  }

  private anyTail(folder: string, parts: readonly string[], drops: boolean): readonly string[] {
    for (let from = 0; from < (drops ? parts.length : 1); from++) {
      const rest = parts.slice(from);
      const found = this.canHold(folder, rest[0] ?? '') ? this.under(folder, rest) : [];
      if (found.length > 0) return found;
    }
    return [];
  }

  /** A look at the folder's names before any path is made. */
  private canHold(folder: string, first: string): boolean {
    const names = this.namesIn(folder);
    return names.has(first) || [...names].some((name) => name.startsWith(`${first}.`));
  }

  private under(folder: string | undefined, parts: readonly string[]): readonly string[] {
    const path = folder === undefined ? undefined : normalized(joined(folder, parts.join('/')));
    if (path === undefined) return [];
    if (this.profile.folders === true) return this.filesIn(path, '');
    const bases = WRITTEN.test(path) ? [path, path.replace(WRITTEN, '')] : [path];
    const paths = bases.flatMap((base) => this.profile.files.map((each) => each.replace('{}', base)));
    const file = paths.find((each) => EXTENSION.test(each) && this.exists(each));
    return file === undefined ? [] : [file];
  }

  private filesIn(folder: string, except: string): readonly string[] {
    const [pattern = ''] = this.profile.files;
    const extension = pattern.replace('{}', '');
    const names = [...this.namesIn(folder)].filter((name) => name.endsWith(extension) && !name.endsWith(`_test${extension}`));
    return names.map((name) => joined(folder, name)).filter((path) => path !== except).slice(0, MOST_IN_FOLDER);
  }

  /** The folder of a file and those around it, up to the root. */
  private aroundOf(from: string): readonly string[] {
    const parts = folderOf(from).split('/').filter((part) => part !== '');
    return Array.from({ length: parts.length + 1 }, (_, at) => parts.slice(0, parts.length - at).join('/'));
  }

  private exists(path: string): boolean {
    return this.namesIn(folderOf(path)).has(path.slice(path.lastIndexOf('/') + 1));
  }

  private namesIn(folder: string): ReadonlySet<string> {
    const known = this.names.get(folder) ?? new Set(this.files.list(folder));
    this.names.set(folder, known);
    return known;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Undefined above the root. */
function parentOf(folder: string, levels: number): string | undefined {
  if (levels === 0) return folder;
  return folder === '' ? undefined : parentOf(folderOf(folder), levels - 1);
}

function joined(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The path without `.` and `..`; undefined for one that leaves the root. */
function normalized(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
