import { WebView } from 'react-native-webview';

export function Portal() {
  return (
    <WebView
      source={{ uri: 'https://portal.example.com/' }}
      // ok: javascript-protection-disabled-view
      allowFileAccessFromFileURLs={false}
      // ok: javascript-protection-disabled-mixed
      mixedContentMode="never"
    />
  );
}
