import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';

export function Text({ source }) {
  // ok: javascript-html-built-from-parameter
  return <ReactMarkdown rehypePlugins={[rehypeRaw, rehypeSanitize]}>{source}</ReactMarkdown>;
}

export function Plain({ source }) {
  // ok: javascript-html-built-from-parameter
  return <ReactMarkdown>{source}</ReactMarkdown>;
}

export function Frame() {
  // ok: javascript-html-built-from-location
  return <iframe title="preview" srcDoc="<p>Nothing yet</p>" />;
}

export function Clean({ text, sanitizeHtml }) {
  const html = sanitizeHtml(text);
  // ok: javascript-html-built-from-parameter
  return <p dangerouslySetInnerHTML={{ __html: html }} />;
}
