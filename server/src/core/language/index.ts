export { LANGUAGES, languageById, languageOf } from './languages';
export type { ImportPattern, ImportProfile, LanguageProfile, ViewProfile } from './profile';
