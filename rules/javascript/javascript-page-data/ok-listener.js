import { useEffect } from 'react';
import { WebView } from 'react-native-webview';

export function useToken(onToken) {
  useEffect(() => {
    const listener = (event) => {
      if (event.origin !== 'https://id.example') return;
      onToken(event.data.token);
    };
    // ok: javascript-page-data-message-listener
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [onToken]);
}

function reload() {
  location.reload();
}
// ok: javascript-page-data-message-listener
window.addEventListener('message', reload);

export class Bridge {
  open() {
    // ok: javascript-page-data-message-listener
    window.addEventListener('message', this.onMessage);
  }

  onMessage(event) {
    if (event.source !== this.frame.contentWindow) return;
    this.panel.textContent = event.data;
  }
}

export function Page({ view }) {
  // ok: javascript-page-data-executed
  return <WebView source={{ uri: 'https://shop.example' }} onMessage={(event) => view.injectJavaScript(`show(${JSON.stringify(event.nativeEvent.data)})`)} />;
}
