import { LANGUAGES } from '../../core';
import type { ConditionKind, Standard } from '../topic';

export const STANDARDS: readonly Standard[] = ['full', 'short', 'team'];
export const CONDITION_KINDS: readonly ConditionKind[] = ['syntax', 'engine', 'behaviour', 'variant'];

/** Names of topics, exercises, questions, steps and tracks: they stand in progress files and addresses. */
export const NAME = { pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, words: 'in lower case with `-`, such as `sql-injection`' };
export const HTTPS = { pattern: /^https:\/\/[^\s"<>]+$/, words: 'an https address' };

/** Languages that exercises can be in: those that the engine reads, by every name that rules have for them. */
export const EXERCISE_LANGUAGES: readonly string[] = [...new Set(LANGUAGES.flatMap(({ id, ruleNames }) => [id, ...ruleNames]))];
