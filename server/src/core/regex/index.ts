export { applyFixRegex, compileFixRegex, type CompiledFixRegex, type FixRegex, type FixRegexSource } from './fix-regex';
export { bindGroups, findAll, mayTouch, PATTERN_REGEX_FLAGS, withoutOverlaps, type ChangedText } from './pattern-regex';
export { mayCapture } from './captures';
export { canExplode } from './explosive';
export {
  createRegexCompiler,
  matchesStart,
  type CheckComplexity,
  type CheckLinearity,
  type CompiledRegex,
  type CompileRegex,
  type Complexity,
  type Linearity,
  type RegexMatch,
  type RegexOptions,
  type SafeRegex,
} from './safe-regex';
export { endsOfNames, matchesDottedName, wordsAtEnd } from './dotted-name';
export { finiteTexts } from './finite-texts';
export { UnsupportedRegex } from './syntax';
export { translateRegex, type Dialect } from './translate';
