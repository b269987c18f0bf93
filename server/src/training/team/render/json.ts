import type { TeamReport } from '../report-types';

/** Rises when a reader of the report has to change. */
const VERSION = 1;

/** The whole report, as its types say, with a `version`. */
export function reportJson(report: TeamReport): string {
  return `${JSON.stringify({ version: VERSION, ...report }, undefined, 2)}\n`;
}
