import { WebView } from 'react-native-webview';

export function Portal() {
  return (
    <WebView
      source={{ uri: 'https://portal.example.com/' }}
      // ruleid: javascript-protection-disabled-view
      allowFileAccessFromFileURLs={true}
      // ruleid: javascript-protection-disabled-view
      allowUniversalAccessFromFileURLs
    />
  );
}

export function Old() {
  // ruleid: javascript-protection-disabled-mixed
  return <WebView source={{ uri: 'https://portal.example.com/' }} mixedContentMode="always" />;
}
