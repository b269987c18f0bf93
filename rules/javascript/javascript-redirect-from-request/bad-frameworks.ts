import { getQuery, sendRedirect } from 'h3';

export const leave = defineEventHandler((event) => {
  // ruleid: javascript-redirect-from-request
  return sendRedirect(event, String(getQuery(event).next));
});

export async function loader({ request }: { request: Request }) {
  const to = new URL(request.url).searchParams.get('to');
  // ruleid: javascript-redirect-from-request
  throw redirect(to);
}

export async function action({ request }: { request: Request }) {
  const form = await request.formData();
  // ruleid: javascript-redirect-from-request
  return redirect(String(form.get('to')));
}

export async function POST({ url }: { url: URL }) {
  // ruleid: javascript-redirect-from-request
  redirect(303, url.searchParams.get('next'));
}

export const shop = new Elysia()
  // ruleid: javascript-redirect-from-request
  .get('/leave', ({ query, redirect }) => redirect(query.to));

export async function out(request: Request & { query: URLSearchParams }) {
  // ruleid: javascript-redirect-from-request
  return { status: 302, headers: { Location: request.query.get('to') } };
}
