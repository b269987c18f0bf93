import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TrainingPlace } from '../../../../server/src/protocol';
import type { ExportFormat, OpenTarget, PageAction } from '../messages';

/** What a person can do on the page. */
export interface Actions {
  go(place: TrainingPlace): void;
  act(action: PageAction): void;
  check(): void;
  open(what: OpenTarget): void;
  export(format: ExportFormat): void;
}

const NONE: Actions = { go: () => undefined, act: () => undefined, check: () => undefined, open: () => undefined, export: () => undefined };

export const ActionsContext = createContext<Actions>(NONE);

export function useActions(): Actions {
  return useContext(ActionsContext);
}
