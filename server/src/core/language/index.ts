export { familyOf, LANGUAGES, languageById, languageOf } from './languages';
export type { ConstantProfile, FlowProfile, ImportPattern, ImportProfile, Interpolation, LanguageProfile, ModuleProfile, NamedBlock, PatternProfile, ViewProfile } from './profile';
