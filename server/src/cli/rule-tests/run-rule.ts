import { createDocument, createEngine, type Engine, type Host, type Problem, type RuleSource } from '../../core';
import { targetLanguage } from './target-language';

/** A text that rules are tried on. */
export interface TargetText {
  /** As it shall stand in messages. */
  readonly path: string;
  readonly text: string;
}

export type TrialHost = Pick<Host, 'asset' | 'log' | 'now'>;

export interface RuleRun {
  /** 1-based lines. */
  readonly findings: readonly { readonly line: number; readonly endLine: number }[];
  /** What kept the rule from running, or cut it short. */
  readonly problems: readonly Problem[];
  /** False when the rule did not run at all. */
  readonly loaded: boolean;
}

/** One rule, ready to be tried on texts: all that testing rules knows of the engine. */
export class RuleOnTrial {
  private readonly engine: Engine;
  private spent = 0;

  /** A rule's `paths` are for projects, not for its tests, so they do not apply; nor does any policy. */
  constructor(private readonly host: TrialHost, private readonly rule: RuleSource) {
    const started = host.now();
    const { paths: _paths, ...anywhere } = rule;
    this.engine = createEngine({ host, rules: [anywhere], skips: false });
    this.spent += host.now() - started;
  }

  /** Time spent on compiling and matching the rule; loading a grammar is not the rule's and left out. */
  get milliseconds(): number {
    return this.spent;
  }

  async run({ path, text }: TargetText): Promise<RuleRun> {
    const chosen = targetLanguage(this.rule, path);
    const { id: ruleId, origin } = this.rule;
    if ('unsupported' in chosen) {
      const problem: Problem = { kind: 'rule', message: chosen.unsupported, ruleId, path: origin.path, line: origin.line };
      return { findings: [], problems: [problem], loaded: false };
    }
    await warmUp(this.host, chosen.language);
    const started = this.host.now();
    await this.engine.prepare(chosen.language);
    const document = createDocument(path, chosen.language, text);
    const { findings, problems } = this.engine.analyze(document);
    this.spent += this.host.now() - started;
    const { lines } = document;
    const lineAt = (offset: number): number => lines.lineAt(offset) + 1;
    const own = findings.map(({ span }) => ({ line: lineAt(span.start), endLine: lineAt(Math.max(span.start, span.end - 1)) }));
    const all = [...this.engine.problems, ...problems];
    return { findings: own, problems: all, loaded: !all.some(({ kind }) => kind === 'rule' || kind === 'grammar') };
  }
}

/** Engines with one host share their grammars, so that the first one to ask pays. */
async function warmUp(host: TrialHost, language: string | undefined): Promise<void> {
  await createEngine({ host, rules: [] }).prepare(language);
}
