import type { Coverage, TrendPoint } from '../report-types';
import { escapeHtml } from './escape';

const WIDTH = 720;
const LABEL = 230;
const ROW = 38;
const BAR = 13;
/** Height of the line that says which mark is what. */
const LEGEND = 26;
/** Room for the number after a bar. */
const NUMBER = 70;
const MOST_BARS = 30;

/** Findings beside the share of people who passed, a pair of bars for each topic. The table below has the same numbers. */
export function coverageChart(coverage: readonly Coverage[]): string {
  const shown = coverage.slice(0, MOST_BARS);
  const most = Math.max(1, ...shown.map(({ findings }) => findings));
  const room = WIDTH - LABEL - NUMBER;
  const rows = shown.map(({ title, findings, passed, of }, index) => {
    const top = LEGEND + index * ROW + 8;
    const share = of === 0 ? 0 : passed / of;
    return [
      `<text x="${LABEL - 10}" y="${top + BAR + 4}" text-anchor="end">${escapeHtml(cut(title))}</text>`,
      bar('findings', top, (room * findings) / most, String(findings)),
      bar('share', top + BAR + 1, room * share, `${percent(share)} %`),
    ].join('');
  });
  const height = LEGEND + shown.length * ROW + 16;
  return svg('coverage', height, 'Findings and the share of people who passed', `${shown.length} topics; the numbers are in the table below.`, legend('findings', 'people who passed') + rows.join(''));
}

function bar(name: string, top: number, width: number, label: string): string {
  return `<rect class="${name}" x="${LABEL}" y="${top}" width="${round(Math.max(1, width))}" height="${BAR}"/><text x="${round(LABEL + width + 6)}" y="${top + BAR - 2}">${label}</text>`;
}

function legend(findings: string, share: string): string {
  const key = (name: string, left: number, label: string): string => `<rect class="${name}" x="${left}" y="4" width="14" height="${BAR}"/><text x="${left + 20}" y="${BAR + 2}">${label}</text>`;
  return key('findings', LABEL, findings) + key('share', LABEL + 160, share);
}

const HEIGHT = 240;
const EDGE = 40;

/** Findings over time, with how many topics were passed by then; each by its own greatest value. */
export function trendChart(trend: readonly TrendPoint[]): string {
  const days = trend.map(({ day }) => Date.parse(day));
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const at = (index: number): number => EDGE + ((WIDTH - 2 * EDGE) * ((days[index] ?? first) - first)) / Math.max(1, last - first);
  const line = (name: string, values: readonly number[]): string => {
    const most = Math.max(1, ...values);
    const points = values.map((value, index) => [round(at(index)), round(HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / most)] as const);
    const marks = points.map(([x, y]) => `<circle class="${name}" cx="${x}" cy="${y}" r="3"/>`);
    const [x = 0, y = 0] = points.at(-1) ?? [];
    const number = `<text x="${x + 8}" y="${y + 4}">${values.at(-1) ?? 0}</text>`;
    return `<path class="${name}" d="M${points.map((point) => point.join(' ')).join('L')}"/>${marks.join('')}${number}`;
  };
  const axis = `<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${HEIGHT - EDGE}" y2="${HEIGHT - EDGE}"/>`;
  const ends = `<text x="${EDGE}" y="${HEIGHT - 18}">${escapeHtml(trend[0]?.day ?? '')}</text><text x="${WIDTH - EDGE}" y="${HEIGHT - 18}" text-anchor="end">${escapeHtml(trend.at(-1)?.day ?? '')}</text>`;
  const body = legend('findings', 'passed topics (dashed)') + axis + ends + line('findings', trend.map(({ findings }) => findings)) + line('share', trend.map(({ passed }) => passed));
  return svg('trend', HEIGHT, 'Findings and passed topics over time', 'The solid line is findings, the dashed one passed topics; the numbers are in the table below.', body);
}

function svg(id: string, height: number, title: string, description: string, body: string): string {
  return `<svg role="img" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${body}</svg>`;
}

function cut(text: string): string {
  return text.length > 34 ? `${text.slice(0, 33)}…` : text;
}

export function percent(share: number): number {
  return Math.round(share * 100);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
