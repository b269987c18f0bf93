export {
  createRegexCompiler,
  type CheckLinearity,
  type CompiledRegex,
  type CompileRegex,
  type Linearity,
  type RegexMatch,
  type RegexOptions,
  type SafeRegex,
} from './safe-regex';
export { translateRegex, UnsupportedRegex, type Dialect } from './translate';
