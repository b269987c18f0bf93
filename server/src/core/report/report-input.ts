import type { FailOn } from '../formats';
import type { Tier } from '../finding';
import type { RuleSource } from '../rule';
import type { ScanReport } from '../scan';

/** What every report is made of. Paths in `report` are shown as they are. */
export interface ReportInput {
  readonly report: ScanReport;
  /** The rules that ran. */
  readonly rules: readonly RuleSource[];
  /** Wardlight's version. */
  readonly version: string;
  /** URI of the folder that paths are relative to, with a slash at its end. */
  readonly rootUri?: string;
  /** The runbook of a rule as Markdown. */
  runbookOf(rule: RuleSource): string | undefined;
}

export interface TextOptions {
  readonly colors: boolean;
  /** The least urgent tier that the editor shows. */
  readonly pace: Tier;
  /** The least urgent tier that makes the scan fail. */
  readonly failOn: FailOn;
  /** Every step of the data's way, and not only where it comes in. */
  readonly verbose?: boolean;
}
