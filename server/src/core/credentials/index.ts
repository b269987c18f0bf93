export { compileCredentials } from './compile';
export type { CredentialDetector } from './detector';
export { CHECKS, readAwsAccount } from './checks';
export { sourceKindOf } from './source-kind';
export type { SourceKind } from './source-kind';
