import type { TrainingPlace } from '../../../../server/src/protocol';
import type { PageMessage } from '../messages';

/** What VS Code gives to a webview's page, once. */
interface WebviewApi {
  postMessage(message: PageMessage): void;
  setState(state: { readonly place: TrainingPlace }): void;
}

declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();

export function post(message: PageMessage): void {
  api.postMessage(message);
}

/** Only where the person is: it is written to disk by VS Code. */
export function keepPlace(place: TrainingPlace): void {
  api.setState({ place });
}
