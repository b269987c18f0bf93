import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { languageById } from '../../../server/src/core/language';
import { PatternBench, type Found, type Piece } from './code-file';

/** An unrelated statement of each language. */
const UNRELATED: Readonly<Record<string, string>> = {
  javascript: 'unrelated(1);', typescript: 'unrelated(1);', python: 'unrelated(1)', java: 'class Unrelated { }', go: 'func unrelated() { }', ruby: 'unrelated(1)',
  php: 'unrelated(1);', csharp: 'class Unrelated { }', kotlin: 'fun unrelated() { }',
};

/** Kinds that by themselves are no pattern in Semgrep either: parts of other code, and code that means another thing alone. */
const NO_PATTERNS: Readonly<Record<string, RegExp>> = {
  javascript: /^(class_heritage|private_property_identifier|optional_chain|regex_flags|jsx_closing_element)$/,
  typescript: /^(enum_assignment|class_heritage|optional_chain|private_property_identifier|regex_flags)$/,
  python: /^(dictionary_splat|pair)$/,
  java: /^(superclass|super_interfaces|throws|resource_specification|dimensions|dimensions_expr|array_initializer|enum_constant|switch_block|super)$/,
  go: /^var_spec$/,
  ruby: /^(body_statement|rescue|exceptions|do_block|block|heredoc_body|hash_key_symbol)$/,
  php: /^(namespace_name|namespace_use_group|const_element|property_element|relative_scope|pair|sequence_expression|match_block|match_default_expression|switch_block|default_statement|list_literal)$/,
  csharp: /^(constructor_initializer|member_binding_expression|element_binding_expression|switch_expression_arm|discard)$/,
  kotlin: /^(primary_constructor|explicit_delegation|constructor_delegation_call|property_delegate|enum_entry|when_subject|range_test|identifier)$/,
};

/** Text over several lines, which is another when its lines begin elsewhere. */
const INDENTED_TEXT = /"""|`[^`]*\n/;

/** The sample of a language and the targets of its rules. */
function codeOf(language: string): string[] {
  const { sample, extensions } = languageById(language)!;
  const codes = [sample];
  for (const domain of readdirSync('rules', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    for (const rule of readdirSync(join('rules', domain))) {
      const paths = ['bad', 'ok'].flatMap((name) => extensions.map((extension) => join('rules', domain, rule, name + extension)));
      codes.push(...paths.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8')));
    }
  }
  return codes;
}

interface Case {
  readonly bench: PatternBench;
  readonly code: string;
  readonly piece: Piece;
}

async function casesOf(language: string): Promise<readonly Case[]> {
  const bench = await PatternBench.of(language);
  const seen = new Set<string>();
  return codeOf(language).flatMap((code) => bench.pieces(code).flatMap((piece) => {
    const key = `${piece.what} ${piece.text}`;
    if (seen.has(key) || NO_PATTERNS[language]?.test(piece.kind) === true || INDENTED_TEXT.test(piece.text)) return [];
    seen.add(key);
    return [{ bench, code, piece }];
  }));
}

/** Go's own functions that are given types, which no other function is. */
const TAKES_TYPES = /^(?:make|new)\(\[/;

/** Whether a pattern finds the piece that it was made of; a semicolon more or less is no difference. */
function finds({ bench, code, piece }: Case, pattern: string): boolean {
  const covers = ({ start, end }: Found): boolean => Math.abs(start - piece.start) <= 1 && Math.abs(end - piece.end) <= 1;
  return bench.find(pattern, code).some(covers);
}

const replaced = ({ code, piece }: Case, { start, end }: Found, by: string): string => code.slice(piece.start, start) + by + code.slice(end, piece.end);

describe('patterns made of code', () => {
  for (const language of Object.keys(UNRELATED)) {
    describe(language, () => {
      let cases: readonly Case[] = [];
      before(async () => {
        cases = await casesOf(language);
        assert.ok(cases.length > 30, `only ${cases.length} pieces`);
      });

      const always = (property: (one: Case, pick: number) => void): void => {
        fc.assert(fc.property(fc.nat(cases.length - 1), fc.nat(), (at, pick) => {
          property(cases[at]!, pick);
        }), { numRuns: 80 });
      };

      it('find the code that they were made of', () => {
        always((one) => assert.ok(finds(one, one.piece.text), one.piece.text));
      });

      it('find it with a name as a metavariable', () => {
        always((one, pick) => {
          const { leaves } = one.piece;
          const leaf = leaves[pick % leaves.length];
          const pattern = leaf && !TAKES_TYPES.test(one.code.slice(leaf.start)) ? replaced(one, leaf, '$LEAF') : undefined;
          assert.ok(pattern === undefined || finds(one, pattern), pattern);
        });
      });

      it('find it with an ellipsis for arguments', () => {
        always((one, pick) => {
          const { arguments: lists } = one.piece;
          const list = lists[pick % lists.length];
          const pattern = list && replaced(one, list, '...');
          assert.ok(pattern === undefined || finds(one, pattern), pattern);
        });
      });

      it('find as much beside unrelated code', () => {
        always((one) => {
          const { bench, code, piece } = one;
          const more = bench.find(piece.text, `${code}\n${UNRELATED[language] ?? ''}\n`);
          const before = bench.find(piece.text, code);
          assert.deepEqual(more.filter(({ end }) => end <= code.length), before.filter(({ end }) => end <= code.length));
        });
      });
    });
  }
});
