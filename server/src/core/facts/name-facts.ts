import type { MatchSubject, Shapes } from '../match';
import type { Imports } from './imports';
import { resolveImport } from './names';
import { Scopes } from './scopes';
import { Types } from './types';

/** What a file's names mean, worked out as it is asked for. */
export function createNameFacts(shapes: Shapes, imports: Imports): Pick<MatchSubject, 'resolveName' | 'typeOf' | 'declarationOf'> {
  const scopes = new Scopes(shapes);
  const types = new Types(scopes);
  return {
    resolveName: (name, node) => resolveImport(imports, scopes, name, node),
    typeOf: (node) => types.of(node),
    declarationOf: (node) => scopes.declarationOf(node)?.name,
  };
}
