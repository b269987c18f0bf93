import type { TeamReport } from '../report-types';

/** The matrix as RFC 4180 has tables: a line for each person, a column for each topic. */
export function reportCsv({ people, topics }: TeamReport): string {
  const head = ['person', 'roles', 'tracks', 'shares', 'passed', 'due questions', ...topics.map(({ id }) => id)];
  const rows = people.map(({ id, roles, tracks, shares, passed, dueCards, cells }) => {
    const known = shares ? [String(passed), String(dueCards), ...cells] : ['', '', ...topics.map(() => '')];
    return [id, roles.join(' '), tracks.join(' '), shares ? 'yes' : 'no', ...known];
  });
  return [head, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function writeCell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
