import { inspect } from 'node:util';
import fc from 'fast-check';
import { redact } from './corpus';
import { endOfRun, isInShare, SEED, wantedRuns, type Effort } from './settings';
import { tally } from './tally';
import { HANG, withinTime } from './within-time';

const BATCH = 100;
/** So many differences are described; the others are counted. */
const MOST_DESCRIBED = 3;

interface Batch {
  readonly seed: number;
  readonly numRuns: number;
}

/** Each has the seed after the one before, so that a failure is repeated by its batch's seed alone. */
function* batchesOf(effort: Effort): Generator<Batch> {
  const [wanted, end] = [wantedRuns(effort), endOfRun()];
  for (let batch = 0; batch * BATCH < wanted && performance.now() < end; batch++) {
    if (isInShare(batch)) yield { seed: SEED + batch, numRuns: Math.min(BATCH, wanted - batch * BATCH) };
  }
}

/**
 * Tries a property on random input in batches, and ends with the first failure.
 * @throws an Error with seed, replay command and shrunk input, in which no planted value stands
 */
export async function fuzz<T>(name: string, effort: Effort, input: fc.Arbitrary<T>, holds: (input: T) => void | Promise<void>): Promise<void> {
  let done = 0;
  for (const batch of batchesOf(effort)) {
    const details = await fc.check(fc.asyncProperty(input, async (value) => withinTime(() => holds(value))), { ...batch, timeout: 4 * HANG });
    done += details.numRuns;
    if (details.failed) throw new Error(describeFailure(name, details, done));
  }
  tally('inputs', done);
  console.log(`      ${name}: ${done} runs, seeds from ${SEED}`);
}

/**
 * As `fuzz`, for what waits for nothing: faster, and it goes on after a failure, so that it can say how many there are.
 * @param what what one input is, for the counts
 */
export function fuzzThrough<T>(name: string, what: string, effort: Effort, input: fc.Arbitrary<T>, holds: (input: T) => void): void {
  const described: string[] = [];
  const start = performance.now();
  let [done, differences] = [0, 0];
  for (const batch of batchesOf(effort)) {
    const failed = withinTime(() => fc.sample(input, batch).filter((value) => !succeeds(() => holds(value))).length, BATCH * HANG);
    done += batch.numRuns;
    differences += failed;
    if (failed > 0 && described.length < MOST_DESCRIBED) described.push(describeFailure(name, fc.check(fc.property(input, (value) => withinTime(() => holds(value))), batch), done));
  }
  tally(what, done);
  tally('differences', differences);
  const rate = Math.round((1000 * done) / (performance.now() - start));
  console.log(`      ${name}: ${done} ${what} (${rate} a second), ${differences} differences, seeds from ${SEED}`);
  if (differences > 0) throw new Error(`${differences} of ${done} differ\n${described.join('\n\n')}`);
}

function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
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
