import { useParams } from 'react-router-dom';
import { WebView } from 'react-native-webview';

export function Slug() {
  const { slug } = useParams();
  // ok: javascript-html-built-from-location
  return <h1 title={slug}>{slug}</h1>;
}

export function Mail({ route }) {
  return (
    <>
      {/* ok: javascript-html-built-from-location-link */}
      <WebView source={{ uri: 'https://mail.example.com/' }} />
      {/* ok: javascript-html-built-from-location */}
      <Text>{route.params.text}</Text>
    </>
  );
}
