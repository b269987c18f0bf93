import type { CompiledRules } from './compiled-rules';

const MARK = '~';

/** Under which key what rules share is kept among them: no rule has such a digest. */
export function apartKey(digest: string): string {
  return `${MARK}${digest}`;
}

export function isApart(key: string): boolean {
  return key.startsWith(MARK);
}

/** The texts of what rules share, by digest. */
export function textsApart(known: CompiledRules): (digest: string) => string | undefined {
  return (digest) => {
    const formula = known.get(apartKey(digest))?.formula;
    return typeof formula === 'string' ? formula : undefined;
  };
}
