import type { TextEdit } from '../../span';
import { quoteForRegex } from '../../quote-for-regex';

const LAST_IMPORT = /^import\b[^;'"]*['"][^'"\n]+['"][ \t]*(;?)[^\n]*(?:\r?\n|$)/gm;
const LAST_REQUIRE = /^(?:const|let|var)[ \t]+[^=;]+=[ \t]*require\([^)\n]*\)[^\n;]*(;?)[ \t]*(?:\r?\n|$)/gm;

/** Whether a file is for Node.js: in a page there are no such modules. */
const IS_FOR_NODE = /\brequire\(|['"]node:|\bfrom[ \t]*['"](?:fs|path|https?|os|util|events|express|fastify|koa)['"]|\bprocess\.|\bBuffer\./;

/**
 * The edits that give the name of a module of Node.js to what it exports, such as `crypto`: behind the last import or `require` at
 * the start of a line, and written as that one. None where it is so already; undefined where the name means something else, the
 * file is for a page, or it has neither, so that nobody knows which it may have.
 */
export function importInJavaScript(text: string, name: string): readonly TextEdit[] | undefined {
  const module = `['"](?:node:)?${quoteForRegex(name)}['"]`;
  const isThere = new RegExp(`^import[ \\t]+(?:\\*[ \\t]+as[ \\t]+)?${name}[ \\t]+from[ \\t]*${module}|^(?:const|let|var)[ \\t]+${name}[ \\t]*=[ \\t]*require\\(${module}\\)`, 'm');
  if (isThere.test(text)) return [];
  if (isTaken(text, name) || !IS_FOR_NODE.test(text)) return undefined;
  const imported = lastOf(LAST_IMPORT, text);
  if (imported) return [insertBehind(imported, text, `import ${name} from 'node:${name}'`)];
  const required = lastOf(LAST_REQUIRE, text);
  return required && [insertBehind(required, text, `const ${name} = require('node:${name}')`)];
}

function isTaken(text: string, name: string): boolean {
  return new RegExp(`\\b(?:const|let|var|function|class|import)[ \\t]+(?:${name}\\b|\\{[^}]*\\b${name}[ \\t]*[,}])|[(,][ \\t]*${name}[ \\t]*[,)]`).test(text);
}

function lastOf(pattern: RegExp, text: string): RegExpMatchArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

function insertBehind(line: RegExpMatchArray, text: string, statement: string): TextEdit {
  const at = line.index! + line[0].length;
  const lineBreak = line[0].endsWith('\r\n') ? '\r\n' : '\n';
  const isEnded = text[at - 1] === '\n';
  return { span: { start: at, end: at }, text: `${isEnded ? '' : lineBreak}${statement}${line[1]}${lineBreak}` };
}
