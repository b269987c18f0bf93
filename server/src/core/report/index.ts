export { groupPlaces, namePlaces } from './group-places';
export { renderJson, JSON_REPORT_VERSION } from './json-report';
export { PUBLIC_REPOSITORY, helpUri } from './links';
export { paintWith } from './paint';
export { countOf } from './count-of';
export { plainLine } from './plain-line';
export type { ReportInput, TextOptions } from './report-input';
export { renderSarif } from './sarif-report';
export { problemLines, renderText } from './text-report';
