import { getQuery, defineEventHandler } from 'h3';
import type { HttpRequest } from '@azure/functions';

export const page = defineEventHandler((event) => {
  const { title } = getQuery(event);
  // ok: javascript-html-built-from-request
  return new Response(`Title: ${title}`, { headers: { 'Content-Type': 'text/plain' } });
});

export async function hello(request: HttpRequest) {
  // ok: javascript-html-built-from-request
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name: request.query.get('name') }) };
}

export const parcels = new Elysia()
  // ok: javascript-html-built-from-request
  .get('/parcels', ({ query }) => ({ q: query.q }));

export async function mail(transport: Transport, req: Request & { body: { question: string } }) {
  // ok: javascript-html-built-from-request
  await transport.sendMail({ to: 'desk@example.com', text: req.body.question });
}

export function page(html: string, state: object) {
  // ok: javascript-html-built-from-state
  return `<main>${html}</main><script>window.__STATE__ = ${JSON.stringify(state).replace(/</g, '\\u003c')}</script>`;
}

export function shown(html: string, state: object) {
  // ok: javascript-html-built-from-state
  return `<main>${html}</main><script>window.__STATE__ = ${serialize(state)}</script>`;
}
