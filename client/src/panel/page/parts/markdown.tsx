import { toHtml } from './to-html';

/** Topics may come from a team’s repository: HTML in them is shown as text, images are left out, and links lead to https alone. */
export function Markdown({ text, from = 2 }: { readonly text: string; readonly from?: number }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: toHtml(text, from) }} />;
}

/** One line of Markdown, without a paragraph around it. */
export function Inline({ text }: { readonly text: string }) {
  return <span dangerouslySetInnerHTML={{ __html: toHtml(text, 2).replace(/^<p>([\s\S]*)<\/p>\s*$/, '$1') }} />;
}
