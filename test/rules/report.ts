import type { Verdict } from './judge';

export type ReportLine = Verdict & { readonly id: string };

const COUNTS = ['reported', 'missing', 'noisy', 'wrong', 'todo'] as const;

/** A line per rule folder, and the gaps that are closed without the fixtures saying so. */
export function formatReport(lines: readonly ReportLine[]): string {
  const ids = [...new Set(lines.map(({ id }) => id))];
  const width = Math.max(0, ...ids.map((id) => id.length));
  const table = ids.map((id) => `  ${id.padEnd(width)}${COUNTS.map((name) => cell(name, lines.filter((line) => line.id === id))).join('')}`);
  const closed = lines.flatMap((line) => line.closed).map((text) => `  now passes, drop its todo: ${text}`);
  return [...table, ...closed, ''].join('\n');
}

function cell(name: (typeof COUNTS)[number], lines: readonly ReportLine[]): string {
  const count = lines.reduce((sum, line) => sum + (typeof line[name] === 'number' ? line[name] : line[name].length), 0);
  return `  ${String(count).padStart(3)} ${name}`;
}
