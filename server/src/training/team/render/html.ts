import type { Problem } from '../../../core';
import type { Status } from '../../progress/standing';
import type { Coverage, DueTopic, Pairing, PersonRow, TeamReport, TrendPoint } from '../report-types';
import { coverageChart, percent, trendChart } from './charts';
import { escapeHtml } from './escape';
import { STYLES } from './styles';

/** The report as one page to open or to print: no scripts, nothing from elsewhere. */
export function reportHtml(report: TeamReport): string {
  const { today, people, topics, due, coverage, trend, pairings, problems } = report;
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const name = (id: string): string => titles.get(id) ?? id;
  const body = [
    summary(report), dueSection(due, name), coverageSection(coverage), uncoveredSection(report), trendSection(trend), matrixSection(people, topics),
    pairingSection(report, pairings, name), problemSection(problems),
  ].join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Training report of ${escapeHtml(today)}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>Training report of ${escapeHtml(today)}</h1>
${body}
</main>
</body>
</html>
`;
}

type Cell = string | { readonly text: string | number; readonly className: string };

function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const row = ([first, ...cells]: readonly Cell[]): string => `<tr><th scope="row">${escapeHtml(textOf(first ?? ''))}</th>${cells.map(writeCell).join('')}</tr>`;
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody></table>`;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : String(cell.text);
}

function writeCell(cell: Cell): string {
  return typeof cell === 'string' ? `<td>${escapeHtml(cell)}</td>` : `<td class="${cell.className}">${escapeHtml(cell.text)}</td>`;
}

const number = (text: string | number): Cell => ({ text, className: 'number' });

function summary({ people, topics, due, coverage }: TeamReport): string {
  const sharing = people.filter(({ shares }) => shares).length;
  const findings = coverage.reduce((sum, one) => sum + one.findings, 0);
  const overdue = due.filter((one) => one.overdue).length;
  return `<p>${people.length} people, of whom ${sharing} share their progress; ${topics.length} topics; ${findings} findings that a topic is about; ${overdue} topics overdue.</p>`;
}

/** Of a large team all of it would be hundreds of pages. */
const MOST_DUE = 200;

function rest(count: number): string {
  return count > 0 ? `<p>… and ${count} more; <code>--format json</code> has all.</p>` : '';
}

function dueSection(due: readonly DueTopic[], name: (id: string) => string): string {
  if (due.length === 0) return '<h2>Due</h2><p>Nothing is due.</p>';
  const rows = due.slice(0, MOST_DUE).map(({ person, topic, track, due: day, overdue }): Cell[] => [person, name(topic), track, day, overdue ? { text: 'overdue', className: 'overdue' } : 'to come']);
  return `<h2>Due</h2>${table('Topics of tracks with a date that are not passed yet', ['Person', 'Topic', 'Track', 'Due', 'State'], rows)}${rest(due.length - MOST_DUE)}`;
}

function coverageSection(coverage: readonly Coverage[]): string {
  if (coverage.length === 0) return '<h2>Coverage</h2><p>There are no findings, and no track is taken.</p>';
  const rows = coverage.map(({ title, findings, critical, high, passed, of }): Cell[] => [
    title, number(findings), number(critical), number(high), number(`${passed} of ${of}`), number(of === 0 ? 'nobody shares' : `${percent(passed / of)} %`),
  ]);
  return `<h2>Coverage</h2><p>What is found in the code beside how many passed the topic about it. Where many findings meet few people, training helps most.</p>
${coverageChart(coverage)}
${table('Findings by topic, the largest gap first', ['Topic', 'Findings', 'Critical', 'High', 'Passed', 'Share'], rows)}`;
}

function uncoveredSection({ uncovered }: TeamReport): string {
  if (uncovered.length === 0) return '';
  return `<h2>Findings without a topic</h2>${table('Weaknesses that no topic is about', ['Weakness', 'Severity', 'Findings'], uncovered.map((one): Cell[] => [one.weakness, one.severity, number(one.count)]))}`;
}

function trendSection(trend: readonly TrendPoint[]): string {
  if (trend.length === 0) return '<h2>Trend</h2><p>No scan was recorded; <code>wardlight scan . --record</code> does.</p>';
  const rows = trend.map(({ day, findings, passed }): Cell[] => [day, number(findings), number(passed)]);
  return `<h2>Trend</h2>${trend.length > 1 ? trendChart(trend) : ''}
${table('Findings of recorded scans, and topics passed by then', ['Day', 'Findings', 'Passed topics'], rows)}`;
}

/** Short words, since there may be fifty columns; the legend has the long ones. */
const MARKS: Readonly<Record<Status, string>> = { 'not-begun': '', begun: 'begun', passed: 'passed', due: 'again' };
const CLASSES: Readonly<Record<Status, string>> = { 'not-begun': 'state', begun: 'state', passed: 'state passed', due: 'state due' };

function matrixSection(people: readonly PersonRow[], topics: TeamReport['topics']): string {
  if (people.length === 0 || topics.length === 0) return '<h2>People and topics</h2><p>Nobody shares progress yet.</p>';
  const heads = topics.map(({ title }) => `<th scope="col" class="topic">${escapeHtml(title)}</th>`).join('');
  return `<h2>People and topics</h2><div class="matrix" role="region" aria-label="People and topics" tabindex="0">
<table><caption>passed: exercise and questions; again: passed, and something is to be asked again; begun: not passed yet; unknown: not shared</caption>
<thead><tr><th scope="col">Person</th><th scope="col">Roles</th><th scope="col">Passed</th>${heads}</tr></thead>
<tbody>${people.map((person) => matrixRow(person, topics.length)).join('\n')}</tbody></table></div>`;
}

function matrixRow({ id, roles, shares, passed, cells }: PersonRow, width: number): string {
  const states = shares ? cells.map((status) => `<td class="${CLASSES[status]}">${MARKS[status]}</td>`).join('') : `<td class="state unknown" colspan="${width}">unknown</td>`;
  return `<tr><th scope="row">${escapeHtml(id)}</th><td>${escapeHtml(roles.join(', '))}</td><td>${shares ? passed : ''}</td>${states}</tr>`;
}

function pairingSection({ pairingRule }: TeamReport, pairings: readonly Pairing[], name: (id: string) => string): string {
  const named = (ids: readonly string[]): string => ids.map(name).join('; ');
  const rows = pairings.map(({ developer, operator, developerShows, operatorShows }): Cell[] => [developer, named(developerShows), operator, named(operatorShows)]);
  const pairs = rows.length === 0 ? '<p>There is no such pair yet.</p>' : table('Pairs', ['Developer', 'shows', 'Operator', 'shows'], rows);
  return `<h2>Who could learn from whom</h2><p>${escapeHtml(pairingRule)}</p>${pairs}`;
}

function problemSection(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const place = ({ path, line }: Problem): string => (path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `);
  return `<h2>Problems</h2><ul>${problems.map((problem) => `<li>${escapeHtml(place(problem) + problem.message)}</li>`).join('\n')}</ul>`;
}
