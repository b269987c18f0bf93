export function Bio({ url }) {
  const html = useMemo(() => DOMPurify.sanitize(read(url)), [url]);
  // ok: javascript-html-built-from-parameter
  return <p dangerouslySetInnerHTML={{ __html: html }} />;
}
