import { getQuery, sendRedirect } from 'h3';

export const leave = defineEventHandler((event) => {
  // ok: javascript-redirect-from-request
  return sendRedirect(event, '/parcels?q=' + encodeURIComponent(String(getQuery(event).q)), 302);
});

export async function loader({ params }: { params: { id: string } }) {
  // ok: javascript-redirect-from-request
  throw redirect(`/parcels/${params.id}`);
}

export async function POST() {
  // ok: javascript-redirect-from-request
  redirect(303, '/parcels');
}

export async function out(request: Request & { query: URLSearchParams }) {
  // ok: javascript-redirect-from-request
  return { status: 302, headers: { Location: '/parcels' } };
}
