export { LanguageRules } from './language-rules';
