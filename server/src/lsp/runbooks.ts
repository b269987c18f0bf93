import { familyRunbookAsset, fillRunbook, type RuleSource } from '../core';
import type { ClientFeatures } from './client-features';
import { decodeText } from './decode-text';
import type { Runtime } from './runtime';

/** What the runbook of a rule says where there is little room. */
export interface RunbookSummary {
  /** The first paragraph of `## What it means`. */
  readonly meaning: string;
  /** The first step of `## What to do`. */
  readonly firstStep: string | undefined;
}

/** The whole runbook as Markdown: the packaged one, else one made of what the rule says about itself. */
export async function readRunbook(runtime: Runtime, rules: readonly RuleSource[], ruleId: string): Promise<string | undefined> {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) return undefined;
  return (await readPackaged(runtime, rule)) ?? writeFromRule(rule);
}

/** Where the code of a diagnostic leads: our own client's command link, else the packaged file, else the rule's reference. */
export function runbookHref(features: ClientFeatures, runtime: Runtime, rules: readonly RuleSource[], ruleId: string): string | undefined {
  const template = features.options.runbookUri;
  if (template !== undefined) return template.replace('{rule}', encodeURIComponent(ruleId));
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) return undefined;
  const packaged = rule.builtin === true ? runtime.runbookLink?.(rule.id) : undefined;
  return packaged ?? referencesOf(rule)[0];
}

export function summarize(markdown: string): RunbookSummary {
  const steps = sectionOf(markdown, 'What to do').split('\n');
  const first = steps.find((line) => /^\s*1[.)]\s/.test(line));
  return {
    meaning: sectionOf(markdown, 'What it means').split(/\n\s*\n/)[0]!.trim().replace(/\s*\n\s*/g, ' '),
    firstStep: first?.replace(/^\s*1[.)]\s+/, '').trim(),
  };
}

function sectionOf(markdown: string, title: string): string {
  const lines = markdown.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() === `## ${title}`);
  if (start < 0) return '';
  const end = lines.findIndex((line, i) => i > start && /^#{1,2}\s/.test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n').trim();
}

async function readPackaged({ host }: Runtime, rule: RuleSource): Promise<string | undefined> {
  if (rule.builtin !== true) return undefined;
  try {
    if (rule.familyRunbook === true) return fillRunbook(decodeText(await host.asset(familyRunbookAsset(rule))), rule);
    return decodeText(await host.asset(`runbooks/${rule.id}.md`));
  } catch {
    return undefined;
  }
}

function writeFromRule(rule: RuleSource): string {
  const references = [...rule.cwe, ...referencesOf(rule)];
  const parts = [`# ${rule.id}`, '## What it means', rule.message];
  if (references.length > 0) parts.push('## References', references.map((one) => `- ${one}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function referencesOf({ metadata }: RuleSource): string[] {
  const references = metadata['references'];
  const list = Array.isArray(references) ? references : [references];
  return list.filter((one): one is string => typeof one === 'string' && one.startsWith('https://'));
}
