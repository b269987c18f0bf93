import { countOf, plainLine } from '../../../core';
import type { TeamReport } from '../report-types';

const MOST_LINES = 20;

/** The report for a terminal: what is due, what findings ask for, who could pair. The matrix is for the other formats. */
export function reportText(report: TeamReport): string {
  const { people, topics, due, coverage, pairings, uncovered } = report;
  const sharing = people.filter(({ shares }) => shares).length;
  const head = `${report.today}: ${people.length} ${people.length === 1 ? 'person' : 'people'}, ${sharing} ${sharing === 1 ? 'shares' : 'share'} progress; ${countOf(topics.length, 'topic')}`;
  const sections = [
    section('Due', due.map(({ person, topic, due: day, overdue }) => `${day}  ${overdue ? 'overdue' : 'due    '}  ${person}: ${topic}`)),
    section('Findings, and who passed their topic', coverage.filter(({ findings }) => findings > 0).map(({ topic, findings, passed, of }) => `${String(findings).padStart(6)}  ${passed} of ${of}  ${topic}`)),
    section('Findings without a topic', uncovered.map(({ weakness, count }) => `${String(count).padStart(6)}  ${weakness}`)),
    section('Could pair', pairings.map(({ developer, operator, developerShows, operatorShows }) => `${developer} shows ${developerShows.join(', ')}; ${operator} shows ${operatorShows.join(', ')}`)),
  ];
  return `${[head, ...sections.filter((one) => one !== '')].join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > MOST_LINES ? [`… and ${lines.length - MOST_LINES} more; \`--format html\` has all`] : [];
  return [title, ...[...lines.slice(0, MOST_LINES).map(plainLine), ...rest].map((line) => `  ${line}`)].join('\n');
}
