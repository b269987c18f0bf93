// The floor of the credential pass: Aho–Corasick over bytes, ASCII letters in either case, one table, premultiplied states.

const CLASSES = 256;

/** @param {readonly string[]} keywords lower case, ASCII @returns {(bytes: Uint8Array) => number} counts where a keyword ends */
export function buildCounter(keywords) {
  /** @type {number[][]} */
  const states = [new Array(CLASSES).fill(0)];
  const ends = [0];
  for (const keyword of keywords) ends[grow(states, ends, keyword)] = 1;
  link(states, ends);
  const next = new Uint32Array(states.length * CLASSES);
  states.forEach((row, state) => row.forEach((to, byte) => (next[state * CLASSES + byte] = (to * 2 + (ends[to] ?? 0)) * (CLASSES / 2))));
  return (bytes) => count(next, bytes);
}

/** @param {number[][]} states @param {number[]} ends @param {string} keyword the state in which it ends */
function grow(states, ends, keyword) {
  let at = 0;
  for (const character of keyword) {
    const byte = character.charCodeAt(0);
    const row = states[at] ?? [];
    if (!row[byte]) {
      states.push(new Array(CLASSES).fill(0));
      ends.push(0);
      row[byte] = states.length - 1;
    }
    at = row[byte] ?? 0;
  }
  return at;
}

/** Turns failure links into transitions, breadth first. @param {number[][]} states @param {number[]} ends */
function link(states, ends) {
  /** @type {{ state: number, failure: number }[]} */
  const queue = (states[0] ?? []).filter((to) => to > 0).map((state) => ({ state, failure: 0 }));
  for (const { state, failure } of queue) {
    const [row = [], other = []] = [states[state], states[failure]];
    if (ends[failure]) ends[state] = 1;
    for (let byte = 0; byte < CLASSES; byte++) {
      if (row[byte]) queue.push({ state: row[byte] ?? 0, failure: other[byte] ?? 0 });
      else row[byte] = other[byte] ?? 0;
    }
  }
  for (const row of states) for (let upper = 65; upper <= 90; upper++) row[upper] = row[upper + 32] ?? 0;
}

/** The lowest bit below the premultiplied state says that a keyword ends. @param {Uint32Array} next @param {Uint8Array} bytes */
function count(next, bytes) {
  let hits = 0;
  let state = 0;
  for (let i = 0; i < bytes.length; i++) {
    state = next[(state & ~0xff) | (bytes[i] ?? 0)] ?? 0;
    hits += (state >> 7) & 1;
  }
  return hits;
}
