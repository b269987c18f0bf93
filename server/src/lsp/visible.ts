import { overlaps, shiftSpan, type ReportedFinding, type Span, type TextEdit, type Tier } from '../core';

/** A finding that was shown once in this document and stays while it is still found, whatever its tier. */
export interface Remembered {
  readonly ruleId: string;
  readonly fingerprint: string;
  /** Empty once its text was replaced: then only the fingerprint tells. */
  readonly span: Span;
}

export interface Moment {
  /** The least urgent tier that the editor shows on open and save. */
  readonly pace: Tier;
  /** True on open and after a save, false while the person types. */
  readonly settled: boolean;
}

export interface Split {
  readonly shown: readonly ReportedFinding[];
  readonly heldBack: readonly ReportedFinding[];
}

const URGENCY: Readonly<Record<Tier, number>> = { now: 0, save: 1, scan: 2 };

/** Divides what policy let through into what the editor shows now and what waits for a save or a scan. */
export function splitByPace(findings: readonly ReportedFinding[], moment: Moment, remembered: readonly Remembered[]): Split {
  const limit = moment.settled ? URGENCY[moment.pace] : URGENCY.now;
  const shown: ReportedFinding[] = [];
  const heldBack: ReportedFinding[] = [];
  for (const finding of findings) {
    const visible = URGENCY[finding.tier] <= limit || isRemembered(finding, remembered);
    (visible ? shown : heldBack).push(finding);
  }
  return { shown, heldBack };
}

function isRemembered(finding: ReportedFinding, remembered: readonly Remembered[]): boolean {
  return remembered.some((one) => one.ruleId === finding.ruleId && (overlaps(one.span, finding.span) || one.fingerprint === finding.fingerprint));
}

export function remember(findings: readonly ReportedFinding[]): Remembered[] {
  return findings.map(({ ruleId, fingerprint, span }) => ({ ruleId, fingerprint, span }));
}

/** Moves remembered spans along with edits that apply one after another. */
export function shiftRemembered(remembered: readonly Remembered[], edits: readonly TextEdit[]): readonly Remembered[] {
  return edits.reduce((list, edit) => list.map((one) => ({ ...one, span: shiftSpan(one.span, edit) })), remembered);
}
