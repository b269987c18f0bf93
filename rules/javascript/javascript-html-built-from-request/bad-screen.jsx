import parse from 'html-react-parser';
import { useLocation, useParams } from 'react-router-dom';
import { WebView } from 'react-native-webview';

export function Slug({ box }) {
  const { slug } = useParams();
  // ruleid: javascript-html-built-from-location
  box.current.innerHTML = slug;
  // ruleid: javascript-html-built-from-location
  return <h1 innerHTML={slug} />;
}

export function Note() {
  const query = new URLSearchParams(useLocation().search);
  return (
    <main>
      {/* ruleid: javascript-html-built-from-location */}
      <p>{parse(query.get('note'))}</p>
      {/* ruleid: javascript-html-built-from-location-link */}
      <iframe src={query.get('page')} title="page" />
    </main>
  );
}

export function Mail({ route }) {
  return (
    <>
      {/* ruleid: javascript-html-built-from-location */}
      <WebView source={{ html: `<body>${route.params.text}</body>` }} />
      {/* ruleid: javascript-html-built-from-location-link */}
      <WebView source={{ uri: route.params.address }} />
    </>
  );
}

export function Search() {
  const { search, pathname } = useLocation();
  const { hash: part } = window.location;
  return (
    <main>
      <h1>{pathname}</h1>
      {/* ruleid: javascript-html-built-from-location */}
      <p dangerouslySetInnerHTML={{ __html: new URLSearchParams(search).get('text') }} />
      {/* ruleid: javascript-html-built-from-location */}
      <p dangerouslySetInnerHTML={{ __html: decodeURIComponent(part) }} />
    </main>
  );
}
