import { composeRunbook, linksOf, NO_RUNBOOKS, RUNBOOKS_ASSET, splitRunbook, type Host, type RuleSource, type RunbookPack } from '../core';
import { decodeText } from './decode-text';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** What the runbook of a rule says where there is little room. */
export interface RunbookSummary {
  /** The first paragraph of `## What it means`. */
  readonly meaning: string;
  /** The first step of `## What to do`. */
  readonly firstStep: string | undefined;
}

/** The whole runbook as Markdown; of a rule that no packaged text is about, what it says about itself. */
export async function readRunbook(runtime: Runtime, rules: readonly RuleSource[], ruleId: string): Promise<string | undefined> {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule && composeRunbook(await readRunbookPack(runtime.host), rule);
}

/** Where the code of a diagnostic leads: our own client's command link, else the runbook as a file, else the rule's reference. */
export function runbookHref({ features, runtime }: Pick<Session, 'features' | 'runtime'>, ruleId: string, rule: RuleSource | undefined, written: 'now' | 'soon' = 'now'): string | undefined {
  const template = features.options.runbookUri;
  if (template !== undefined) return template.replace('{rule}', encodeURIComponent(ruleId));
  if (rule === undefined) return undefined;
  const packaged = rule.builtin === true ? runtime.runbookLink?.(rule, written) : undefined;
  return packaged ?? linksOf(rule)[0];
}

export function summarize(markdown: string): RunbookSummary {
  const { sections } = splitRunbook(markdown);
  const steps = (sections.get('What to do') ?? '').split('\n');
  const first = steps.find((line) => /^\s*1[.)]\s/.test(line));
  return {
    meaning: (sections.get('What it means') ?? '').split(/\n\s*\n/)[0]!.trim().replace(/\s*\n\s*/g, ' '),
    firstStep: first?.replace(/^\s*1[.)]\s+/, '').trim(),
  };
}

/** Read once for each host: a hover asks for it again and again. */
const packs = new WeakMap<Host, Promise<RunbookPack>>();

export function readRunbookPack(host: Host): Promise<RunbookPack> {
  const known = packs.get(host) ?? parsePack(host);
  packs.set(host, known);
  return known;
}

/** A damaged package costs the texts and nothing else. */
async function parsePack(host: Host): Promise<RunbookPack> {
  try {
    return JSON.parse(decodeText(await host.asset(RUNBOOKS_ASSET))) as RunbookPack;
  } catch {
    return NO_RUNBOOKS;
  }
}
