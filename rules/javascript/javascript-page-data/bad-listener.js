import { useCallback, useEffect } from 'react';
import { WebView } from 'react-native-webview';

export function useToken(onToken) {
  useEffect(() => {
    const listener = (event) => {
      if (event.data.type === 'token') onToken(event.data.token);
    };
    // ruleid: javascript-page-data-message-listener
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [onToken]);
}

function receive(event) {
  document.title = event.data.title;
}
// ruleid: javascript-page-data-message-listener
window.addEventListener('message', receive, false);

export class Bridge {
  open() {
    // ruleid: javascript-page-data-message-listener
    window.addEventListener('message', this.onMessage);
  }

  onMessage(event) {
    this.panel.textContent = event.data;
  }
}

export function Page({ view }) {
  // ruleid: javascript-page-data-executed
  return <WebView source={{ uri: 'https://shop.example' }} onMessage={(event) => view.injectJavaScript(event.nativeEvent.data)} />;
}

const page = new URLSearchParams(location.hash.slice(1));
// ruleid: javascript-page-data-executed
globalThis.setTimeout(page.get('later'), 10);
// ruleid: javascript-page-data-executed
(window).eval(page.get('code'));
