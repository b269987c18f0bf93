import { parseRegex } from './parse';
import { isWholeText, type RegexNode } from './syntax';

/** So many texts are listed at most. */
const MOST = 16;

/** All texts that an expression matches as a whole, from its first mark to its last; undefined where they are many, or not known. */
export function finiteTexts(source: string, flags: string): readonly string[] | undefined {
  try {
    const { root } = parseRegex(source, flags);
    return root.op === 'sequence' && isWholeText(root.items) ? listSequence(root.items.slice(1, -1)) : undefined;
  } catch {
    return undefined;
  }
}

function list(node: RegexNode): readonly string[] | undefined {
  switch (node.op) {
    case 'set':
      return node.set.few(MOST);
    case 'sequence':
      return listSequence(node.items);
    case 'either':
      return listEither(node.branches);
    case 'capture':
    case 'atomic':
      return list(node.body);
    case 'repeat':
      return node.max <= 1 ? listEither(node.min === 0 ? [{ op: 'sequence', items: [] }, node.body] : [node.body]) : undefined;
    default:
      return undefined;
  }
}

function listEither(branches: readonly RegexNode[]): readonly string[] | undefined {
  const lists = branches.map(list);
  return lists.every((texts) => texts !== undefined) ? few(lists.flat()) : undefined;
}

function listSequence(items: readonly RegexNode[]): readonly string[] | undefined {
  let texts: readonly string[] | undefined = [''];
  for (const item of items) {
    const next = list(item);
    texts = texts && next && few(texts.flatMap((text) => next.map((more) => text + more)));
  }
  return texts;
}

function few(texts: readonly string[]): readonly string[] | undefined {
  return texts.length <= MOST ? texts : undefined;
}
