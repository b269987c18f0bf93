import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-ring/index.js';
import '@vscode-elements/elements/dist/vscode-textarea/index.js';
import 'uplot/dist/uPlot.min.css';
import { render } from 'preact';
import { readHostMessage, type HostMessage } from '../messages';
import { ActionsContext, type Actions } from './actions';
import { announce } from './announce';
import { App, type AppProps } from './app';
import { useTexts } from './l10n';
import './page.css';
import { keepPlace, post } from './post';

let state: AppProps = { shown: undefined, marks: [], busy: undefined, failed: undefined, said: '' };

const ACTIONS: Actions = {
  go: (place) => post({ type: 'show', place }),
  act: (action) => post({ type: 'act', action }),
  check: () => post({ type: 'check' }),
  open: (what) => post({ type: 'open', what }),
  export: (format) => post({ type: 'export', format }),
};

function draw(): void {
  render(<ActionsContext.Provider value={ACTIONS}><App {...state} /></ActionsContext.Provider>, document.body);
}

function take(message: HostMessage): AppProps {
  switch (message.type) {
    case 'texts':
      useTexts(message.texts);
      // What is drawn is drawn again, in the other words.
      return { ...state, shown: state.shown && { ...state.shown } };
    case 'view': {
      const { place, view } = message;
      keepPlace(place);
      return { ...state, shown: { place, view }, failed: undefined, said: announce(state.shown?.view, view) };
    }
    case 'marks': return { ...state, marks: message.lines };
    case 'busy': return { ...state, busy: message.what };
    case 'failed': return { ...state, failed: message.message };
  }
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readHostMessage(data);
  if (message === undefined) return;
  state = take(message);
  draw();
});

draw();
post({ type: 'ready' });
