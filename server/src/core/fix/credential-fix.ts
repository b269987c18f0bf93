import { readLiteralAt } from '../credentials';
import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { contains, type TextEdit } from '../span';
import {
  appendLine,
  decodeLiteral,
  freeName,
  nameVariable,
  parseDotenv,
  placeOfLiteral,
  quoteDotenv,
  readJavaScriptFallback,
  readPythonFallback,
  replaceInJavaScript,
  replaceInPython,
  setsEnvironment,
  type Target,
} from './env';
import type { FileEdit, Fix, WorkspaceFiles } from './fix';
import { ignoresPath } from './ignores-path';

type Family = 'javascript' | 'python';

/**
 * Proposes to move a credential out of the code: a lookup in the environment, the value in `.env`, its name in `.env.example`,
 * `.env` ignored by Git. Not proved yet. Empty where no edit is surely right: outside JavaScript, TypeScript and Python, in
 * comments and docstrings, in comparisons, for a value that a dotenv file cannot carry, or in a literal that holds another
 * credential too (its value would move into a new literal).
 */
export function proposeCredentialFix(document: SourceDocument, finding: Finding, files: WorkspaceFiles, others: readonly Finding[]): Fix[] {
  const family = familyOf(document);
  const target = family && readTarget(document, finding, family);
  if (!family || !target || holdsAnother(target, finding, others) || isBesideWorse(finding, others)) return [];
  const value = decodeLiteral(document.text.slice(target.value.start, target.value.end), target.literal.prefix.includes('r'));
  const quoted = value === undefined ? undefined : quoteDotenv(value);
  if (value === undefined || quoted === undefined) return [];
  const { name, edits } = replace(target, family, nameVariable(finding, document.text), value, parseDotenv(files['.env'] ?? ''));
  if (!edits) return [];
  const fileEdits = editFiles(files, name, value, quoted);
  return [{ title: `Move to environment variable ${name}`, edits, fileEdits, preferred: true, afterwards: describeRest(finding, family) }];
}

/** A fallback goes, and its variable gets the value; elsewhere a lookup of a variable that is free takes the value's place. */
function replace(
  target: Target,
  family: Family,
  preferredName: string,
  value: string,
  taken: ReadonlyMap<string, string>,
): { name: string; edits: readonly TextEdit[] | undefined } {
  if (setsEnvironment(target.text, target.literal.span)) return { name: '', edits: undefined };
  const fallback = family === 'python' ? readPythonFallback(target) : readJavaScriptFallback(target);
  if (fallback && (taken.get(fallback.name) ?? value) === value) return { name: fallback.name, edits: [fallback.edit] };
  const name = freeName(preferredName, value, taken);
  return { name, edits: (family === 'python' ? replaceInPython : replaceInJavaScript)(target, name) };
}

function familyOf({ path, language }: SourceDocument): Family | undefined {
  if (language === 'python' || /\.pyi?$/i.test(path)) return 'python';
  return ['javascript', 'typescript', 'tsx'].includes(language ?? '') || /\.[cm]?[jt]sx?$/i.test(path) ? 'javascript' : undefined;
}

function readTarget({ text, path, language }: SourceDocument, finding: Finding, family: Family): Target | undefined {
  const { literal: whole, container, value } = finding.credential ?? {};
  const span = whole ?? container;
  const literal = span && readLiteralAt(text, span.start);
  if (!literal || !value || literal.span.end !== span.end || !contains(literal.content, value)) return undefined;
  const place = placeOfLiteral(text, span, family);
  const isTyped = language === 'typescript' || language === 'tsx' || /\.[cm]?tsx?$/i.test(path);
  return place && { text, literal, value, isWhole: whole !== undefined, isTyped, depth: place.depth };
}

function holdsAnother({ literal, isWhole }: Target, finding: Finding, others: readonly Finding[]): boolean {
  return !isWhole && others.some((other) => other.credential && other.span.start !== finding.span.start && contains(literal.span, other.credential.value));
}

const NEIGHBOURS = 120;

/** The secret of a pair goes first: a key id beside it is what gives some secrets away, and moving the id would hide them. */
function isBesideWorse(finding: Finding, others: readonly Finding[]): boolean {
  const { provider } = finding.credential ?? {};
  if (provider === undefined || finding.severity === 'critical') return false;
  return others.some((other) => {
    const isNear = Math.abs(other.span.start - finding.span.end) < NEIGHBOURS;
    return isNear && other.credential?.provider === provider && other.severity === 'critical' && other.ruleId !== finding.ruleId;
  });
}

/** Only the files that change. A name that already has the value in `.env` is used as it is. */
function editFiles(files: WorkspaceFiles, name: string, value: string, quoted: string): FileEdit[] {
  const edits: FileEdit[] = [];
  const [env, example, gitignore] = [files['.env'], files['.env.example'], files['.gitignore']];
  if (parseDotenv(env ?? '').get(name) !== value) edits.push({ path: '.env', before: env, after: appendLine(env, `${name}=${quoted}`) });
  if (!parseDotenv(example ?? '').has(name)) edits.push({ path: '.env.example', before: example, after: appendLine(example, `${name}=`) });
  if (!ignoresPath(gitignore ?? '', '.env')) edits.push({ path: '.gitignore', before: gitignore, after: appendLine(gitignore, '.env') });
  return edits;
}

const LOADING: Readonly<Record<Family, string>> = {
  javascript: 'Start the program with `node --env-file=.env`, or load the file with the package dotenv.',
  python: 'Load .env where the program starts, such as with the package python-dotenv.',
};

function describeRest({ credential }: Finding, family: Family): string {
  const where = credential?.revokeUrl ? ` at ${credential.revokeUrl}` : ' where it is used';
  const verb = credential?.provider ? `Revoke the ${credential.provider} credential` : 'Change the credential';
  return `${verb}${where}: it stays readable in the history. Put the new one into .env. ${LOADING[family]}`;
}
