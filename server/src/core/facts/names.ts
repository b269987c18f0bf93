import type { ImportedName, Imports } from './imports';
import type { Scopes } from './scopes';

/** What an imported name stands for where it is used; undefined where something else of that name comes first. */
export function resolveImport(imports: Imports, scopes: Scopes, name: string, node: number): string | undefined {
  const means = imports.names.get(name);
  if (means === undefined || node >= scopes.shapes.tree.count) return means;
  const declaration = scopes.lookUp(name, node);
  if (!declaration) return means;
  const places = imports.nodes.get(name) ?? [];
  // A scope may bind a name more than once: that one of its bindings is the import is enough.
  const [scope = 0] = scopes.scopesAround(declaration.name);
  return places.some((place) => place === declaration.name || isImportOf(scopes, place, scope)) ? means : undefined;
}

/** The same, as a module and what it is called there. */
export function importedAt(imports: Imports, scopes: Scopes, name: string, node: number): ImportedName | undefined {
  const imported = imports.modules.get(name);
  // What has its name from the module is declared nowhere.
  const isOther = imports.names.has(name) ? resolveImport(imports, scopes, name, node) === undefined : scopes.lookUp(name, node) !== undefined;
  return isOther ? undefined : imported;
}

/** Whether an import gives its name to a scope: it stands in it, and no function in between holds it. */
function isImportOf({ shapes }: Scopes, node: number, scope: number): boolean {
  const { parent } = shapes.tree;
  let at = node;
  while (at > scope && (at === node || shapes.of(at)?.role !== 'function')) at = parent[at] ?? 0;
  return at === scope;
}
