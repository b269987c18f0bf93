export function signIn(): Response {
  return new Response('ok', {
    // ruleid: javascript-cookie-without-flags-header
    headers: { 'Set-Cookie': `session=${crypto.randomUUID()}; Path=/; HttpOnly` },
  });
}
