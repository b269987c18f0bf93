// ok: posthog-personal-api-key
const sample1 = 'phx_d8zZPX30s4PQeQt3LkhGC4r';
// ok: posthog-personal-api-key
const sample2 = 'phx_d8zZPX30s4PQeQt3LkhGC4r!KgaDQZxSIlZtOgqB6WALiut';
// ok: posthog-personal-api-key
const sample3 = 'phx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: posthog-personal-api-key
const sample4 = 'phx_...';
// ok: posthog-personal-api-key
const prefixes = ['phx_'];
// ok: posthog-personal-api-key
const posthogKey = process.env.POSTHOG_PERSONAL_API_KEY;
// ok: posthog-personal-api-key
const longer = 'abc{{token:posthog-personal-api-key:ok-1}}def';
// ok: posthog-personal-api-key
const blob = 'QUJD{{token:posthog-personal-api-key:ok-2}}';
// ok: posthog-personal-api-key
const posthogKeyName = 'POSTHOG_PERSONAL_API_KEY';
