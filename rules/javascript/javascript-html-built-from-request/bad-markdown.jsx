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
