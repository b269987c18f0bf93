import { createEngine, type Analysis, type Engine, type OpenDocument, type RuleSource } from '../../../server/src/core';
import { LANGUAGES } from '../../../server/src/core/language';
import { builtinRules, testHost } from '../../support/assets';

let shared: Promise<Engine> | undefined;

/** The engine with all packaged rules, every language loaded. */
export function fuzzEngine(): Promise<Engine> {
  return (shared ??= engineWith(builtinRules()));
}

export async function engineWith(rules: readonly RuleSource[]): Promise<Engine> {
  const engine = createEngine({ host: testHost(), rules });
  for (const { id } of LANGUAGES) await engine.prepare(id);
  return engine;
}

/** What an analysis says, without the work it took. */
export function verdictOf({ findings, problems, skip }: Analysis): Omit<Analysis, 'work'> {
  return { findings, problems, ...(skip && { skip }) };
}

/** What an open document says of its text alone, whatever was edited before: the one place where the fuzzers ask for it. */
export function settledAnalysis(open: OpenDocument): Analysis {
  return open.analyze();
}
