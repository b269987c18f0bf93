/** What `npm run fuzz` hands over; without it a short run with a seed that is always the same. */
const { env } = process;
const [part = 1, parts = 1] = (env['FUZZ_SHARE'] ?? '1/1').split('/').map(Number);

export const IS_LONG = env['FUZZ_LONG'] === '1';
/** Of the first batch of every property. */
export const SEED = Number(env['FUZZ_SEED'] ?? 20_261_122);
/** Of what is drawn by no property: another one in every share. */
export const SHARE_SEED = SEED + (part - 1) * 1_000_000;

const RUNS = env['FUZZ_RUNS'] === undefined ? undefined : Number(env['FUZZ_RUNS']);
const MINUTES = env['FUZZ_MINUTES'] === undefined ? undefined : Number(env['FUZZ_MINUTES']);

/** How often something is done: by `npm test`, and by a long run. */
export interface Effort {
  readonly short: number;
  readonly long: number;
}

/** Of all shares together; without end where a run is measured in minutes. */
export function wantedRuns(effort: Effort): number {
  return MINUTES === undefined ? fixedRuns(effort) : Infinity;
}

/** How often something that is no property is done in this share. */
export function times(effort: Effort): number {
  return Math.ceil(fixedRuns(effort) / parts);
}

function fixedRuns({ short, long }: Effort): number {
  return RUNS ?? (IS_LONG ? long : short);
}

export function isInShare(batch: number): boolean {
  return batch % parts === part - 1;
}

/** In milliseconds of `performance.now`. */
export function endOfRun(): number {
  return MINUTES === undefined ? Infinity : performance.now() + MINUTES * 60_000;
}

export function describeSettings(): string {
  return `seed ${SEED}, ${IS_LONG ? 'long' : 'short'}${parts === 1 ? '' : `, share ${part}/${parts}`}`;
}
