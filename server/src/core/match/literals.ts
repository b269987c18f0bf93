import { inPlace, isOfMembers, NOTHING_REQUIRED, ofObject, requireAll, requireAny, requireLiteral, requiresNothing, type Place, type Requirement } from '../keywords';
import type { SafeRegex } from '../regex';
import { remembered } from '../remembered';
import type { AllFormula, Condition, Formula } from './formula';
import { memberName } from './imported-member';
import { ANY_MEMBER } from './literal-places';
import type { Pattern, RootPattern, ShapePattern, StringPart } from './pattern';
import { endsInName, isPlaced, KEYWORD, objectWords, placeWithin, quotedTexts } from './places-within';
import { SLOTS } from './roles';
import { requirementOfType } from './type-names';

/** What stands in every file that the formula matches. */
export const requirementOf: (formula: Formula) => Requirement = remembered((formula) => requirementFrom(formula, 'file', requirementOf));

/** The same of code to which data goes: a name that stands for a constant holds none. */
export const requirementOfSink: (formula: Formula) => Requirement = remembered((formula) => requirementFrom(formula, 'sink', requirementOfSink));

/** @param within gives the requirement of a part */
function requirementFrom(formula: Formula, where: Where, within: (part: Formula) => Requirement): Requirement {
  switch (formula.op) {
    case 'pattern':
      return requireAll(itemsOf(formula.pattern).map((item) => ofPattern(item, where)));
    case 'generic':
      return formula.requirement;
    case 'regex':
      return formula.regex.requirement;
    case 'any':
      return requireAny(formula.branches.map(within));
    case 'all':
      return ofAll(formula, within);
  }
}

function ofAll(formula: AllFormula, within: (part: Formula) => Requirement): Requirement {
  const inStrings = new Set(namesInStrings(formula));
  const parts = [...formula.positives.map(within), ...[...formula.insides, ...formula.anywhere].map(requirementOf)];
  return requireAll([...parts, ...formula.conditions.map((condition) => ofCondition(condition, inStrings))]);
}

/**
 * What stands inside all code that a pattern matches. It is less than what stands in the file: an imported name may be
 * written in another way, while each part of its path stands in the import.
 */
export function requiredInCode(pattern: Pattern): Requirement {
  return ofPattern(pattern, 'code');
}

/** Every requirement that matching a formula may ask about, so that a finder can look for its literals. */
export function requirementsWithin(formula: Formula): Requirement[] {
  switch (formula.op) {
    case 'pattern':
      return [requirementOf(formula), ...itemsOf(formula.pattern).map(requiredInCode)];
    case 'generic':
      return [formula.requirement];
    case 'regex':
      return [formula.regex.requirement];
    case 'any':
      return formula.branches.flatMap(requirementsWithin);
    case 'all':
      return [requirementOf(formula), ...[...formula.positives, ...formula.insides, ...formula.negatives, ...formula.notInsides, ...formula.anywhere].flatMap(requirementsWithin)];
  }
}

function itemsOf(root: RootPattern): readonly Pattern[] {
  return root.root === 'node' ? [root.pattern] : root.items.map(({ pattern }) => pattern);
}

/** `sink`: in a file in which data goes to what the pattern matches. */
type Where = 'file' | 'code' | 'sink';

/** The code that a metavariable stands for is text of the file; inside a string it need not be a word of its own there. */
function ofCondition(condition: Condition, inStrings: ReadonlySet<string>): Requirement {
  if (condition.op === 'formula') return requirementOf(condition.formula);
  if (condition.op === 'type') return requireAny(condition.types.map(requirementOfType));
  if (condition.op !== 'regex') return NOTHING_REQUIRED;
  return inStrings.has(condition.metavariable) ? NOTHING_REQUIRED : condition.regex.requirement;
}

/** Metavariables that stand for a part of a string. */
function namesInStrings(formula: Formula): string[] {
  switch (formula.op) {
    case 'pattern':
      return itemsOf(formula.pattern).flatMap(namesInStringsOf);
    case 'generic':
    case 'regex':
      return [];
    case 'any':
      return formula.branches.flatMap(namesInStrings);
    case 'all':
      return [...formula.positives, ...formula.insides].flatMap(namesInStrings);
  }
}

function namesInStringsOf(pattern: Pattern): string[] {
  if (pattern.op === 'string') return pattern.parts.flatMap((part) => (part.kind === 'metavariable' ? [part.name] : []));
  if (pattern.op === 'deep' || pattern.op === 'chain') return namesInStringsOf(pattern.inner);
  return partsOf(pattern).flatMap(namesInStringsOf);
}

/** The patterns that a pattern is made of. */
function partsOf(pattern: Pattern): readonly Pattern[] {
  if (pattern.op === 'shape') return pattern.slots.flatMap(({ items }) => items.map((item) => item.pattern));
  return pattern.op === 'node' ? pattern.children.map((child) => child.pattern) : [];
}

/** @param place where the code stands that the pattern matches, as far as that is known */
function ofPattern(pattern: Pattern, where: Where, place?: Place): Requirement {
  switch (pattern.op) {
    case 'name':
      if (pattern.afterDot) return membersName(requireLiteral(pattern.text, 'member', pattern.ignoreCase), place);
      if (where === 'code' && !pattern.ignoreCase) return requireLiteral(pattern.text, 'path');
      return isOfNames(place) ? inPlace(requireLiteral(pattern.text, 'word', pattern.ignoreCase), place) : requireLiteral(pattern.text, 'word', pattern.ignoreCase);
    case 'token':
      if (pattern.sameAs) return requireAny(pattern.sameAs.map((word) => requireLiteral(word, /^\w+$/.test(word) ? 'word' : 'text')));
      // Where the code is, a constant's name may stand for a number; a file that only adds up to it is passed over.
      if (where === 'code' ? LITERAL_TOKEN.test(pattern.text) : OTHERWISE_WRITTEN.test(pattern.text)) return NOTHING_REQUIRED;
      return requireLiteral(pattern.text, /^\w+$/.test(pattern.text) ? 'word' : 'text', pattern.ignoreCase);
    case 'string':
      // Where the code is, a constant's name may stand for the text. Of the file it is asked as a whole: one in which it only
      // comes about from parts, as in "pass" + "word", is passed over. To read every file instead would cost far more.
      return where === 'code' ? NOTHING_REQUIRED : requireAll(pattern.parts.map((part) => ofStringPart(part, pattern.parts.length === 1 ? place : undefined)));
    case 'deep':
    case 'chain':
      return ofPattern(pattern.inner, where);
    case 'node':
      return requireAll(partsOf(pattern).map((part) => ofPattern(part, where)));
    case 'shape':
      if (pattern.paths) return requireAll(pattern.paths.flatMap((path) => path.split('.')).map((name) => requireLiteral(name, 'word')));
      if (pattern.memberOf !== undefined) return ofAnyMember(pattern, pattern.memberOf, where, place);
      if (pattern.qualified === undefined) return ofParts(pattern, where, place);
      if (where === 'code') return requireLiteral(pattern.qualified, 'path');
      return ofDottedName(pattern.qualified, pattern.importPlaces, place);
    case 'metavariable':
      return requireAll([
        ...(where === 'code' && pattern.mayBeNamed ? [] : pattern.constraints).map((regex) => (pattern.afterDot ? membersName(inMember(regex.requirement), place) : place && isPlaced(regex, place) ? inPlace(regex.requirement, place) : regex.requirement)),
        // A type is written where a name is declared.
        where !== 'code' && pattern.type !== undefined ? requirementOfType(pattern.type) : NOTHING_REQUIRED,
      ]);
    case 'ellipsis':
      return NOTHING_REQUIRED;
  }
}

/** A name of several parts: as it is written or, where it may be imported, all its parts. @param place of what is written */
function ofDottedName(path: string, importPlaces: readonly Place[] | undefined, place: Place | undefined): Requirement {
  const [first = '', ...names] = path.split(/[.\\]/);
  const words = names.map((name) => requireLiteral(name, 'word'));
  if (!importPlaces || names.length === 0) return requireAll([requireLiteral(first, 'word'), ...words]);
  const members = requireAll(names.map((name, at) => ofObject(membersName(requireLiteral(name, 'member'), at === names.length - 1 ? place : undefined), [names[at - 1] ?? first])));
  // `tar.x`: what is too short to be looked for leaves the object's name.
  const written = requiresNothing(members) ? requireLiteral(first, 'word') : members;
  // What begins with a dollar is a variable, and no module has no letter in its name.
  if (first.startsWith('$') || /^_+$/.test(first)) return written;
  return requireAny([written, ...importPlaces.map((at) => requireAll([inPlace(requireLiteral(first, 'word'), at), ...words]))]);
}

/** A member whose name is a metavariable: as it is written, or imported by its name. */
function ofAnyMember(pattern: ShapePattern, object: string, where: Where, place: Place | undefined): Requirement {
  if (where === 'code') return requireLiteral(`${object}${ANY_MEMBER}`, 'path');
  const [first = '', ...names] = object.split('.');
  const name = memberName(pattern);
  const words = [...names.map((word) => requireLiteral(word, 'word')), ...(name?.op === 'metavariable' ? name.constraints.map(({ requirement }) => requirement) : [])];
  const places = pattern.importPlaces?.map((at) => inPlace(requireLiteral(first, 'word'), at)) ?? [requireLiteral(first, 'word')];
  return requireAny([ofParts(pattern, where, place), ...places.map((at) => requireAll([at, ...words]))]);
}

/** A member's name stands right after its object, of which may be known how it ends; other parts have places. */
function ofParts(pattern: ShapePattern, where: Where, place: Place | undefined): Requirement {
  const words = pattern.role === 'member' ? endsOfObject(pattern) : undefined;
  const parts = pattern.slots.flatMap((of) => {
    const required = of.items.map((item, at) => ofPattern(item.pattern, where, placeWithin(pattern, of, at, { place, isSink: where === 'sink' })));
    return words && of.slot === MEMBER ? required.map((part) => ofObject(part, words)) : required;
  });
  return requireAll(parts);
}

function endsOfObject({ slots, seesThroughNames }: ShapePattern): readonly string[] | undefined {
  const object = slots.find(({ slot }) => slot === OBJECT)?.items[0]?.pattern;
  if (object?.op === 'metavariable') return object.constraints.map(objectWords).find((words) => words !== undefined);
  return seesThroughNames ? undefined : nameOfMember(object);
}

/** The name with which an object ends that is a member of another, and that no import gives another name. */
function nameOfMember(object: Pattern | undefined): readonly string[] | undefined {
  if (object?.op !== 'shape' || object.role !== 'member' || object.qualified !== undefined) return undefined;
  const name = memberName(object);
  return name?.op === 'name' && name.afterDot && !name.ignoreCase ? [name.text] : undefined;
}

const OBJECT = SLOTS.member.findIndex(({ name }) => name === 'object');
const MEMBER = SLOTS.member.findIndex(({ name }) => name === 'name');

/** What an expression needs of a name, told of a member's name. */
function inMember(requirement: Requirement): Requirement {
  if (requirement.op !== 'literal') return { ...requirement, of: requirement.of.map(inMember) };
  const { literal } = requirement;
  return literal.as === 'word' ? { op: 'literal', literal: { ...literal, as: 'member' } } : requirement;
}

/** Whether a place is that of code which matches a name only where it is written. */
function isOfNames(place: Place | undefined): place is Place {
  return place?.called === true || place?.decorates === true || place?.behind !== undefined || place === KEYWORD;
}

/** A member's name, or the end of it, stands where the dotted name does that it ends. */
function membersName(requirement: Requirement, place: Place | undefined): Requirement {
  return place && isOfMembers(place) ? inPlace(requirement, place) : requirement;
}

/** Numbers that may be written in another base. */
const OTHERWISE_WRITTEN = /^\d{2,}$/;
const LITERAL_TOKEN = /^(?:\d|true$|false$|null$|nil$|none$|undefined$)/i;

/** What is too short to be looked for is not with its quotes. */
function ofTextRegex(regex: SafeRegex, place: Place | undefined): Requirement {
  if (place && endsInName(regex)) return inPlace(regex.requirement, place);
  const quoted = requiresNothing(regex.requirement) ? quotedTexts(regex, place) : undefined;
  return quoted ? requireAny(quoted.map((text) => requireLiteral(text, 'text'))) : regex.requirement;
}

/** A text with an escape may be written otherwise. */
function ofStringPart(part: StringPart, place: Place | undefined): Requirement {
  if (part.kind === 'regex') return ofTextRegex(part.regex, place);
  if (part.kind === 'text' && place && /^\w+$/.test(part.text)) return inPlace(requireLiteral(part.text, 'word'), place);
  return part.kind === 'text' && !part.text.includes('\\') ? requireLiteral(part.text, 'text') : NOTHING_REQUIRED;
}
