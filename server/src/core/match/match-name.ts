import { paramName } from './definitions';
import type { NamePattern } from './pattern';
import { isKey } from './selectors';
import type { MatchSubject } from './subject';
import { isIn, literalText, symbolName } from './view';

/** A class with where it comes from: `java.io.File`, `java.util.Map.Entry`; `System.IO.File`, since other names of namespaces look like those of classes. */
const PACKAGED = {
  packages: /^(?:[a-z_][a-z\d_]*\.)+[A-Z][\w$]*(?:\.[A-Z][\w$]*)*$/,
  namespaces: /^(?:global::)?(?:System|Microsoft)(?:\.[A-Z]\w*)+$/,
};

/** Whether code is what a pattern names: by that name, by one that an import gives it, or as a key. */
export function isNamed(subject: MatchSubject, pattern: NamePattern, written: number): boolean {
  const { tree, view, shapes } = subject;
  const { text, ignoreCase, afterDot } = pattern;
  const node = paramName(shapes, written);
  if (node < tree.count && isIn(view.identifier, tree, node)) {
    const name = shapes.text(node);
    return name === text || (ignoreCase === true && name.toLowerCase() === text.toLowerCase()) || (!afterDot && isCalled(subject, subject.resolveName(name, node), text));
  }
  const shape = shapes.of(node);
  // `List` says less than `List<int>`.
  if (shape?.role === 'member' && view.packagedNames) {
    return shapes.text(node).endsWith(`.${text}`) && (PACKAGED[view.packagedNames].test(shapes.text(node)) || isCalled(subject, qualifiedName(subject, node), text));
  }
  if (shape?.role === 'type') return shape.slots[0]?.[0] !== undefined && isNamed(subject, pattern, shape.slots[0][0]);
  return moduleAt(subject, node) === text || (isKey(shapes, node) && keyText(subject, node) === text);
}

/** The module path of a name or of a chain of names that begins with an imported one. */
export function qualifiedName(subject: MatchSubject, node: number): string | undefined {
  const { tree, view, shapes } = subject;
  const names: string[] = [];
  let at = node;
  for (let shape = shapes.of(at); shape?.role === 'member'; shape = shapes.of(at)) {
    const [[object] = [], [name] = []] = shape.slots;
    if (object === undefined || name === undefined) return undefined;
    names.unshift(shapes.text(name));
    at = object;
  }
  const module = at < tree.count && isIn(view.identifier, tree, at) ? subject.resolveName(shapes.text(at), at) : moduleAt(subject, at);
  return module === undefined ? undefined : [module, ...names].join('.');
}

function moduleAt({ shapes, resolveExpression }: MatchSubject, node: number): string | undefined {
  return resolveExpression({ start: shapes.start(node), end: shapes.end(node) });
}

/** Whether a full name is a text, or ends in it where a class is meant by its name without the namespace. */
function isCalled({ view }: MatchSubject, full: string | undefined, text: string): boolean {
  return full === text || (view.packagedNames === 'namespaces' && full?.endsWith(`.${text}`) === true);
}

/** What a key that is no plain name says: `"name"` and `:name` the same as `name`. */
function keyText({ tree, view, shapes }: MatchSubject, node: number): string | undefined {
  return isIn(view.symbol, tree, node) ? symbolName(shapes.text(node)) : literalText(view, tree, node);
}
