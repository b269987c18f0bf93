import { createEngine, DEFAULT_CONFIG, type Engine, type RuleSource } from '../../core';
import type { Catalog, Examiner, Sandbox } from '../../training';
import type { Session } from '../session';
import type { Library } from './context';

/**
 * Judges answers by the packaged rules, as whoever raises the alerts does, and runs code in a sandbox that is made when it is first needed.
 * @param own of the person's folder, for answers about their own code
 */
export function createGrading({ runtime, ruleSets }: Session, library: Library, { worlds }: Pick<Catalog, 'worlds'>, own?: Engine): Examiner {
  let sandbox: Promise<Sandbox> | undefined;
  const start = async (): Promise<Sandbox> => library.createSandbox(await runtime.host.asset(library.SANDBOX_ASSET), { now: () => runtime.host.now() });
  return library.createExaminer({
    worlds,
    sandbox: () => (sandbox ??= start()),
    engineFor: (rules) => engineFor(rules),
  });

  async function engineFor(rules: readonly RuleSource[] | undefined): Promise<Engine> {
    if (rules !== undefined) return createEngine({ host: runtime.host, rules, skips: false });
    return own ?? (await ruleSets.chosen(DEFAULT_CONFIG)).engine;
  }
}
