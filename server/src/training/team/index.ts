export { readScanRecord, SCANS_FOLDER, writeScanRecord, type ScanRecord } from './history';
export type { Coverage, DueTopic, Pairing, PersonRow, TeamInput, TeamReport, TrendPoint } from './report-types';
export { teamReport } from './team-report';
