import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { MARKER } from '../interpret/values';
import type { Executor, Trial } from './execute';

/** Programs in this process, each run in a context of its own. */
export const NODE: Executor = { needs: [], run: (trials) => runAll(trials, (text) => text) };

export const TYPESCRIPT: Executor = {
  needs: [],
  run: (trials) => runAll(trials, (text) => transformSync(text, { loader: 'ts', format: 'cjs', target: 'es2022' }).code),
};

async function runAll(trials: readonly Trial[], toScript: (text: string) => string) {
  const outcomes: (readonly number[] | string)[][] = [];
  for (const { text, runs } of trials) {
    const script = toScript(text);
    const row: (readonly number[] | string)[] = [];
    for (const flags of runs) row.push(await runOnce(script, flags));
    outcomes.push(row);
  }
  return outcomes;
}

async function runOnce(script: string, flags: string): Promise<readonly number[] | string> {
  const reached = new Set<number>();
  try {
    await runInContext(script, createContext({ require: () => prelude(flags, reached), module: { exports: {} } }), { timeout: 2000 });
    return [...reached].sort((a, b) => a - b);
  } catch (error) {
    return String(error);
  }
}

function prelude(flags: string, reached: Set<number>) {
  let used = 0;
  const flag = (): boolean => flags[used++] === '1';
  const sink = (value: unknown, id: number): void => void (String(value).includes(MARKER) && reached.add(id));
  return {
    source: () => MARKER,
    clean: () => 'ok',
    nothing: () => null,
    flag,
    mode: () => `m${String(Number(flag()) + Number(flag()))}`,
    sink,
    sinkAt: (_label: unknown, value: unknown, id: number) => sink(value, id),
  };
}
