// ruleid: posthog-personal-api-key
const posthogKey = process.env.POSTHOG_PERSONAL_API_KEY;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: posthog-personal-api-key
export const client = new PostHog(projectKey, { personalApiKey: process.env.POSTHOG_PERSONAL_API_KEY });

// ruleid: posthog-personal-api-key
const fallback = process.env.POSTHOG_PERSONAL_API_KEY;

// ruleid: posthog-personal-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.POSTHOG_PERSONAL_API_KEY}` } });

const settings = {
  // ruleid: posthog-personal-api-key
  posthogKey: process.env.POSTHOG_PERSONAL_API_KEY,
};

// ruleid: posthog-personal-api-key
// posthogKey = {{token:posthog-personal-api-key:js-6}}
