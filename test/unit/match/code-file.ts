import assert from 'node:assert/strict';
import { compileImports, createConstants, createNameFacts, literalsOfImports, readImports, Scopes, type CompiledImports } from '../../../server/src/core/facts';
import { createLiteralFinder, literalsIn } from '../../../server/src/core/keywords';
import { languageById, type LanguageProfile } from '../../../server/src/core/language';
import { adoptLeading, compilePattern, createPlaces, createView, FormulaEvaluator, isIn, requirementsWithin, Shapes, TreeIndex, unwrap, type PatternContext, type View } from '../../../server/src/core/match';
import { createRegexCompiler } from '../../../server/src/core/regex';
import { ERROR_KIND, SyntaxTree } from '../../../server/src/core/syntax';
import { grammarOf } from '../../support/grammars';

export interface Piece {
  readonly what: 'expression' | 'statement';
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** As it would stand by itself. */
  readonly text: string;
  /** Leaves that are values or names that are used, as ranges of the file. */
  readonly leaves: readonly { readonly start: number; readonly end: number }[];
  /** What stands between the parentheses of its calls, as ranges of the file. */
  readonly arguments: readonly { readonly start: number; readonly end: number }[];
}

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A language that patterns are made of and tried on. */
export class PatternBench {
  private readonly known = new Map<string, { shapes: Shapes; tree: Shapes['tree'] }>();

  private constructor(
    private readonly profile: LanguageProfile,
    private readonly context: PatternContext,
    private readonly imports: CompiledImports,
  ) {}

  static async of(language: string): Promise<PatternBench> {
    const profile = languageById(language);
    assert.ok(profile);
    const loaded = await grammarOf(language);
    const context = { loaded, view: createView(loaded.grammar, profile.view), patterns: profile.patterns, compileRegex: createRegexCompiler() };
    return new PatternBench(profile, context, compileImports(profile.imports, context));
  }

  /** Where a pattern matches. @throws PatternError */
  find(pattern: string, code: string): Found[] {
    const { context, profile, imports: compiled } = this;
    const root = compilePattern(pattern, context);
    const { shapes, tree } = this.read(code);
    const index = new TreeIndex(shapes);
    const literals = requirementsWithin({ op: 'pattern', pattern: root }).flatMap(literalsIn);
    const hits = createLiteralFinder([...literals, ...literalsOfImports(compiled)]).find(code);
    const imports = readImports(compiled, shapes, index, hits);
    const evaluator = new FormulaEvaluator({
      view: context.view, tree, shapes, index, found: new Map(), ...createNameFacts(new Scopes(shapes), imports), answers: new Map(),
      placesOf: createPlaces(code, hits, imports), constantOf: createConstants(profile.constants, shapes).constantOf,
      resolveExpression: ({ start, end }) => imports.expressions.get(`${start}-${end}`),
    });
    return evaluator.evaluate({ op: 'pattern', pattern: root }).map(({ start, end }) => ({ start, end }));
  }

  /** The expressions and statements of a file, without those that hold what patterns have signs for. */
  pieces(code: string): Piece[] {
    const { shapes, tree } = this.read(code);
    const { view } = this.context;
    const index = new TreeIndex(shapes);
    const statements = new Set(index.statements);
    const pieces: Piece[] = [];
    for (let node = 1; node < tree.count; node++) {
      const what = statements.has(node) ? 'statement' : isExpression(view, shapes, node, index) ? 'expression' : undefined;
      const start = tree.start[node] ?? 0;
      const end = tree.end[node] ?? 0;
      if (!what || !isPlain(code.slice(start, end)) || this.hasErrors(shapes, node)) continue;
      const kind = view.grammar.kinds[tree.kind[node] ?? 0] ?? '';
      pieces.push({ what, kind, start, end, text: dedented(code, start, end), leaves: leavesOf(view, shapes, index, node), arguments: argumentsOf(shapes, node) });
    }
    return pieces;
  }

  private read(code: string): { shapes: Shapes; tree: Shapes['tree'] } {
    const known = this.known.get(code);
    if (known) return known;
    const read = new SyntaxTree(this.context.loaded, code).read();
    assert.ok(read);
    const shapes = new Shapes(this.context.view, adoptLeading(this.context.view, read));
    const made = { shapes, tree: shapes.tree };
    this.known.set(code, made);
    return made;
  }

  private hasErrors({ tree }: Shapes, node: number): boolean {
    for (let at = node; at < (tree.next[node] ?? 0); at++) if (tree.kind[at] === ERROR_KIND || tree.missing[at]) return true;
    return false;
  }
}

const LONGEST = 400;

function isPlain(text: string): boolean {
  return text.length <= LONGEST && !/\.\.\.|\$[A-Z_]|{{token:/.test(text);
}

/** Kinds whose nodes are parts of declarations, types and targets: nobody writes a pattern of one alone. */
const PARTS = /type|pattern|modifier|parameter|clause|specifier|label|declarator|argument|declaration|body|annotation|attribute|decorator|_list$|content|fragment|escape|interpolation|substitution|import|qualified|scoped|heredoc|text|signature/;

function isExpression(view: View, shapes: Shapes, node: number, index: TreeIndex): boolean {
  const { tree } = shapes;
  const kind = view.grammar.kinds[tree.kind[node] ?? 0] ?? '';
  if (!isIn(view.expression, tree, node) || unwrap(view, tree, node) !== node || index.isDeclaredName(node) || PARTS.test(kind)) return false;
  for (let up = tree.parent[node] ?? -1; up > 0; up = tree.parent[up] ?? -1) {
    const around = view.grammar.kinds[tree.kind[up] ?? 0] ?? '';
    if (/type|pattern|modifier|annotation|attribute|import|decorator|parameter|string|template|selector|range|package|using/.test(around)) return false;
    if (index.statements.includes(up)) return true;
  }
  return true;
}

function leavesOf(view: View, shapes: Shapes, index: TreeIndex, piece: number): Found[] {
  const { tree } = shapes;
  const leaves: Found[] = [];
  for (let node = piece + 1; node < (tree.next[piece] ?? 0); node++) {
    const isLeaf = tree.next[node] === node + 1 || isIn(view.string, tree, node);
    if (isLeaf && isExpression(view, shapes, node, index) && isIn(view.identifier, tree, node)) leaves.push({ start: tree.start[node] ?? 0, end: tree.end[node] ?? 0 });
  }
  return leaves;
}

function argumentsOf(shapes: Shapes, piece: number): Found[] {
  const { tree } = shapes;
  const ranges: Found[] = [];
  for (let node = piece; node < (tree.next[piece] ?? 0); node++) {
    if (shapes.of(node)?.role !== 'call') continue;
    const args = shapes.of(node)?.slots[1] ?? [];
    const [first] = args;
    const last = args.at(-1);
    if (first === undefined || last === undefined) continue;
    const range = { start: shapes.start(first), end: shapes.end(last) };
    // A block after a call is an argument without parentheses.
    if (/\(\s*$/.test(tree.text.slice(0, range.start)) && /^,?\s*\)/.test(tree.text.slice(range.end))) ranges.push(range);
  }
  return ranges;
}

/** Lines after the first lose what stands before the first. */
function dedented(code: string, start: number, end: number): string {
  const line = code.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(code.slice(line, start))?.[0] ?? '';
  return code.slice(start, end).split('\n').map((text, at) => (at > 0 && text.startsWith(indent) ? text.slice(indent.length) : text)).join('\n');
}
