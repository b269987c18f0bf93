import type { CompiledRules, StoredFormula } from '../compiled';
import { beginsWay, compileTaint, FileFlow, FlowAnalysis, formulasOf, foundFor, groupMembers, hasRule, labelsNeeded, TaintMatches, toGroup, type FileParts, type FlowMemory, type FlowPart, type FlowSubject, type MatchIds, type ModuleFinder, type OtherFiles, type RuleSet, type TaintMember, type TaintRule, type TaintUse } from '../flow';
import type { Finding, Problem } from '../finding';
import { requireAll, requireAny, type Requirement } from '../keywords';
import { requirementOf, requirementOfSink, type Formula } from '../match';
import type { FormulaSource, RuleNeeds, RuleSource, TaintSource } from '../rule';
import { KeptRules, literalsNeeded, type KeptRule, type RuleCompiler } from './kept-rules';
import type { Across } from './import-graph';
import type { RuleSubjects } from './rule-list';
import { toTaintFindings } from './taint-finding';

export type LoadedTaint = KeptRule<TaintRule>;

/** The code of one tree, as taint rules look at it. */
export interface TaintSubject extends RuleSubjects {
  readonly flow: FlowSubject;
  readonly path: string;
}

/** The files beside the one that is analysed, as taint rules look at them. */
export interface Surroundings {
  readonly finder: ModuleFinder;
  readonly across: Across<LoadedTaint>;
  /** @param path as `SourceDocument.path` */
  open(path: string): TaintSubject | undefined;
}

/** What some of the rules found, and what was done for it. */
export interface TaintPart extends FlowPart {
  readonly findings: readonly Finding[];
}

const NOTHING: TaintPart = { findings: [], steps: 0, followed: 0 };
const NO_TAINT: TaintSource = { sources: [], sinks: [], sanitizers: [], propagators: [] };

/** The taint rules of one language. */
export class TaintList extends KeptRules<TaintRule> {
  private readonly files = new WeakMap<TaintSubject, FileFlow>();

  /**
   * @param compile throws PatternError or FormulaError, which become problems
   * @param revive gives what was compiled before
   * @param known what was compiled before
   */
  constructor(sources: readonly RuleSource[], compile: (formula: FormulaSource, rule: RuleSource) => Formula, revive: (stored: StoredFormula) => unknown, known?: CompiledRules) {
    const compiler: RuleCompiler<TaintRule> = {
      compile: (rule) => compileTaint(rule.taint ?? NO_TAINT, rule.options ?? {}, useOf(rule), (formula) => compile(formula, rule)),
      revive: (stored) => revive(stored) as TaintRule,
      needsOf,
    };
    super(sources, compiler, known);
  }

  /**
   * Findings of the given rules, a part at a time, so that others can go on in between; spans are the subject's. Rules that can be
   * followed together are.
   * @param around lets data be followed into other files @param memory of the document, where it is one that is edited
   */
  *match(rules: readonly LoadedTaint[], code: TaintSubject, problems: Problem[], around?: Surroundings, memory?: FlowMemory): Generator<TaintPart, void> {
    const members = rules.flatMap((loaded) => this.membersOf(loaded, code));
    for (const group of groupMembers(members)) yield* followTogether(group, { code, around, memory, fileOf: (of) => this.fileOf(of) }, problems);
    memory?.forgetOld();
  }

  private fileOf(code: TaintSubject): FileFlow {
    const file = this.files.get(code) ?? new FileFlow(code.flow, code.path);
    this.files.set(code, file);
    return file;
  }

  private membersOf(loaded: LoadedTaint, code: TaintSubject): readonly Member[] {
    const rule = this.compiledOf(loaded);
    return rule ? [{ rule, loaded, of: loaded.source, source: loaded.source.taint ?? NO_TAINT, subject: code.subjectFor(loaded.source) }] : [];
  }
}

function useOf({ builtin = false, confidence }: RuleSource): TaintUse {
  return { acrossFunctions: builtin, isUnsure: builtin && confidence === 'low' };
}

interface Member extends TaintMember {
  readonly loaded: LoadedTaint;
  readonly of: RuleSource;
}

interface Code {
  readonly code: TaintSubject;
  readonly around: Surroundings | undefined;
  readonly memory: FlowMemory | undefined;
  fileOf(of: TaintSubject): FileFlow;
}

function* followTogether(members: readonly Member[], { code, around, memory, fileOf }: Code, problems: Problem[]): Generator<TaintPart, void> {
  const [first] = members;
  if (!first) return;
  const group = toGroup(members);
  const ids: MatchIds = { next: 0 };
  const across = around && group.options.acrossFunctions ? maskOf(members, around.across.rules) : 0;
  const partsOf = (of: TaintSubject): FileParts => {
    const subject = of.subjectFor(first.of);
    return { file: fileOf(of), matches: new TaintMatches(fileOf(of), group, of.evaluatorFor(subject), { ids, ...(of === code ? { across, carries: around?.across.carries === true } : { isOther: true }) }), typeOf: subject.typeOf };
  };
  const main = partsOf(code);
  yield NOTHING;
  const others = around && across !== 0 ? othersIn(members, around, partsOf) : undefined;
  const known = memory?.of(members.map(({ loaded }) => loaded));
  const { found, isCutFor } = yield* silently(new FlowAnalysis(main, group, others, known).run());
  const findings = members.flatMap(({ of, rule, subject }, at) => {
    if (hasRule(isCutFor, at)) problems.push(cutShort(of.id, code.path));
    return toTaintFindings(of, rule, foundFor(found, at), subject, fileOf(code));
  });
  yield { ...NOTHING, findings };
}

/** As long as it goes on, nothing is found yet. */
function* silently<T>(work: Generator<FlowPart, T>): Generator<TaintPart, T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    yield { findings: [], ...step.value };
  }
}

function maskOf(members: readonly Member[], rules: ReadonlySet<LoadedTaint>): RuleSet {
  return members.reduce((mask, { loaded }, at) => (rules.has(loaded) ? mask | (1 << at) : mask), 0);
}

function othersIn(members: readonly Member[], { finder, across: { rules: meant, brings, carries, reached }, open }: Surroundings, partsOf: (of: TaintSubject) => FileParts): OtherFiles {
  const across = maskOf(members, meant);
  return {
    brings,
    carries,
    speakingOfSinks: (rules) => reached.withSinks((sinks) => (maskOf(members, sinks) & rules) !== 0),
    mayHave: (path, end) => {
      const ends = reached.endsFrom(path);
      return ends === undefined || (across & maskOf(members, ends[end])) !== 0;
    },
    find: ({ path }, module, name) => finder.find(path, module, name),
    beside: ({ path }, name) => finder.beside(path, name),
    open: (path) => {
      const code = open(path);
      return code && partsOf(code);
    },
  };
}

function cutShort(ruleId: string, path: string): Problem {
  return { kind: 'budget', message: `the rule ${ruleId} was cut short on this file: its data goes too many ways; its findings here are incomplete`, ruleId, path };
}

/** A file needs something of a source and something of a sink, and of what gives data the labels that the sink requires. */
function needsOf(rule: TaintRule): RuleNeeds {
  const needed = rule.options.namesHoldCode ? requirementOf : requirementOfSink;
  const source = anyOf(rule.sources.filter(beginsWay));
  const sinks = rule.sinks.map((item) => ({ item, requirement: needed(item.formula) }));
  const sink = requireAny(sinks.map(({ requirement }) => requirement));
  return {
    requirement: requireAll([source, requireAny(sinks.map(({ item, requirement }) => requireAll([requirement, ...givingLabels(rule, item)])))]),
    ...(rule.options.acrossFunctions ? { sides: { source, sink } } : {}),
    literals: literalsNeeded(formulasOf(rule), [sink]),
  };
}

function anyOf(items: TaintRule['sources']): Requirement {
  return requireAny(items.map(({ formula }) => requirementOf(formula)));
}

function givingLabels({ sources, propagators }: TaintRule, sink: TaintRule['sinks'][number]): Requirement[] {
  const givers = [...sources, ...propagators].map((item) => ({ item, labels: [item.label, ...(item.replaceLabels ?? [])] }));
  const labels = [...new Set(givers.flatMap((giver) => giver.labels))];
  return labelsNeeded(sink, labels).map((label) => anyOf(givers.flatMap((giver) => (giver.labels.includes(label) ? [giver.item] : []))));
}
