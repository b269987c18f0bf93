export { FILES_A_FIX_MAY_TOUCH, type FileEdit, type Fix, type WorkspaceFiles } from './fix';
export { proposeFixes } from './propose-fixes';
export { proveFix, type Proof, type ProofAnalysis } from './prove-fix';
