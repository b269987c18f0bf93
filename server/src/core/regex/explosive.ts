import { type CharSet } from './char-set';
import { parseRegex } from './parse';
import { isNullable, type RegexNode } from './syntax';

/**
 * Whether a backtracking engine can take exponential time on an expression, judged by its structure: something that is
 * repeated without bound and can begin again wherever it goes on, as in `(a+)+` or `(a|a)*`. Atomic groups and possessive
 * quantifiers are safe.
 * @returns undefined for what is no expression that is understood
 */
export function canExplode(pattern: string): boolean | undefined {
  try {
    return explodes(parseRegex(pattern).root);
  } catch {
    return undefined;
  }
}

function explodes(node: RegexNode): boolean {
  switch (node.op) {
    case 'sequence':
      return node.items.some(explodes);
    case 'either':
      return node.branches.some(explodes);
    case 'repeat':
      return (node.max === Infinity && isAmbiguous(node.body)) || explodes(node.body);
    case 'capture':
    case 'look':
      return explodes(node.body);
    default:
      return false;
  }
}

/** Whether one stretch of text can be cut into rounds of the body in more than one way. */
function isAmbiguous(body: RegexNode): boolean {
  switch (body.op) {
    case 'capture':
      return isAmbiguous(body.body);
    case 'repeat':
      return (body.max === Infinity && !isNullable(body.body)) || isAmbiguous(body.body);
    case 'either':
      return body.branches.some(isAmbiguous) || body.branches.some((branch, index) => body.branches.slice(index + 1).some((other) => overlap(branch, other)));
    case 'sequence':
      return body.items.some((item, index) => {
        const others = body.items.filter((_, at) => at !== index);
        const [repeated] = loopSets(item);
        return repeated !== undefined && others.every((other) => isNullable(other) || canBe(other, repeated));
      });
    default:
      return false;
  }
}

/** The characters of the loops without bound that a part consists of. */
function loopSets(node: RegexNode): CharSet[] {
  if (node.op === 'capture') return loopSets(node.body);
  if (node.op === 'either') return node.branches.flatMap(loopSets);
  if (node.op !== 'repeat') return [];
  const body = node.body.op === 'capture' ? node.body.body : node.body;
  if (node.max === Infinity && body.op === 'set') return [body.set];
  return loopSets(body);
}

/** Whether a part can be made of characters of the set alone. */
function canBe(node: RegexNode, set: CharSet): boolean {
  switch (node.op) {
    case 'set':
      return node.set.overlaps(set);
    case 'sequence':
      return node.items.every((item) => canBe(item, set));
    case 'either':
      return node.branches.some((branch) => canBe(branch, set));
    case 'repeat':
      return node.min === 0 || canBe(node.body, set);
    case 'capture':
    case 'atomic':
      return canBe(node.body, set);
    default:
      return true;
  }
}

/** Whether two alternatives can match the same text; true only where that is plain to see. */
function overlap(a: RegexNode, b: RegexNode): boolean {
  const [first, second] = [setsOf(a), setsOf(b)];
  if (!first || !second) return false;
  return first.length === second.length && first.every((set, index) => set.overlaps(second[index]!));
}

/** The characters of a part of fixed length, one after the other. */
function setsOf(node: RegexNode): CharSet[] | undefined {
  if (node.op === 'set') return [node.set];
  if (node.op === 'capture') return setsOf(node.body);
  if (node.op === 'repeat' && node.min === 1) return setsOf(node.body);
  if (node.op !== 'sequence') return undefined;
  const parts = node.items.map(setsOf);
  return parts.every((part) => part !== undefined) ? parts.flatMap((part) => part ?? []) : undefined;
}
