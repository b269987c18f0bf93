import type { NothingView } from '../../protocol';

export function nothing(message: string): NothingView {
  return { view: 'nothing', message };
}
