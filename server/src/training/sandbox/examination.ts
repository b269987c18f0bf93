import { changeAddress, readAddress } from './addresses';
import { CALL_DEPTH, CALL_STEPS, CASE_MILLISECONDS, CASE_STEPS, Meter, OUTPUT_LENGTH, TIMERS } from './limits';
import type { Machine } from './quickjs';
import { Realm, RealmBroke } from './realm';
import type { Side } from './realm/index';
import { START, VirtualTime } from './timers';
import type { Ended, ExamFiles } from './sandbox';

const TOO_LONG = 'The code did not come to an end. It was broken off.';

/** What a realm asks: a word, and what belongs to it. */
type Asked = readonly [string, ...unknown[]];

const replyWith = (wire: string): string => `["r",${wire}]`;
const object = (value: object | undefined): string => (value ? `["O",${JSON.stringify(value)}]` : '["u"]');
const thrown = (message: string): string => `["t",["E","Error",${JSON.stringify(message)},{}]]`;
/** What a call gives whose code was broken off; `read` makes `ended` of it. */
const ENDED = `["t",["E","InternalError",${JSON.stringify(TOO_LONG)},{}]]`;

/** Two realms of one machine, and all that goes between them, for one case. */
export class Examination {
  private readonly examiner: Realm;
  private readonly learner: Realm;
  private readonly time = new VirtualTime();
  private depth = 0;
  /** Calls into the learner's code that wait for each other. */
  private inLearner = 0;
  /** Steps that a call may take; the exam may ask for fewer. */
  private allowed = CALL_STEPS;
  private output = '';
  private ended: Ended | undefined;
  private interruption: string | undefined;
  private breakage: Error | undefined;

  /** @param now milliseconds of some clock, for the one limit that is not counted in steps */
  constructor(machine: Machine, private readonly files: ExamFiles, now: (() => number) | undefined) {
    const started = now?.() ?? 0;
    const isLate = (): boolean => now !== undefined && now() - started > CASE_MILLISECONDS;
    const make = (side: Side): Realm => new Realm(machine, side, new Meter(isLate), (text) => this.answer(side, text), (kind, name) => this.fileOf(kind, name));
    this.examiner = make('examiner');
    this.learner = make('learner');
    // What our own code in it took does not count.
    this.learner.meter.steps = 0;
  }

  get steps(): number {
    return this.learner.meter.steps;
  }

  get printed(): string {
    return this.output;
  }

  /** Why a call into the learner's code was broken off, where one was, although the case went on. */
  get brokenOff(): string | undefined {
    return this.interruption;
  }

  /** Reads exam.js. @returns its reply on the wire */
  readExam(): string {
    return this.examiner.send('["exam"]');
  }

  /** Runs the answer's file. @returns its exports on the wire, as a reply */
  start(): string {
    this.learner.meter.allow(CALL_STEPS);
    return this.learner.run(this.files.answer, this.files.file);
  }

  /** Runs one case to its end. */
  run(kind: string, title: string, input: unknown, exports: string): Ended {
    const begun = this.examiner.send(JSON.stringify(['run', kind, title, toWire(input), JSON.parse(exports)]));
    const [how, what] = JSON.parse(begun) as [string, string[]];
    this.failIfBroken();
    if (how === 't') return { how: 'broke', message: what[2] ?? '', byExam: true };
    while (!this.ended && !this.reasonToEnd()) if (!this.step()) return { how: 'broke', message: 'The code never answered: something that it waits for does not come.' };
    this.failIfBroken();
    const reason = this.reasonToEnd();
    // What fails after that, fails because it was broken off.
    if (reason && !reason.byExam) this.interruption ??= reason.message;
    if (reason && this.ended?.how !== 'returned') return { how: 'broke', ...reason };
    return this.ended ?? { how: 'broke', message: TOO_LONG };
  }

  private failIfBroken(): void {
    if (this.breakage) throw this.breakage;
  }

  private reasonToEnd(): { readonly message: string; readonly byExam?: true } | undefined {
    const { learner, examiner } = this;
    if (learner.meter.spent === 'time' || examiner.meter.spent === 'time') return { message: 'This took longer than it may. When the machine is busy, try once more.' };
    if (learner.meter.spent) return { message: TOO_LONG };
    if (examiner.meter.spent) return { message: 'The exam did not come to an end: it, or what the code asks of it, takes too many steps.', byExam: true };
    return undefined;
  }

  /** Does what is next: jobs, then the clock. */
  private step(): boolean {
    if (this.runLearnersJobs() || this.examiner.runJobs()) return true;
    const timer = this.time.fired < TIMERS ? this.time.next() : undefined;
    if (!timer) return false;
    this.deliver(timer.realm, `["timer",${timer.id}]`);
    return true;
  }

  /** A job that was broken off settles nothing: whoever waits for it is told. */
  private runLearnersJobs(): boolean {
    const some = this.learner.runJobs();
    const { meter } = this.learner;
    // Small jobs that make each other are broken off in one of them, and not between two.
    if (meter.isOver && (meter.hasBroken || !some)) {
      meter.allow(this.allowed);
      this.examiner.send('["over"]');
    }
    return some;
  }

  private fileOf(kind: string, name: string): { readonly text: string; readonly file: string } | undefined {
    if (kind === 'exam') return { text: this.files.exam, file: 'exam.js' };
    const text = Object.hasOwn(this.files.worlds, name) ? this.files.worlds[name] : undefined;
    return text === undefined ? undefined : { text, file: `worlds/${name}.js` };
  }

  private deliver(to: Realm, text: string): string {
    if (this.depth >= CALL_DEPTH) return thrown('The calls between the code and the exam are nested too deeply.');
    this.depth += 1;
    try {
      return to === this.learner ? this.deliverToLearner(text) : to.send(text);
    } catch (error) {
      if (!(error instanceof RealmBroke)) this.breakDown(error);
      return ENDED;
    } finally {
      this.depth -= 1;
    }
  }

  /** The machine itself broke, in the middle of something: what called it may come to its end, and counts for nothing. */
  private breakDown(error: unknown): void {
    this.breakage ??= error instanceof Error ? error : new Error(String(error));
    this.learner.countSteps();
    this.learner.meter.spent ??= 'steps';
    this.examiner.meter.spent ??= 'steps';
  }

  private deliverToLearner(text: string): string {
    const { meter } = this.learner;
    if (this.inLearner === 0) meter.allow(this.allowed);
    this.inLearner += 1;
    try {
      const reply = this.learner.send(text);
      return meter.isOver ? ENDED : reply;
    } finally {
      this.inLearner -= 1;
    }
  }

  /** What a realm's code asks of the host, or of the other side. */
  private answer(side: Side, text: string): string {
    const asked = JSON.parse(text) as Asked;
    const own = side === 'examiner' ? this.answerExaminer(asked) : this.answerLearner(asked);
    return own ?? this.answerBoth(side, asked) ?? this.deliver(side === 'examiner' ? this.learner : this.examiner, text);
  }

  private answerBoth(side: Side, [word, ...rest]: Asked): string | undefined {
    switch (word) {
      case 'now': return replyWith(String(this.time.now));
      case 'start': return replyWith(String(START));
      case 'timer': return replyWith(String(this.time.add(side === 'examiner' ? this.examiner : this.learner, Number(rest[0]))));
      case 'url': return replyWith(object(readAddress(...(rest as [string, string?]))));
      case 'url-set': return replyWith(object(changeAddress(...(rest as [string, string, string]))));
      default: return undefined;
    }
  }

  private answerExaminer([word, ...rest]: Asked): string | undefined {
    switch (word) {
      case 'probe': return replyWith(this.learner.probe(String(rest[0])));
      case 'steps': return replyWith(String(this.learner.meter.steps));
      case 'allow': this.allowed = Math.min(CASE_STEPS, Number(rest[0]) || CALL_STEPS); return replyWith('null');
      case 'done': this.end(rest); return replyWith('null');
      default: return undefined;
    }
  }

  private end([brokenOff, ...how]: readonly unknown[]): void {
    if (this.ended) return;
    this.ended = endOf(how);
    if (typeof brokenOff === 'string') this.interruption = brokenOff;
  }

  private answerLearner([word, ...rest]: Asked): string | undefined {
    if (word === 'print') {
      this.output = `${this.output}${String(rest[0])}\n`.slice(0, OUTPUT_LENGTH);
      return replyWith('null');
    }
    // Only these are for the examiner; the rest of what it answers is for the host to ask.
    return ASKED_BY_LEARNERS.has(word) || SHARED.has(word) ? undefined : thrown('Nothing of this kind can be asked.');
  }
}

const ASKED_BY_LEARNERS = new Set(['module', 'globals', 'environment']);
const SHARED = new Set(['call', 'new', 'get', 'set', 'has', 'owns', 'delete', 'keys', 'settle', 'now', 'start', 'timer', 'url', 'url-set']);

function endOf([how, what, by, stack]: readonly unknown[]): Ended {
  if (how === 'returned') return typeof what === 'string' ? { how: 'returned', sentence: what } : { how: 'returned' };
  return { how: 'threw', message: String(what), by: by as 'exam' | 'answer' | 'error', stack: String(stack) };
}

/** An input of an attack is a text, or other plain data of a file in YAML. */
function toWire(input: unknown): unknown {
  if (Array.isArray(input)) return ['A', input.map(toWire)];
  if (typeof input === 'object' && input !== null) return ['O', Object.fromEntries(Object.entries(input).map(([key, value]) => [key, toWire(value)]))];
  return input === undefined ? ['u'] : input;
}
