import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import { useSearchParams } from 'react-router-dom';

export function Text({ source }) {
  // ruleid: javascript-html-built-from-parameter
  return <ReactMarkdown rehypePlugins={[rehypeRaw]}>{source}</ReactMarkdown>;
}

export function Frame() {
  const [params] = useSearchParams();
  // ruleid: javascript-html-built-from-location
  return <iframe title="preview" srcDoc={params.get('html')} />;
}

export function Player() {
  const [params] = useSearchParams();
  // ruleid: javascript-html-built-from-location-link
  return <embed src={params.get('src')} />;
}

export function Send({ quill }) {
  const [params] = useSearchParams();
  // ruleid: javascript-html-built-from-location
  quill.clipboard.dangerouslyPasteHTML(params.get('draft'));
  return (
    // ruleid: javascript-html-built-from-location-link
    <form action={params.get('target')} method="post">
      <button>Send</button>
    </form>
  );
}
