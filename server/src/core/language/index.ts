export { LANGUAGES, languageById, languageOf } from './languages';
export type { ConstantProfile, ImportPattern, ImportProfile, LanguageProfile, ViewProfile } from './profile';
