// ruleid: posthog-personal-api-key
const posthogKey = '{{token:posthog-personal-api-key:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: posthog-personal-api-key
export const client = new PostHog(projectKey, { personalApiKey: '{{token:posthog-personal-api-key:js-2}}' });

// ruleid: posthog-personal-api-key
const fallback = process.env.POSTHOG_PERSONAL_API_KEY || '{{token:posthog-personal-api-key:js-3}}';

// ruleid: posthog-personal-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:posthog-personal-api-key:js-4}}' } });

const settings = {
  // ruleid: posthog-personal-api-key
  posthogKey: `{{token:posthog-personal-api-key:js-5}}`,
};

// ruleid: posthog-personal-api-key
// posthogKey = {{token:posthog-personal-api-key:js-6}}
