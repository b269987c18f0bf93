/** What one face says of one file, in the words that all of them share. */
export interface FileSeen {
  readonly path: string;
  readonly findings: readonly FindingSeen[];
  readonly hidden: readonly HiddenSeen[];
  /** Why the file was skipped. */
  readonly skip: string | undefined;
  /** What is wrong with the file or in it, as `path:line: message`. */
  readonly problems: readonly string[];
}

export interface FindingSeen {
  readonly rule: string;
  /** `line:column-line:column`, 1-based, in UTF-16 code units, end exclusive. */
  readonly range: string;
  /** Undefined where the face does not say it. */
  readonly tier: string | undefined;
  /** LSP's number. */
  readonly severity: number | undefined;
  readonly fingerprint: string;
  readonly message: string;
  /** Ranges of the places that are shown with it: how its data came there. */
  readonly via: readonly string[];
}

export interface HiddenSeen {
  readonly rule: string;
  readonly range: string;
  readonly by: string;
  readonly reason: string | undefined;
}

export interface Totals {
  readonly counts: { readonly now: number; readonly save: number; readonly scan: number };
  readonly hidden: { readonly comment: number; readonly baseline: number; readonly config: number };
  readonly filesScanned: number;
  readonly skipped: number;
}

/** As the server writes a message. */
export function messageWithCwe(message: string, cwe: readonly string[]): string {
  return cwe.length === 0 ? message : `${message} (${cwe.join(', ')})`;
}

/** One line for each thing said, so that a difference reads like a diff. */
export function render({ path, findings, hidden, skip, problems }: FileSeen, { tiers = true } = {}): string[] {
  return [
    ...(skip === undefined ? [] : [`${path} skipped: ${skip}`]),
    ...findings.map((one) => [`${path}:${one.range}`, one.rule, tiers ? one.tier : '', one.severity, one.fingerprint, one.message, ...one.via].join(' ')),
    ...hidden.map((one) => `${path}:${one.range} ${one.rule} hidden by ${one.by}: ${one.reason ?? ''}`),
    ...problems,
  ];
}
