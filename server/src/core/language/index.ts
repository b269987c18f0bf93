export { LANGUAGES, languageById, languageOf } from './languages';
export type { ConstantProfile, FlowProfile, ImportPattern, ImportProfile, LanguageProfile, PatternProfile, ViewProfile } from './profile';
