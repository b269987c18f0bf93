export { LANGUAGES, languageById, languageOf } from './languages';
export type { ConstantProfile, ImportPattern, ImportProfile, LanguageProfile, PatternProfile, ViewProfile } from './profile';
