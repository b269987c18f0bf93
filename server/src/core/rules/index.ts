export { countRules, LanguageRules, type RuleTools } from './language-rules';
export { isTextLanguage, nestedInText, TextRules } from './text-rules';
