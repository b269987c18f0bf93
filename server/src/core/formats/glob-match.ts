/** A part of a glob between two slashes. */
type Segment = readonly Token[];
/** `any` is any number of characters, `one` is exactly one, a function decides about one. */
type Token = 'any' | 'one' | ((unit: string) => boolean);

/** At any depth. */
const DEEP = '**';
const MOST_ALTERNATIVES = 256;

/**
 * Compiles one glob: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`, and `**` for folders at any depth. Dots are letters like others, `(` and
 * the like stand for themselves. No expression runs, so that no glob takes long: the work is at most the glob's length times
 * the path's, for each alternative.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const alternatives = expandBraces(glob).map((alternative) => compileSegments(alternative));
  return (path) => {
    const parts = path.split('/');
    return alternatives.some((segments) => matchPath(segments, parts));
  };
}

/** True when a glob has more alternatives than are looked at. */
export function hasTooManyAlternatives(glob: string): boolean {
  return expandBraces(glob).length > MOST_ALTERNATIVES;
}

/** `a{b,c}` is `ab` and `ac`. Stops soon after there are too many. */
function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined && done.length + open.length <= MOST_ALTERNATIVES; next = open.pop()) {
    const brace = firstBrace(next);
    if (!brace) done.push(next);
    else for (const option of [...brace.options].reverse()) open.push(next.slice(0, brace.start) + option + next.slice(brace.end));
  }
  return [...done, ...open];
}

interface Brace {
  readonly start: number;
  readonly end: number;
  readonly options: readonly string[];
}

/** The first `{…}` that holds a comma of its own; others stand for themselves. */
function firstBrace(glob: string): Brace | undefined {
  for (let start = glob.indexOf('{'); start >= 0; start = glob.indexOf('{', start + 1)) {
    const commas: number[] = [];
    let depth = 0;
    for (let at = start; at < glob.length; at++) {
      if (glob[at] === '{') depth++;
      else if (glob[at] === ',' && depth === 1) commas.push(at);
      else if (glob[at] === '}' && --depth === 0) {
        if (commas.length === 0) break;
        const ends = [...commas, at];
        return { start, end: at + 1, options: ends.map((end, index) => glob.slice((ends[index - 1] ?? start) + 1, end)) };
      }
    }
  }
  return undefined;
}

function compileSegments(glob: string): (Segment | typeof DEEP)[] {
  const segments = glob.split('/').map((part) => (/^\*\*+$/.test(part) ? DEEP : compileSegment(part)));
  // What stands below a folder is not the folder itself.
  return segments.at(-1) === DEEP ? [...segments, ['any']] : segments;
}

function compileSegment(part: string): Segment {
  const tokens: Token[] = [];
  for (let at = 0; at < part.length; at++) {
    const unit = part[at]!;
    const set = unit === '[' ? readSet(part, at) : undefined;
    if (set) {
      tokens.push(set.token);
      at = set.end;
    } else if (unit === '*') {
      if (tokens.at(-1) !== 'any') tokens.push('any');
    } else tokens.push(unit === '?' ? 'one' : (other) => other === unit);
  }
  return tokens;
}

/** `[a-z]`; undefined when nothing closes it. A `]` right after the beginning is a member. */
function readSet(part: string, start: number): { readonly token: Token; readonly end: number } | undefined {
  const negated = part[start + 1] === '!' || part[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const end = part.indexOf(']', first + 1);
  if (end < 0) return undefined;
  const ranges = [...part.slice(first, end).matchAll(/([\s\S])-([\s\S])|[\s\S]/g)].map(([all, from = all, to = all]) => [from, to] as const);
  return { token: (unit) => ranges.some(([from, to]) => from <= unit && unit <= to) !== negated, end };
}

/** Only the last `**` can have taken too little: whatever an earlier one takes more, the last one can take instead. */
function matchPath(segments: readonly (Segment | typeof DEEP)[], parts: readonly string[]): boolean {
  return matchList(segments.length, parts.length, (index) => segments[index] === DEEP, (index, at) => matchSegment(segments[index] as Segment, parts[at]!));
}

function matchSegment(tokens: Segment, part: string): boolean {
  if (part === '') return tokens.length === 0;
  return matchList(tokens.length, part.length, (index) => tokens[index] === 'any', (index, at) => {
    const token = tokens[index]!;
    return token === 'one' || (token !== 'any' && token(part[at]!));
  });
}

/** Whether a list of patterns, of which some take any number of items, takes all the items. */
function matchList(patterns: number, items: number, takesMany: (pattern: number) => boolean, takes: (pattern: number, item: number) => boolean): boolean {
  let [pattern, item, many, retry] = [0, 0, -1, 0];
  while (item < items) {
    if (pattern < patterns && takesMany(pattern)) {
      many = pattern++;
      retry = item;
    } else if (pattern < patterns && takes(pattern, item)) {
      pattern++;
      item++;
    } else if (many >= 0) {
      pattern = many + 1;
      item = ++retry;
    } else return false;
  }
  while (pattern < patterns && takesMany(pattern)) pattern++;
  return pattern === patterns;
}
