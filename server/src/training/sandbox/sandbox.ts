import { Examination } from './examination';
import { loadQuickJS, type Machine } from './quickjs';

/** All that one exam is made of. */
export interface ExamFiles {
  /** The text of `exam.js`. */
  readonly exam: string;
  /** Texts of `worlds/<name>.js` by name. */
  readonly worlds: Readonly<Record<string, string>>;
  /** The learner's code, CommonJS. */
  readonly answer: string;
  /** What the learner's file is called. */
  readonly file: string;
}

/** One of the exam's cases: a behaviour, a variant, or the attack with an input. */
export type Case =
  | { readonly kind: 'behaviour' | 'variants'; readonly title: string }
  | { readonly kind: 'attack'; readonly input: unknown };

/** How a case ended. */
export type Ended =
  /** With a sentence, or with none. */
  | { readonly how: 'returned'; readonly sentence?: string }
  /** `by` says whose error it is: an expectation of the exam that was not met, the answer's own, or a mistake in the exam. `stack` is for the exam's author. */
  | { readonly how: 'threw'; readonly message: string; readonly by: 'exam' | 'answer' | 'error'; readonly stack: string }
  /** Broken off, or never begun. */
  | { readonly how: 'broke'; readonly message: string; readonly byExam?: boolean; readonly line?: number };

export interface CaseResult {
  readonly ended: Ended;
  /** Steps that the learner's code took, in ten thousands. */
  readonly steps: number;
  /** Why a call into the learner's code was broken off, where the case went on all the same: what the exam says then is what came of it. */
  readonly brokenOff?: string;
  /** What the learner's code printed; cut short. */
  readonly output: string;
}

/** What an exam has. */
export interface ExamContents {
  readonly behaviour: readonly string[];
  readonly variants: readonly string[];
  readonly attack: boolean;
}

/** Runs code that nobody has read: without a host, counted, and in realms that are made anew for each case. */
export interface Sandbox {
  /** Reads the exam. @returns what it has, or what is wrong with it */
  readExam(files: Pick<ExamFiles, 'exam' | 'worlds'>): Promise<ExamContents | { readonly problem: string }>;
  /** Runs the answer's file alone. @returns what is wrong with it */
  load(files: ExamFiles): Promise<{ readonly problem?: string; readonly line?: number; readonly isSyntax?: boolean }>;
  run(files: ExamFiles, wanted: Case): Promise<CaseResult>;
}

export interface SandboxOptions {
  /** Milliseconds of some clock. Without it an answer is ended by its steps alone. */
  readonly now?: () => number;
}

/**
 * @param wasm the bytes of the asset `quickjs.wasm`
 * @throws when they are not what they should be
 */
export async function createSandbox(wasm: Uint8Array, { now }: SandboxOptions = {}): Promise<Sandbox> {
  const newMachine = await loadQuickJS(wasm);
  const examine = (machine: Machine, files: ExamFiles): Examination => new Examination(machine, files, now);
  return {
    readExam: async (files) => readContents(examine(await newMachine(), { ...files, answer: '', file: '' })),
    load: async (files) => {
      const examination = examine(await newMachine(), files);
      const contents = readContents(examination);
      if ('problem' in contents) return contents;
      const started = startAnswer(examination, files);
      return 'exports' in started ? {} : { problem: started.message, ...(started.line ? { line: started.line } : {}), ...(started.isSyntax ? { isSyntax: true } : {}) };
    },
    run: async (files, wanted) => {
      const examination = examine(await newMachine(), files);
      const ended = runCase(examination, files, wanted);
      const { steps, printed, brokenOff } = examination;
      return { ended, steps, output: printed, ...(brokenOff !== undefined && { brokenOff }) };
    },
  };
}

function runCase(examination: Examination, files: ExamFiles, wanted: Case): Ended {
  const contents = readContents(examination);
  if ('problem' in contents) return { how: 'broke', message: contents.problem, byExam: true };
  const started = startAnswer(examination, files);
  if (!('exports' in started)) return { how: 'broke', ...started };
  return guard(() => examination.run(wanted.kind, 'title' in wanted ? wanted.title : '', 'input' in wanted ? wanted.input : undefined, started.exports))
}

function readContents(examination: Examination): ExamContents | { readonly problem: string } {
  const reply = guard(() => ({ how: 'read' as const, wire: examination.readExam() }));
  if (reply.how !== 'read') return { problem: `exam.js: ${reply.message}` };
  const [how, wire] = JSON.parse(reply.wire) as [string, [string, unknown, unknown]];
  if (how === 't') return { problem: `exam.js: ${String(wire[2])}` };
  const { behaviour, variants, attack } = wire[1] as { behaviour: [string, string[]]; variants: [string, string[]]; attack: boolean };
  return { behaviour: behaviour[1], variants: variants[1], attack };
}

type Started = { readonly exports: string } | { readonly message: string; readonly line?: number; readonly isSyntax?: boolean };

const MODULE_SYNTAX = /^[ \t]*(?:import|export)\b(?!\s*\()/m;

function startAnswer(examination: Examination, { answer, file }: ExamFiles): Started {
  const reply = guard(() => ({ how: 'read' as const, wire: examination.start() }), file);
  if (reply.how !== 'read') return reply.isSyntax && MODULE_SYNTAX.test(answer) ? { ...reply, message: 'Code of exercises uses require and module.exports, not import and export.' } : reply;
  const [how, wire] = JSON.parse(reply.wire) as [string, unknown];
  if (how === 'r') return { exports: JSON.stringify(wire) };
  return { message: `The code throws when it is loaded: ${String((wire as unknown[])[2])}` };
}

type Broke = Extract<Ended, { how: 'broke' }> & { readonly isSyntax?: boolean };

/** Whatever breaks, a realm or the whole machine, ends in words. */
function guard<T>(run: () => T, file?: string): T | Broke {
  try {
    return run();
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    if (name === 'SyntaxError') {
      const line = Number(/:(\d+)/.exec(stack)?.[1] ?? 0);
      return { how: 'broke', message: `This is not JavaScript that can be read: ${message}`, isSyntax: true, ...(file && line > 0 ? { line } : {}) };
    }
    return { how: 'broke', message: wordsFor(name, message) };
  }
}

function wordsFor(name: string, message: string): string {
  if (/out of memory|memory access out of bounds|Cannot enlarge memory/.test(message)) return 'The code used up its memory. It was broken off.';
  if (/stack overflow|call stack/i.test(message)) return 'The code calls itself without end. It was broken off.';
  if (/interrupted|unreachable/.test(message)) return 'The code did not come to an end. It was broken off.';
  return `The code was broken off: ${name === '' ? '' : `${name}: `}${message}`;
}
