export const http = [
  // ok: javascript-csrf-unprotected-client
  provideHttpClient(withFetch(), withXsrfConfiguration({ cookieName: 'XSRF-TOKEN' })),
];

export function strategies(oauth: object, verify: Verify) {
  // ok: javascript-csrf-unprotected-client
  return new OAuth2Strategy({ ...oauth, state: true, pkce: true }, verify);
}
