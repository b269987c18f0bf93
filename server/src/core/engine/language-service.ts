import type { CompiledRules } from '../compiled';
import type { Problem } from '../finding';
import type { Host } from '../host';
import { familyOf, languageById, LANGUAGES, type LanguageProfile } from '../language';
import type { NestedFormula } from '../match';
import type { FormulaSource, RuleSource } from '../rule';
import { isTextLanguage, LanguageRules, nestedInText, nestedLanguages, TextRules, type RuleTools } from '../rules';
import type { CompiledStore } from './compiled-store';
import type { KeywordService } from './keyword-service';
import { loadGrammar, loadScanner, startRuntime, type LoadedGrammar, type SyntaxRuntime } from '../syntax';

const RUNTIME_ASSET = 'web-tree-sitter.wasm';

/** What a language needs at hand to be analysed: its grammar and its compiled rules. */
export interface LanguageService {
  readonly loaded: LoadedGrammar;
  readonly rules: LanguageRules;
}

/** Loads languages when they are first needed, each once. A language that cannot be loaded is degraded, not fatal. */
export class LanguageServices {
  private readonly ready = new Map<string, LanguageService>();
  private readonly degraded = new Map<string, Problem>();
  /** Languages whose packaged rules cannot be read. */
  private readonly damaged = new Map<string, Problem>();
  private readonly idle = new Set<string>();
  private readonly loading = new Map<string, Promise<void>>();
  /** Languages that stand inside strings of others, without rules of their own. */
  private readonly nested = new Map<string, LanguageRules>();
  private readonly tools: RuleTools;
  private ofText: TextRules | undefined;
  private readyForText: Promise<void> | undefined;

  constructor(
    private readonly host: Pick<Host, 'asset' | 'log'>,
    private readonly rules: readonly RuleSource[],
    tools: Omit<RuleTools, 'compileNested'>,
    private readonly keywords: KeywordService,
    private readonly compiled: CompiledStore,
  ) {
    this.tools = { ...tools, compileNested: (language, source) => this.compileNested(language, source) };
  }

  /** Rules for any text. Until they are prepared, without those that ask for code inside it, whose grammar is not there. */
  get text(): TextRules {
    return (this.ofText ??= this.takeForText(this.rules.filter((rule) => !isForText(rule) || nestedLanguages(rule).length === 0)));
  }

  /** Loads the rules for any text, and the languages that they ask for. Never rejects: what cannot be loaded is a problem of the rule. */
  prepareText(): Promise<void> {
    return (this.readyForText ??= this.loadForText().catch((error: unknown) => this.host.log('error', String(error))));
  }

  private async loadForText(): Promise<void> {
    const names = new Set(this.rules.filter(isForText).flatMap(nestedLanguages));
    const nested = [...names].flatMap((name) => profileNamed(name) ?? []);
    const loaded = await Promise.allSettled(nested.map((profile) => this.loadNested(profile)));
    for (const one of loaded) if (one.status === 'rejected') this.host.log('error', String(one.reason));
    this.ofText = this.takeForText(this.rules, await this.compiled.loadForText());
  }

  private takeForText(rules: readonly RuleSource[], known?: CompiledRules): TextRules {
    const taken = new TextRules(rules, this.tools, known);
    this.compiled.keep(() => taken.toKeep());
    this.keywords.add(taken.literals);
    return taken;
  }

  /** Whether nothing is to be said of a language, because no rule is for it. */
  isIdle(id: string): boolean {
    return this.idle.has(id);
  }

  get(id: string): LanguageService | undefined {
    return this.ready.get(id);
  }

  /** Why code of a language is not analysed: it failed to load, or nobody prepared it. */
  problemOf(id: string): Problem {
    return this.degraded.get(id) ?? { kind: 'grammar', message: `the language ${id} is not loaded yet; its code rules did not run` };
  }

  ruleProblems(): readonly Problem[] {
    return distinctProblems([...this.text.problems, ...this.damaged.values(), ...[...this.ready.values()].flatMap((service) => service.rules.problems)]);
  }

  /** Starts to load what a language takes whatever is asked of it: the runtime, and its grammar where rules are for it. */
  warm(id: string | undefined): void {
    const profile = id === undefined ? undefined : languageById(id);
    for (const embedded of profile?.embeds ?? []) this.warm(embedded);
    const loading = profile && this.rulesOf(profile).length > 0 ? grammarOf(this.host, profile) : runtimeOf(this.host);
    // Whoever needs it is told.
    loading.catch(() => undefined);
  }

  prepare(id: string): Promise<void> {
    const known = this.loading.get(id);
    if (known) return known;
    const loading = this.load(id).catch((error: unknown) => this.degrade(id, error));
    this.loading.set(id, loading);
    return loading;
  }

  private async load(id: string): Promise<void> {
    const profile = languageById(id);
    if (!profile) throw new Error('no grammar has this name');
    await Promise.all((profile.embeds ?? []).map((embedded) => this.prepare(embedded)));
    const all = this.rulesOf(profile);
    // Without a rule nobody asks for the syntax.
    if (all.length === 0) return this.keywords.prepare().then(() => void this.idle.add(id));
    const [loaded] = await Promise.all([grammarOf(this.host, profile), this.keywords.prepare()]);
    if (!loaded.readsMemory) this.host.log('warn', `${id}: trees are read by cursor, which is slower`);
    const known = await this.compiled.load(loaded.grammar, familyOf(profile));
    const own = this.usable(id, all, known);
    await Promise.all(nestedProfiles(own, known).map((nested) => this.loadNested(nested)));
    const rules = new LanguageRules(profile, loaded, own, this.tools, known);
    this.compiled.keep(() => rules.toKeep(), loaded.grammar);
    this.keywords.add(rules.literals);
    this.ready.set(id, { loaded, rules });
  }

  /** Without those that are packaged as compiled and cannot be read. A team's own rules run all the same. */
  private usable(id: string, rules: readonly RuleSource[], known: CompiledRules): readonly RuleSource[] {
    const usable = rules.filter(({ isCompiledOnly, digest = '' }) => isCompiledOnly !== true || known.has(digest));
    if (usable.length < rules.length) {
      const message = `the packaged rules for ${id} are damaged; ${rules.length - usable.length} of them do not run. Reinstall Wardlight.`;
      this.host.log('error', message);
      this.damaged.set(id, { kind: 'grammar', message });
    }
    return usable;
  }

  private async loadNested(profile: LanguageProfile): Promise<void> {
    if (this.nested.has(profile.id)) return;
    const loaded = await grammarOf(this.host, profile);
    this.nested.set(profile.id, new LanguageRules(profile, loaded, [], this.tools, await this.compiled.load(loaded.grammar, familyOf(profile))));
  }

  private compileNested(language: string, source: FormulaSource): NestedFormula | undefined {
    if (isTextLanguage(language.toLowerCase())) return nestedInText(language.toLowerCase(), source, this.tools);
    const profile = profileNamed(language);
    return profile && this.nested.get(profile.id)?.nested(source);
  }

  private rulesOf(profile: LanguageProfile): readonly RuleSource[] {
    return this.rules.filter((rule) => (rule.formula ?? rule.taint) && rule.languages.some((name) => profile.ruleNames.includes(name)));
  }

  private degrade(id: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = languageById(id)?.isOutsideExtension === true ? 'The extension leaves its grammar out to stay small: `wardlight scan` of the npm package runs them.' : 'Reinstall Wardlight.';
    const message = `the language ${id} could not be loaded (${why}); its code rules do not run. ${remedy}`;
    this.host.log('error', message);
    this.degraded.set(id, { kind: 'grammar', message });
  }
}

function isForText({ languages }: RuleSource): boolean {
  return languages.some(isTextLanguage);
}

function profileNamed(name: string): LanguageProfile | undefined {
  return LANGUAGES.find(({ ruleNames }) => ruleNames.includes(name.toLowerCase()));
}

/** The languages that rules ask about inside strings. */
function nestedProfiles(rules: readonly RuleSource[], known: CompiledRules): LanguageProfile[] {
  const names = new Set(rules.flatMap((rule) => {
    const before = rule.digest === undefined ? undefined : known.get(rule.digest);
    return before ? (before.nested ?? []) : nestedLanguages(rule);
  }));
  return [...names].flatMap((name) => profileNamed(name) ?? []);
}

/** A rule is compiled once per grammar; what is wrong with it is said once. */
function distinctProblems(problems: readonly Problem[]): Problem[] {
  const byRule = new Map(problems.map((problem) => [`${problem.path}:${problem.line}:${problem.ruleId}`, problem]));
  return [...byRule.values()];
}

type AssetHost = Pick<Host, 'asset'>;

/** Grammars by the host that gave them: engines that share a host, as in a test of a tree of rules, load each once. */
const grammars = new WeakMap<AssetHost, Map<string, Promise<LoadedGrammar>>>();

function grammarOf(host: AssetHost, profile: LanguageProfile): Promise<LoadedGrammar> {
  const ofHost = grammars.get(host) ?? new Map<string, Promise<LoadedGrammar>>();
  grammars.set(host, ofHost);
  const loading = ofHost.get(profile.id) ?? loadFrom(host, profile);
  ofHost.set(profile.id, loading);
  return loading;
}

function runtimeOf(host: AssetHost): Promise<SyntaxRuntime> {
  return startRuntime(() => host.asset(RUNTIME_ASSET));
}

async function loadFrom(host: AssetHost, profile: LanguageProfile): Promise<LoadedGrammar> {
  if (profile.asset === undefined) return loadScanner(profile.id);
  const [runtime, wasm] = await Promise.all([runtimeOf(host), host.asset(profile.asset)]);
  return loadGrammar(runtime, wasm, profile);
}
