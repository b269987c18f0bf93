export { createExaminer, type Examiner, type ExaminerOptions } from './examiner';
export { readChecks, type Check } from './checks';
