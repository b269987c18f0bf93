import { RuleOnTrial, type TrialHost } from '../../server/src/cli/rule-tests/run-rule';
import type { Program } from './ast';
import { loadRuleFile } from '../../server/src/core/formats';
import type { Language } from './languages';
import { print } from './print';

/** `sinkAt` takes two arguments, of which only the second counts. */
function ruleText({ id }: Language): string {
  const sinkAt = id === 'python' || id === 'ruby' ? 'sink_at' : 'sinkAt';
  return `rules:
  - id: flow
    languages: [${id}]
    severity: ERROR
    message: the value of a source goes into a sink
    mode: taint
    options:
      taint_intrafile: true
    pattern-sources:
      - pattern: source()
    pattern-sanitizers:
      - pattern: clean(...)
    pattern-sinks:
      - pattern: sink(...)
      - patterns:
          - pattern: ${sinkAt}($LABEL, $VALUE)
          - focus-metavariable: $VALUE
`;
}

const SINK = /\bsink(?:At|_at)?\(/;

export interface Report {
  /** Numbers of the sinks that are reported. */
  readonly sinks: ReadonlySet<number>;
  /** Messages of what kept the rule from running, or cut it short. */
  readonly problems: readonly string[];
}

/** The analyser as users meet it: one taint rule of the rule language, tried on a text. */
export class Analyser {
  private readonly trial: RuleOnTrial;

  /** @throws Error when the rule cannot be read */
  constructor(host: TrialHost, private readonly language: Language) {
    const [rule] = loadRuleFile(ruleText(language), 'flow.yaml').rules;
    if (!rule) throw new Error('the rule of the flow programs cannot be read');
    this.trial = new RuleOnTrial(host, rule);
  }

  async analyse(program: Program): Promise<Report> {
    const { text, sinks } = print(program);
    const { findings, problems } = await this.trial.run({ path: `program.${this.language.extension}`, text });
    const lines = text.split('\n').flatMap((line, index) => (SINK.test(line) ? [index + 1] : []));
    if (lines.length !== sinks.length) throw new Error(`a sink has no line of its own:\n${text}`);
    const reported = findings.flatMap(({ line }) => sinks[lines.indexOf(line)] ?? []);
    return { sinks: new Set(reported), problems: problems.map(({ message }) => message) };
  }
}
