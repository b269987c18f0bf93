import type { SourceDocument } from '../document';
import type { Finding, Problem } from '../finding';
import { compileGlobs, type Accepted, type Allowlist, type PathTest, type PeerIgnores, type ValueDigest } from '../formats';
import { DIGESTS } from '../fingerprint';
import { createRegexCompiler, type SafeRegex } from '../regex';

/** Why another tool's file hides a finding. */
export interface PeerVerdict {
  readonly by: 'baseline' | 'config';
  readonly source: string;
}

/** Decides by what a team told other tools. Findings that are no credentials are never hidden. */
export type PeerJudge = (document: SourceDocument, finding: Finding) => PeerVerdict | undefined;

/** What does not compile hides nothing, and is a problem. */
export function compilePeerIgnores({ accepted, allowlists }: PeerIgnores): { readonly judge: PeerJudge; readonly problems: readonly Problem[] } {
  const compile = createCompiler();
  const lists = allowlists.map((list) => compileAllowlist(list, compile.regex));
  const isAccepted = accepted.map((entry) => [entry, acceptorOf(entry)] as const);
  const judge: PeerJudge = (document, finding) => {
    if (finding.kind !== 'credential') return undefined;
    const subject = subjectOf(document, finding);
    const known = isAccepted.find(([, accepts]) => accepts(subject));
    if (known) return { by: 'baseline', source: known[0].source };
    const list = lists.find(({ allows }) => allows(subject));
    return list && { by: 'config', source: list.source };
  };
  return { judge, problems: compile.problems };
}

interface Subject {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly lineText: string;
  readonly value: string;
  readonly ruleId: string;
}

function subjectOf({ path, text, lines }: SourceDocument, { span, ruleId }: Finding): Subject {
  const line = lines.lineAt(span.start);
  return { path, line: line + 1, lineText: lines.lineText(line), value: text.slice(span.start, span.end), ruleId };
}

type Test = (subject: Subject) => boolean;

function acceptorOf({ path, line, value }: Accepted): Test {
  const hasValue = value && digestTest(value);
  return (subject) => (path === undefined || subject.path === path) && (line === undefined || subject.line === line) && (hasValue === undefined || hasValue(subject.value));
}

/** Kinds of matches that ggshield joins to a value before it hashes them. */
const MATCH_TYPES = ['apikey', 'token', 'password', 'client_secret', 'secret', 'secret_key', 'private_key', 'key', 'access_token', 'connection_uri'];

function digestTest({ form, text }: ValueDigest): (value: string) => boolean {
  switch (form) {
    case 'plain':
      return (value) => value === text;
    case 'sha1':
      return (value) => DIGESTS.sha1(value) === text;
    case 'sha256':
      return (value) => [value, ...MATCH_TYPES.map((type) => `${value},${type}`)].some((one) => DIGESTS.sha256(one) === text);
  }
}

interface CompiledAllowlist {
  readonly source: string;
  readonly allows: Test;
}

type Compile = (expression: string, source: string) => SafeRegex | undefined;

function compileAllowlist({ source, needsAll, rules, globs, paths, values, lines, stopwords }: Allowlist, compile: Compile): CompiledAllowlist {
  const some = (expressions: readonly string[], read: (subject: Subject) => string): Test => {
    const regexes = expressions.flatMap((expression) => compile(expression, source) ?? []);
    return (subject) => regexes.some((regex) => regex.exec(read(subject), 0, read(subject).length + 1) !== undefined);
  };
  const covers: PathTest | undefined = globs && compileGlobs(globs);
  const criteria: readonly (Test | undefined)[] = [
    covers && (({ path }) => covers(path)),
    paths && some(paths, ({ path }) => path),
    values && some(values, ({ value }) => value),
    lines && some(lines, ({ lineText }) => lineText),
    stopwords && (({ value }) => stopwords.some((word) => value.toLowerCase().includes(word.toLowerCase()))),
  ];
  const tests = criteria.filter((test) => test !== undefined);
  const isFor = (ruleId: string): boolean => rules === undefined || rules.includes(ruleId);
  return { source, allows: (subject) => isFor(subject.ruleId) && (needsAll ? tests.every((test) => test(subject)) : tests.some((test) => test(subject))) };
}

function createCompiler(): { readonly regex: Compile; readonly problems: Problem[] } {
  const compileRegex = createRegexCompiler();
  const problems: Problem[] = [];
  const regex: Compile = (expression, source) => {
    const compiled = compileRegex(expression, { dialect: 're2' });
    if (!('problem' in compiled)) return compiled.regex;
    problems.push({ kind: 'config', path: source, message: `an expression of an allowlist does not load and hides nothing: ${compiled.problem}.` });
    return undefined;
  };
  return { regex, problems };
}

/** What is wrong with the expressions of allowlists. */
export function peerIgnoreProblems(ignores: PeerIgnores): readonly Problem[] {
  return compilePeerIgnores(ignores).problems;
}
