import ts from 'typescript';
import { createDocument, createEngine, loadRuleFile, type Engine } from '../../../../server/src/core';
import { stripTypes, type Stripped } from '../../../../server/src/training/strip-types';
import { testHost } from '../../../support/assets';

/** A grammar is loaded for a rule. */
const ANY_RULE = 'rules: [{ id: any, languages: [typescript, javascript], severity: LOW, message: m, pattern: $X }]';

export async function createReader(): Promise<{ readonly strip: (text: string) => Stripped; readonly engine: Engine }> {
  const engine = createEngine({ host: testHost(), rules: loadRuleFile(ANY_RULE, 'any.yaml').rules });
  await Promise.all([engine.prepare('typescript'), engine.prepare('javascript')]);
  return { engine, strip: (text) => stripTypes(engine.syntaxOf(createDocument('a.ts', 'typescript', text))) };
}

/** What the compiler itself makes of a text. */
export function compile(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, useDefineForClassFields: true, removeComments: true },
  });
  return outputText;
}

/**
 * The structure of a program in JavaScript, one node a line, without what has no meaning: parentheses, statements and members of a semicolon alone, and the
 * `export {}` with which the compiler marks a module that has lost its last import.
 * @throws when it is none
 */
export function structureOf(code: string): string {
  const file = ts.createSourceFile('a.js', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const { diagnostics } = ts.transpileModule(code, { fileName: 'a.js', reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, allowJs: true } });
  const [first] = diagnostics ?? [];
  if (first) throw new SyntaxError(`${ts.flattenDiagnosticMessageText(first.messageText, ' ')} at ${first.start}: ${code.slice(Math.max(0, (first.start ?? 0) - 60), (first.start ?? 0) + 40)}`);
  const lines: string[] = [];
  const visit = (node: ts.Node, depth: number): void => {
    if (ts.isEmptyStatement(node) || node.kind === ts.SyntaxKind.SemicolonClassElement || isEmptyExport(node)) return;
    if (ts.isParenthesizedExpression(node)) return visit(node.expression, depth);
    const own = 'text' in node && typeof node.text === 'string' && !ts.isSourceFile(node) ? ` ${node.text}` : '';
    lines.push(`${' '.repeat(depth)}${ts.SyntaxKind[node.kind]}${own}`);
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(file, 0);
  return lines.join('\n');
}

function isEmptyExport(node: ts.Node): boolean {
  return ts.isExportDeclaration(node) && node.moduleSpecifier === undefined && node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && node.exportClause.elements.length === 0;
}
