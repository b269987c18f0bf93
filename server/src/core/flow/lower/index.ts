export type { FlowSubject } from './context';
export { Lowering } from './lowering';
export { DEFAULT_EXPORT } from './variables';
