import type { MatchSubject } from '../match';
import type { Imports } from './imports';
import { resolveImport } from './names';
import type { Scopes } from './scopes';
import { Types } from './types';

/** What a file's names mean, worked out as it is asked for. */
export function createNameFacts(scopes: Scopes, imports: Imports): Pick<MatchSubject, 'resolveName' | 'typeOf' | 'declarationOf'> {
  const types = new Types(scopes);
  return {
    resolveName: (name, node) => resolveImport(imports, scopes, name, node),
    typeOf: (node) => types.of(node),
    declarationOf: (node) => scopes.declarationOf(node)?.name,
  };
}
