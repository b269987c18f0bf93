import { isFields } from '../../core';
import type { AttackResult, Condition, Grade } from '../grade';
import { isListOf } from '../shape';
import { isLine } from './action';

const MOST = 1000;
/** UTF-16 code units of a text that is kept. */
const LONGEST = 2000;
const KINDS: readonly unknown[] = ['syntax', 'engine', 'behaviour', 'variant'];

/** What a state keeps of a grade: no more fields than these, and no text without end. */
export function keepGrade({ passed, conditions }: Grade): Grade {
  return { passed, conditions: conditions.slice(0, MOST).map(keepCondition) };
}

function keepCondition({ kind, title, passed, detail, line }: Condition): Condition {
  return { kind, title: cut(title), passed, ...(detail !== undefined && { detail: cut(detail) }), ...(line !== undefined && { line }) };
}

export function keepAttack({ did, problem }: AttackResult): AttackResult {
  return { ...(did !== undefined && { did: cut(did) }), ...(problem !== undefined && { problem: cut(problem) }) };
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}

export function readGrade(json: unknown): Grade | undefined {
  if (!isFields(json) || typeof json['passed'] !== 'boolean' || !isListOf(json['conditions'], MOST, isCondition)) return undefined;
  return keepGrade({ passed: json['passed'], conditions: json['conditions'] });
}

function isCondition(value: unknown): value is Condition {
  if (!isFields(value)) return false;
  const { kind, title, passed, detail, line } = value;
  return KINDS.includes(kind) && typeof title === 'string' && typeof passed === 'boolean' && (detail === undefined || typeof detail === 'string') && (line === undefined || isLine(line));
}

export function readAttack(json: unknown): AttackResult | undefined {
  if (!isFields(json)) return undefined;
  const { did, problem } = json;
  return keepAttack({ ...(typeof did === 'string' && { did }), ...(typeof problem === 'string' && { problem }) });
}
