import type { Severity } from '../core';
import type { Progress } from './progress/progress-of';
import type { Catalog, CodeExercise, Exercise, Topic } from './topic';

/** How many findings of one weakness there are. */
export interface WeaknessCount {
  /** A name of `rules/weaknesses`; of a rule that names none, its first CWE. */
  readonly weakness: string;
  readonly cwe: readonly string[];
  readonly severity: Severity;
  readonly count: number;
  /** Of the files in which they are, most frequent first. */
  readonly languages: readonly string[];
}

export interface Suggestion {
  readonly topic: string;
  /** In the language of most of the findings, where there is one. */
  readonly exercise?: string;
  /** Why: the findings that lead there, the worst first. */
  readonly because: readonly WeaknessCount[];
  /** Severity times count, summed. */
  readonly weight: number;
}

/** What a finding is about, for the way to a topic. */
export interface About {
  readonly weakness?: string | undefined;
  readonly cwe: readonly string[];
  /** An editor's or the engine's name of a language. */
  readonly language: string;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** What the findings suggest to a person: topics that are not passed yet, by the severity and the number of findings about them. */
export function suggest(findings: readonly WeaknessCount[], progress: Progress, catalog: Catalog): readonly Suggestion[] {
  const open = new Set(progress.topics.filter(({ status }) => status === 'not-begun' || status === 'begun').map(({ topic }) => topic));
  const byTopic = groupByTopic(findings, catalog).filter(({ topic }) => open.has(topic.id));
  const order = new Map(catalog.topics.map(({ id }, index) => [id, index]));
  return byTopic.map(suggestion).sort((a, b) => b.weight - a.weight || (order.get(a.topic) ?? 0) - (order.get(b.topic) ?? 0));
}

/** Findings by the topic that they lead to. Those that lead to none are left out. */
export function groupByTopic(findings: readonly WeaknessCount[], catalog: Catalog): readonly { readonly topic: Topic; readonly findings: readonly WeaknessCount[] }[] {
  const groups = new Map<Topic, WeaknessCount[]>();
  for (const finding of findings) {
    const topic = chooseTopic(catalog, finding);
    if (topic !== undefined && finding.count > 0) groups.set(topic, [...(groups.get(topic) ?? []), finding]);
  }
  return [...groups].map(([topic, of]) => ({ topic, findings: of.sort((a, b) => weigh(b) - weigh(a) || (a.weakness < b.weakness ? -1 : 1)) }));
}

function suggestion({ topic, findings }: { topic: Topic; findings: readonly WeaknessCount[] }): Suggestion {
  const exercise = chooseExercise(topic, findings[0]?.languages[0] ?? '')?.id;
  return { topic: topic.id, ...(exercise !== undefined && { exercise }), because: findings, weight: findings.reduce((sum, one) => sum + weigh(one), 0) };
}

function weigh({ severity, count }: WeaknessCount): number {
  return WEIGHTS[severity] * count;
}

/** The topic that a finding leads to, with the exercise that is nearest to its language. */
export function topicFor(catalog: Catalog, about: About): { readonly topic: Topic; readonly exercise?: Exercise } | undefined {
  const topic = chooseTopic(catalog, about);
  const exercise = topic && chooseExercise(topic, about.language);
  return topic && { topic, ...(exercise !== undefined && { exercise }) };
}

/** By weakness, then by the finding's CWEs in their order. A team's own topic goes first, then the one that is about fewer things. */
function chooseTopic({ topics }: Catalog, { weakness, cwe }: Omit<About, 'language'>): Topic | undefined {
  const named = topics.filter(({ weaknesses }) => weakness !== undefined && weaknesses.includes(weakness));
  if (named.length > 0) return mostFitting(named, ({ weaknesses }) => weaknesses.length);
  const first = cwe.find((one) => topics.some((topic) => topic.cwe.includes(one)));
  return first === undefined ? undefined : mostFitting(topics.filter((topic) => topic.cwe.includes(first)), (topic) => topic.cwe.length);
}

function mostFitting(topics: readonly Topic[], breadth: (topic: Topic) => number): Topic | undefined {
  const rank = (topic: Topic): number => (topic.ownedByTeam ? 0 : 1000) + breadth(topic);
  return topics.reduce<Topic | undefined>((best, topic) => (best === undefined || rank(topic) < rank(best) ? topic : best), undefined);
}

/** Names of languages that one exercise serves. */
const SAME: Readonly<Record<string, string>> = {
  js: 'javascript', jsx: 'javascript', javascriptreact: 'javascript', ts: 'javascript', tsx: 'javascript', typescript: 'javascript', typescriptreact: 'javascript', vue: 'javascript', svelte: 'javascript', html: 'javascript',
  py: 'python', golang: 'go', 'c#': 'csharp', cs: 'csharp', rb: 'ruby', kt: 'kotlin', sh: 'bash', shell: 'bash', shellscript: 'bash',
  docker: 'dockerfile', tf: 'terraform', hcl: 'terraform', yml: 'yaml',
};

/** The exercise in the language, else the one whose code runs, else the first. */
export function chooseExercise({ exercises }: Topic, language: string): Exercise | undefined {
  const wanted = plainLanguage(language);
  const code = exercises.filter((one): one is CodeExercise => one.kind === 'code');
  return code.find((one) => plainLanguage(one.language) === wanted) ?? code.find(({ exam }) => exam !== undefined) ?? exercises[0];
}

export function plainLanguage(language: string): string {
  const lower = language.toLowerCase();
  return Object.hasOwn(SAME, lower) ? SAME[lower]! : lower;
}
