import { CONFIG_FILE } from '../../core';
import type { ReportParams, ReportResult, TeamView } from '../../protocol';
import type { Catalog, TeamReport } from '../../training';
import { describeProblem } from '../status';
import type { TrainingContext } from './context';
import { countByWeakness, knownFindings } from './known-findings';
import { teamSettings } from './team-settings';

export async function showTeam(context: TrainingContext, at: string): Promise<TeamView> {
  const { session, catalog, progress } = context;
  if (session.features.options.trusted === false) return { ...emptyTeam('In Restricted Mode nothing of the workspace is read about its team. Trust the workspace to see it.'), isRestricted: true };
  const report = await makeReport(context, at);
  const shown = toView(report, catalog);
  const empty = progress.people.size === 0 ? { empty: 'Nobody shares progress in this workspace yet.' } : {};
  return { ...shown, ...empty, problems: [...shown.problems, ...progress.problems] };
}

/** The report as a text of the format, or null where there is nothing to say. */
export async function exportReport(context: TrainingContext, { format, at }: ReportParams): Promise<ReportResult> {
  if (context.session.features.options.trusted === false || context.progress.people.size === 0) return null;
  const { reportCsv, reportHtml, reportJson } = context.library;
  const report = await makeReport(context, at);
  return { text: format === 'csv' ? reportCsv(report) : format === 'html' ? reportHtml(report) : reportJson(report) };
}

async function makeReport(context: TrainingContext, at: string): Promise<TeamReport> {
  const { library, catalog, progress, session } = context;
  const findings = countByWeakness(context, await knownFindings(context));
  return library.teamReport({ settings: teamSettings(session), path: CONFIG_FILE, catalog, people: progress.people, findings, history: progress.scans, today: at.slice(0, 10) });
}

const STATES = { 'not-begun': 'new', begun: 'begun', passed: 'done', due: 'done' } as const;

function toView({ topics, people, coverage, trend, pairings, pairingRule, due, problems }: TeamReport, catalog: Catalog): TeamView {
  const titles = new Map(catalog.topics.map(({ id, title }) => [id, title]));
  const name = (id: string): string => titles.get(id) ?? id;
  return {
    view: 'team', topics, pairingRule,
    people: people.filter(({ shares }) => shares).map(({ id, roles, cells }) => ({ person: id, role: roles.join(', '), states: cells.map((status) => STATES[status]) })),
    coverage: coverage.map(({ topic, title, findings, passed }) => ({ topic, title, findings, trained: passed })),
    trend: trend.map(({ day, findings, passed }) => ({ date: day, findings, passed })),
    pairs: pairings.map(({ developer, operator, developerShows, operatorShows }) => ({ who: developer, withWhom: operator, topics: developerShows.map(name), back: operatorShows.map(name) })),
    due: due.map(({ person, topic, due: date, overdue }) => ({ person, topic, title: name(topic), date, isLate: overdue })),
    problems: problems.map(describeProblem),
  };
}

function emptyTeam(empty: string): TeamView {
  return { view: 'team', empty, topics: [], people: [], coverage: [], trend: [], pairingRule: '', pairs: [], due: [], problems: [] };
}
