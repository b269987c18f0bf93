export const http = [
  // ruleid: javascript-csrf-unprotected-client
  provideHttpClient(withFetch(), withNoXsrfProtection()),
];

export function strategies(oauth: object, verify: Verify) {
  // ruleid: javascript-csrf-unprotected-client
  return new OAuth2Strategy({ ...oauth, state: false }, verify);
}
