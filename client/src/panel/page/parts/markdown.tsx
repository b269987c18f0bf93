import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/** Topics may come from a team’s repository: HTML in them is shown as text, images are left out, and links lead to https alone. */
export function Markdown({ text, from = 2 }: { readonly text: string; readonly from?: number }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: toHtml(text, from) }} />;
}

/** One line of Markdown, without a paragraph around it. */
export function Inline({ text }: { readonly text: string }) {
  return <span dangerouslySetInnerHTML={{ __html: toHtml(text, 2).replace(/^<p>([\s\S]*)<\/p>\s*$/, '$1') }} />;
}

/** @param from the level of the highest heading */
export function toHtml(text: string, from: number): string {
  const html = micromark(text, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  return withHeadings(withSafeLinks(html), from).replace(/<pre>/g, '<pre tabindex="0">');
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
