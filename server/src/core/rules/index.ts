export { KnownRuleFiles } from './known-rule-files';
export { CodeMemory, countRules, LanguageRules, type CodeMatches, type RuleTools } from './language-rules';
export type { OpenFiles } from './import-graph';
export { nestedLanguages } from './nested-languages';
export { isTextLanguage, nestedInText, TextRules } from './text-rules';
