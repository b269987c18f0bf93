import type { ImportedName } from '../facts';
import { CLEAN, isBlank, join, joinAll, thingCell, type Cell } from './cell';
import type { CodeFile, RuleSet } from './fact';
import { FileRun, type Budget, type FileParts } from './file-run';
import type { FileFlow } from './file-flow';
import type { Frame } from './interpreter';
import type { TaintGroup } from './taint-group';
import { isOpen, isThunk, settled } from './thunks';

/** So many files are looked at for one. */
const MOST_FILES = 40;
/** A name is handed on by so many files. */
const MOST_HANDED_ON = 6;

/** Where data comes in, or goes where it must not. */
export type End = 'sources' | 'sinks';

/** The files beside the one that is analysed. */
export interface OtherFiles {
  /** Whether data may come from them, and not only go there. */
  readonly brings: boolean;
  /** Whether it may do so though the first one has no source. */
  readonly carries: boolean;
  /** The files that the first one leads to and whose texts speak of sinks of rules. */
  speakingOfSinks(rules: RuleSet): readonly string[];
  /** Whether a file, or one that it leads to, may have an end of the way of a rule. */
  mayHave(path: string, end: End): boolean;
  /** The files that a module, or what is in it under a name, is, seen from one; none where it is not in the workspace. */
  find(from: FileFlow, module: string, name?: string): readonly string[];
  /** The files in which something of a name may be that a file sees without an import. */
  beside(from: FileFlow, name: string): readonly string[];
  open(path: string): FileParts | undefined;
}

/** A file that is analysed, with others as far as its data goes there. */
export class Project {
  readonly main: FileRun;
  private readonly runs = new Map<string, FileRun | undefined>();
  private readonly byFile = new Map<CodeFile, FileRun>();

  constructor(private readonly parts: FileParts, private readonly rules: TaintGroup, private readonly budget: Budget, private readonly others?: OtherFiles) {
    this.main = this.add(parts.file.path, parts);
  }

  /** Whether data may go into other files. */
  get isOpen(): boolean {
    return this.others !== undefined && this.rules.options.acrossFunctions;
  }

  /** Whether data of other files may come to a sink of the first one. */
  get bringsData(): boolean {
    return this.isOpen && this.others?.brings === true && this.parts.matches.sinks.length > 0;
  }

  /** Whether what other files give needs to be known only where data goes into it. */
  get isLazy(): boolean {
    return this.isOpen && !this.bringsData;
  }

  /** Whether the files that an imported name leads to may have an end of the way of a rule. */
  mayHave(from: FileFlow, imported: ImportedName, end: End): boolean {
    return this.pathsOf(from, imported).some((path) => this.others?.mayHave(path, end));
  }

  get carriesData(): boolean {
    return this.isOpen && this.others?.carries === true;
  }

  /** Whether a file that the first one leads to has sinks of rules. */
  hasSinks(rules: RuleSet): boolean {
    const paths = this.isOpen ? (this.others?.speakingOfSinks(rules) ?? []) : [];
    return paths.some((path) => this.at(path)?.matches.sinks.some((sink) => (sink.rules & rules) !== 0));
  }

  /** Whether data went into a function, of any file, that was not followed. */
  get isTooDeep(): boolean {
    return [...this.byFile.values()].some(({ contexts }) => contexts.isTooDeep);
  }

  runOf(file: CodeFile): FileRun {
    return this.byFile.get(file) ?? this.main;
  }

  /** Whether a name may stand for something in another file. */
  leadsTo(from: FileFlow, imported: ImportedName): boolean {
    return this.pathsOf(from, imported).length > 0;
  }

  /** The files that an imported name may be in, or be. */
  private pathsOf(from: FileFlow, { module, name }: ImportedName): readonly string[] {
    const { others } = this;
    return others ? [...others.find(from, module), ...(name === undefined ? [] : others.find(from, module, name))] : [];
  }

  isBeside(from: FileFlow, name: string): boolean {
    return this.others !== undefined && this.others.beside(from, name).length > 0;
  }

  /** A value whose thunks were run. */
  resolved(frame: Frame, cell: Cell): Cell {
    let known = cell;
    for (let turn = 0; isOpen(known) && turn < MOST_HANDED_ON; turn++) {
      const values = known.things.filter(isThunk).map(({ file, node }) => this.runOf(file).calls.valueOf(frame, node));
      known = values.reduce(join, settled(known));
    }
    return isOpen(known) ? settled(known) : known;
  }

  /** What a name of a file stands for that another file has; clean where that is not known. */
  imported(from: FileFlow, { module, name }: ImportedName, depth = 0): Cell {
    if (!this.isOpen || !this.others || depth > MOST_HANDED_ON) return CLEAN;
    const runs = this.runsOf(this.others.find(from, module));
    if (name === undefined) return joinAll(runs.map(moduleCell));
    const given = joinAll(runs.map((run) => this.exported(run, name, depth)));
    if (!isBlank(given)) return given;
    // What is named may be the file: a class in its own, a module of a package.
    return joinAll(this.runsOf(this.others.find(from, module, name)).map((run) => run.exported(name) ?? moduleCell(run)));
  }

  /** What a file sees under a name that it neither declares nor imports. */
  beside(from: FileFlow, name: string): Cell {
    if (!this.isOpen || !this.others) return CLEAN;
    return joinAll(this.runsOf(this.others.beside(from, name)).map((run) => run.exported(name) ?? CLEAN));
  }

  /** What a file gives under a name, its own or what it has of others. */
  exported(run: FileRun, name: string | undefined, depth = 0): Cell {
    const own = run.exported(name);
    if (own || name === undefined) return own ?? CLEAN;
    const { modules } = run.file.subject;
    const handedOn = modules.get(name);
    return handedOn ? this.imported(run.file, handedOn, depth + 1) : CLEAN;
  }

  private runsOf(paths: readonly string[]): readonly FileRun[] {
    return paths.flatMap((path) => this.at(path) ?? []);
  }

  private at(path: string): FileRun | undefined {
    if (this.runs.has(path) || this.runs.size >= MOST_FILES) return this.runs.get(path);
    const parts = this.others?.open(path);
    if (!parts) this.runs.set(path, undefined);
    return parts && this.add(path, parts);
  }

  private add(path: string, parts: FileParts): FileRun {
    const run = new FileRun(parts, this.rules, this.budget, this);
    this.runs.set(path, run);
    this.byFile.set(parts.file, run);
    return run;
  }
}

function moduleCell({ file }: FileRun): Cell {
  return thingCell({ kind: 'module', file, node: 0 });
}
