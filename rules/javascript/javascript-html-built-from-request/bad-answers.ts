import Handlebars from 'handlebars';
import { getQuery, defineEventHandler } from 'h3';
import type { HttpRequest } from '@azure/functions';

export const page = defineEventHandler((event) => {
  const { title } = getQuery(event);
  // ruleid: javascript-html-built-from-request
  return new Response(`<h1>${title}</h1>`, { headers: { 'Content-Type': 'text/html' } });
});

export async function PATCH({ url }: { url: URL }) {
  // ruleid: javascript-html-built-from-request
  return new Response(`<p>${url.searchParams.get('note')}</p>`, { headers: { 'content-type': 'text/html' } });
}

export async function hello(request: HttpRequest) {
  // ruleid: javascript-html-built-from-request
  return { headers: { 'Content-Type': 'text/html' }, body: `<b>${request.query.get('name')}</b>` };
}

export const parcels = new Elysia()
  // ruleid: javascript-html-built-from-request
  .get('/parcels', ({ query }) => `<h1>${query.q}</h1>`);

export function label(req: Request & { query: { text: string } }) {
  // ruleid: javascript-html-built-from-request
  return new Handlebars.SafeString('<b>' + req.query.text + '</b>');
}

export async function mail(transport: Transport, req: Request & { body: { question: string } }) {
  // ruleid: javascript-html-built-from-request
  await transport.sendMail({ to: 'desk@example.com', html: `<p>${req.body.question}</p>` });
}

export function page(html: string, state: object) {
  // ruleid: javascript-html-built-from-state
  return `<main>${html}</main><script>window.__STATE__ = ${JSON.stringify(state)}</script>`;
}
