import assert from 'node:assert/strict';
import { compileImports, createConstants, createNameFacts, literalsOfImports, readImports, Scopes } from '../../../server/src/core/facts';
import { createLiteralFinder, literalsIn } from '../../../server/src/core/keywords';
import { languageById } from '../../../server/src/core/language';
import { adoptLeading, AS_WRITTEN, compileFormula, compilePattern, createPlaces, createView, FormulaEvaluator, requirementsWithin, Shapes, TreeIndex, type Formula, type Match, type PatternContext } from '../../../server/src/core/match';
import { createRegexCompiler } from '../../../server/src/core/regex';
import type { FormulaSource } from '../../../server/src/core/rule';
import { SyntaxTree } from '../../../server/src/core/syntax';
import { grammarOf } from '../../support/grammars';

/** A formula compiled for a language. */
export async function compile(language: string, source: FormulaSource): Promise<Formula> {
  const loaded = await grammarOf(language);
  const { view: viewProfile, patterns } = languageById(language)!;
  const view = createView(loaded.grammar, viewProfile);
  const compileRegex = createRegexCompiler();
  return compileFormula(source, { compilePattern: (text, constraints) => ({ op: 'pattern', pattern: compilePattern(text, { loaded, view, patterns, compileRegex }, constraints) }), compileRegex });
}

/** Matches of a formula in code, as text, with what `$X` stands for where the caller asks. */
export async function matchesOf(language: string, source: FormulaSource, code: string, options: PatternContext['options'] = {}): Promise<{ text: string; bindings: Record<string, string> }[]> {
  const loaded = await grammarOf(language);
  const profile = languageById(language);
  assert.ok(profile);
  const view = createView(loaded.grammar, profile.view);
  const compileRegex = createRegexCompiler();
  const context = { loaded, view, patterns: profile.patterns, compileRegex, options, namesValues: profile.constants.named !== undefined };
  const formula = compileFormula(source, { compilePattern: (text, constraints) => ({ op: 'pattern', pattern: compilePattern(text, context, constraints) }), compileRegex, asWritten: options[AS_WRITTEN] === true });
  const syntax = new SyntaxTree(loaded, code);
  const read = syntax.read();
  // What the runtime holds is freed at once: garbage of thousands of texts would fill its memory.
  syntax.close();
  assert.ok(read);
  const tree = adoptLeading(view, read);
  const shapes = new Shapes(view, tree);
  const index = new TreeIndex(shapes);
  const compiledImports = compileImports(profile.imports, context);
  const literals = requirementsWithin(formula).flatMap(literalsIn);
  const hits = createLiteralFinder([...literals, ...literalsOfImports(compiledImports)]).find(code);
  const imports = readImports(compiledImports, shapes, index, hits);
  const { constantOf, withValues } = createConstants(profile.constants, shapes);
  const evaluator = new FormulaEvaluator({
    view,
    tree,
    shapes,
    index,
    found: new Map(),
    ...createNameFacts(new Scopes(shapes), imports),
    answers: new Map(),
    placesOf: createPlaces(code, hits, imports),
    constantOf,
    withValues,
    resolveExpression: ({ start, end }) => imports.expressions.get(`${start}-${end}`),
  });
  return evaluator.evaluate(formula).map((match) => describe(match, code));
}

function describe({ start, end, bindings }: Match, code: string): { text: string; bindings: Record<string, string> } {
  return { text: code.slice(start, end), bindings: Object.fromEntries([...bindings].map(([name, span]) => [name, code.slice(span.start, span.end)])) };
}

/** One test: a pattern, the code, and the texts that it must find there, in order. */
export function check(language: string, pattern: string | FormulaSource, code: string, expected: readonly string[], options?: PatternContext['options']): void {
  const source = typeof pattern === 'string' ? { pattern } : pattern;
  const title = `${options ? `${JSON.stringify(options)} ` : ''}${typeof pattern === 'string' ? pattern : JSON.stringify(pattern)} in ${code}`.replace(/\s+/g, ' ').slice(0, 150);
  it(`${language}: ${title}`, async () => {
    const found = await matchesOf(language, source, code, options);
    assert.deepEqual([...new Set(found.map(({ text }) => text))], expected);
  });
}
