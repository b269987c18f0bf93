// ruleid: sentry-auth-token
const sentryToken = process.env.SENTRY_AUTH_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sentry-auth-token
export const client = new SentryCli(null, { authToken: process.env.SENTRY_AUTH_TOKEN });

// ruleid: sentry-auth-token
const fallback = process.env.SENTRY_AUTH_TOKEN;

// ruleid: sentry-auth-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.SENTRY_AUTH_TOKEN}` } });

const settings = {
  // ruleid: sentry-auth-token
  sentryToken: process.env.SENTRY_AUTH_TOKEN,
};

// ruleid: sentry-auth-token
// sentryToken = {{token:sentry-auth-token:js-6}}

// ruleid: sentry-organization-token
const other = process.env.SENTRY_AUTH_TOKEN;
