export { createSandbox, type Case, type CaseResult, type Ended, type ExamContents, type ExamFiles, type Sandbox, type SandboxOptions } from './sandbox';
