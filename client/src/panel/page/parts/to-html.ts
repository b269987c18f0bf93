import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/** Markdown as HTML without any of its author’s own. @param from the level of the highest heading */
export function toHtml(text: string, from: number): string {
  const html = micromark(text, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  return withWholeCode(withHeadings(withSafeLinks(html), from)).replace(/<pre>/g, '<pre tabindex="0">');
}

/** Short code stays on one line: broken at a space it reads like two. */
function withWholeCode(html: string): string {
  return html.replace(/<code>([^<\n]{1,30})<\/code>/g, '<code class="short">$1</code>');
}

/** Micromark writes every link as `<a href="…" …>` and every image as `<img …>`, with what is in them escaped. */
function withSafeLinks(html: string): string {
  return html
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_, href: string, content: string) => (/^https:\/\//i.test(href) ? `<a href="${href}">${content}</a>` : content));
}

function withHeadings(html: string, from: number): string {
  const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
  const shift = levels.length === 0 ? 0 : from - Math.min(...levels);
  return html.replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + shift)}>`);
}
