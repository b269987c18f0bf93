import { BUILTINS } from './builtins';
import { BYTES } from './bytes';
import { EXAMINER } from './examiner';
import { GLOBALS } from './globals';
import { LEARNER } from './learner';
import { MEMBRANE } from './membrane';
import { PRIMORDIALS } from './primordials';
import { RECEIVER } from './receiver';

export type Side = 'examiner' | 'learner';

/** An expression: a function of the host's one function, the side, and for the examiner what evaluates its files. It gives the functions that the host calls. */
export function realmSource(side: Side): string {
  const own = side === 'examiner' ? EXAMINER : BUILTINS + LEARNER;
  const given = side === 'examiner' ? 'receive, writeAll' : 'receive, writeAll, start';
  return `(function (host, side, load) { 'use strict';${PRIMORDIALS}${BYTES}${GLOBALS}${MEMBRANE}${RECEIVER}${own} return { ${given} }; })`;
}
