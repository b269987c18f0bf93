export function signIn(): Response {
  return new Response('ok', {
    // ok: javascript-cookie-without-flags-header
    headers: { 'Set-Cookie': `session=${crypto.randomUUID()}; Path=/; Secure; HttpOnly; SameSite=Lax` },
  });
}
