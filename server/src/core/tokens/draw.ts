import { hashOfText } from '../checksum';
import type { Draw } from './format';

/** A generator that depends on the seed alone: FNV-1a of the seed's UTF-16 code units starts SplitMix32. Not for cryptography. */
export function createDraw(seed: string): Draw {
  let state = hashOfText(seed);
  return (below) => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) % below;
  };
}

function mix(state: number): number {
  let z = state;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}
