// ruleid: sentry-auth-token
const sentryToken = '{{token:sentry-auth-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sentry-auth-token
export const client = new SentryCli(null, { authToken: '{{token:sentry-auth-token:js-2}}' });

// ruleid: sentry-auth-token
const fallback = process.env.SENTRY_AUTH_TOKEN || '{{token:sentry-auth-token:js-3}}';

// ruleid: sentry-auth-token
fetch(url, { headers: { Authorization: 'Bearer {{token:sentry-auth-token:js-4}}' } });

const settings = {
  // ruleid: sentry-auth-token
  sentryToken: `{{token:sentry-auth-token:js-5}}`,
};

// ruleid: sentry-auth-token
// sentryToken = {{token:sentry-auth-token:js-6}}

// ruleid: sentry-organization-token
const other = '{{token:sentry-organization-token:js-7}}';
