import type { Expr } from '../ast';
import type { Body } from './body';

/** Writes a few statements around one construct. */
export interface Gadget {
  readonly name: string;
  /** 1 when not given. */
  readonly weight?: number;
  /** @returns false when it does not fit here; then it has added nothing */
  readonly apply: (body: Body, fill: Fill) => boolean;
}

/** Adds up to so many gadgets to a body. */
export type Fill = (body: Body, most: number) => void;

export function variable(name: string): Expr {
  return { kind: 'var', name };
}

export function constant(text: string): Expr {
  return { kind: 'const', text };
}

/** For gadgets that fit everywhere. */
export function always(name: string, apply: (body: Body, fill: Fill) => void, weight = 1): Gadget {
  return {
    name,
    weight,
    apply: (body, fill) => {
      apply(body, fill);
      return true;
    },
  };
}
