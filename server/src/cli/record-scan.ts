import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findWeakness, languageOf, type RuleSource, type ScanReport } from '../core';
import { codeOf, loadRunbookPack } from '../node';
import type { Environment } from './environment';
import { writeOutput } from './output';
import { loadTraining } from './training/read-topics';
import { UsageError } from './usage';

/** A scan with what it takes to record it. */
export interface Recorded {
  readonly report: ScanReport;
  readonly rules: readonly RuleSource[];
  /** Absolute: the folder whose `.wardlight/scans` gets the record. */
  readonly root: string;
}

/** Keeps what a scan found as counts by weakness, for the trend of a team. @throws UsageError when it cannot be written */
export async function keepRecord({ assetRoot }: Environment, { report, rules, root }: Recorded): Promise<void> {
  const { recordScan, SCANS_FOLDER } = await loadTraining();
  const pack = loadRunbookPack(assetRoot);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const weaknessOf = (id: string): string | undefined => {
    const rule = byId.get(id);
    return rule && findWeakness(pack, rule)?.name;
  };
  const { name, text } = recordScan(report, { weaknessOf, languageOf }, new Date().toISOString());
  const folder = join(root, SCANS_FOLDER);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`${SCANS_FOLDER} cannot be made (${codeOf(error)}); check the permissions of the folder.`);
  }
  writeOutput(join(folder, name), text);
}
