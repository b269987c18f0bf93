export type { FlowSubject } from './context';
export { Lowering } from './lowering';
