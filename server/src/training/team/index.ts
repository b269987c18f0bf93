export { countFindings, readScanReport, type FoundWeakness, type Lookup } from './count-findings';
export { readScanRecord, recordScan, SCANS_FOLDER, writeScanRecord, type ScanRecord } from './history';
export { reportCsv } from './render/csv';
export { reportHtml } from './render/html';
export { reportJson } from './render/json';
export { reportText } from './render/text';
export type { Coverage, DueTopic, Pairing, PersonRow, TeamInput, TeamReport, TrendPoint } from './report-types';
export { teamReport } from './team-report';
