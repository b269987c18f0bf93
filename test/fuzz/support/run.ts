import { inspect } from 'node:util';
import fc from 'fast-check';
import { redact } from './corpus';

/** What `npm run fuzz` hands over; without it a short run with a seed that is always the same. */
const SETTINGS = {
  long: process.env['FUZZ_LONG'] === '1',
  seed: Number(process.env['FUZZ_SEED'] ?? 20_261_122),
  runs: process.env['FUZZ_RUNS'] === undefined ? undefined : Number(process.env['FUZZ_RUNS']),
  minutes: process.env['FUZZ_MINUTES'] === undefined ? undefined : Number(process.env['FUZZ_MINUTES']),
};
const BATCH = 500;
/** Milliseconds after which an input is taken to hang. */
const HANG = 20_000;

export const IS_LONG = SETTINGS.long;
export const SEED = SETTINGS.seed;

/** How often something that is no property is done: random, but with fixed numbers. */
export function times({ short, long }: Effort): number {
  return SETTINGS.runs ?? (SETTINGS.long ? long : short);
}

export interface Effort {
  readonly short: number;
  readonly long: number;
}

/**
 * Tries a property on random input in batches, each with the seed after the one before, so that a failure is repeated by its
 * batch's seed alone.
 * @throws an Error with seed, replay command and shrunk input, in which no planted value stands
 */
export async function fuzz<T>(name: string, effort: Effort, input: fc.Arbitrary<T>, holds: (input: T) => void | Promise<void>): Promise<void> {
  const wanted = SETTINGS.minutes === undefined ? times(effort) : Infinity;
  const end = SETTINGS.minutes === undefined ? Infinity : performance.now() + SETTINGS.minutes * 60_000;
  let done = 0;
  for (let seed = SEED; done < wanted && performance.now() < end; seed++) {
    const numRuns = Math.min(BATCH, wanted - done);
    const details = await fc.check(fc.asyncProperty(input, async (value) => holds(value)), { seed, numRuns, timeout: HANG });
    done += details.numRuns;
    if (details.failed) throw new Error(describeFailure(name, details, done));
  }
  console.log(`      ${name}: ${done} runs, seeds from ${SEED}`);
}

function describeFailure<T>(name: string, details: fc.RunDetails<[T]>, done: number): string {
  const { seed, numShrinks, counterexample, errorInstance } = details;
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return redact([
    `${name} does not hold: run ${done}, seed ${seed}, shrunk ${numShrinks} times`,
    `replay: npm run fuzz -- --seed ${seed} --runs ${BATCH} --grep ${JSON.stringify(name)}`,
    `input: ${inspect(counterexample?.[0], { depth: 8, maxArrayLength: 50, maxStringLength: 2_000, breakLength: 130 })}`,
    error,
  ].join('\n'));
}
