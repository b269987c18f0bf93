import { composeRunbook, digestOf, expandTokens, type ReportedFinding, type RuleSource } from '../../core';
import type { OwnReference } from '../../protocol';
import type { CodeExercise, Examiner, Excerpt, Topic } from '../../training';
import { readRunbookPack } from '../runbooks';
import type { TrainingContext } from './context';
import { createGrading } from './grading';
import { readOwn, secretsIn, type OwnFile } from './own-file';

/** An exercise that is made of a person's own code. It is in memory alone, for as long as the server runs. */
export interface OwnExercise {
  /** Tells it from those of other findings and of other texts. */
  readonly key: string;
  /** The topic as it would be with this exercise in it, so that it is taken as all others are. */
  readonly topic: Topic;
  readonly exercise: CodeExercise;
  readonly excerpt: Excerpt;
  readonly examiner: Examiner;
  readonly reference: OwnReference;
  readonly path: string;
  /** True for a finding about a credential. */
  readonly isCredential: boolean;
  /** The answer that passed last. */
  passed?: string;
}

export type OwnFound = OwnExercise | { readonly refused: string };

const GONE = 'This finding is not in your code any more, so that no exercise can be made of it.';
const NOT_THERE = 'The file of this finding cannot be read: it is in no folder of the workspace, or is gone.';

/**
 * The exercises of own code, by topic and finding. Each stays as it is, whatever becomes of the file, until its lesson is opened from a finding whose code
 * is another one by now.
 */
export class OwnExercises {
  private readonly known = new Map<string, OwnExercise>();
  private readonly making = new Map<string, Promise<OwnFound>>();

  /** @param options `renews`: makes it anew where the code has changed. One is never made twice at once. */
  of(context: TrainingContext, topic: Topic, reference: OwnReference, options: { readonly renews?: boolean } = {}): Promise<OwnFound> {
    const place = `${topic.id} ${reference.uri} ${reference.fingerprint}`;
    const made = (this.making.get(place) ?? Promise.resolve()).then(() => this.find(context, topic, reference, place, options.renews === true));
    this.making.set(place, made.catch(() => ({ refused: GONE })));
    return made;
  }

  private async find(context: TrainingContext, topic: Topic, reference: OwnReference, place: string, renews: boolean): Promise<OwnFound> {
    const known = this.known.get(place);
    if (known !== undefined && !renews) return known;
    const made = await make(context, topic, reference);
    if ('refused' in made) return known ?? made;
    if (known?.key === made.key) return known;
    this.known.set(place, made);
    return made;
  }
}

async function make(context: TrainingContext, topic: Topic, reference: OwnReference): Promise<OwnFound> {
  const file = await readOwn(context, reference.uri);
  if (file === undefined) return { refused: NOT_THERE };
  const finding = file.findings.find(({ fingerprint }) => fingerprint === reference.fingerprint);
  if (finding === undefined) return { refused: GONE };
  const { library, session, catalog } = context;
  const rule = file.engine.rules.find(({ id }) => id === finding.ruleId);
  const runbook = rule === undefined ? '' : composeRunbook(await readRunbookPack(session.runtime.host), rule);
  const { source: document, engine } = file;
  const built = library.buildOwnExercise({ document, finding, secrets: secretsIn(file), engine, topic, runbook, standIn: standInOf(file, finding, rule) });
  if ('refused' in built) return built;
  const { exercise, excerpt } = built;
  return {
    key: digestOf([topic.id, reference.uri, reference.fingerprint, exercise.start].join('\0')).slice(0, 16),
    topic: { ...topic, exercises: [...topic.exercises, exercise] }, exercise, excerpt, reference, path: file.path,
    examiner: createGrading(session, library, catalog, engine), isCredential: finding.credential !== undefined,
  };
}

/** A value of the same shape that opens nothing. It depends on nothing of the value that it stands for. */
function standInOf({ source: { text } }: OwnFile, { credential, ruleId }: ReportedFinding, rule: RuleSource | undefined): string | undefined {
  if (credential === undefined || /[\r\n]/.test(text.slice(credential.value.start, credential.value.end))) return undefined;
  const format = rule?.credential?.format;
  return format ? expandTokens(`{{token:${ruleId}:own-code}}`, { [ruleId]: format }) : expandTokens('{{token:password:own-code}}', {});
}
