export { KnownRuleFiles } from './known-rule-files';
export { countRules, LanguageRules, type CodeMatches, type OpenFiles, type RuleTools } from './language-rules';
export { nestedLanguages } from './nested-languages';
export { isTextLanguage, nestedInText, TextRules } from './text-rules';
