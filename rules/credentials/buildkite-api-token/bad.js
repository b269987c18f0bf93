// ruleid: buildkite-api-token
const buildkiteToken = '{{token:buildkite-api-token:js-1}}';
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: buildkite-api-token
export const client = new Buildkite({ token: '{{token:buildkite-api-token:js-2}}' });

// ruleid: buildkite-api-token
const fallback = process.env.BUILDKITE_API_TOKEN || '{{token:buildkite-api-token:js-3}}';

// ruleid: buildkite-api-token
fetch(url, { headers: { Authorization: 'Bearer {{token:buildkite-api-token:js-4}}' } });

const settings = {
  // ruleid: buildkite-api-token
  buildkiteToken: `{{token:buildkite-api-token:js-5}}`,
};

// ruleid: buildkite-api-token
// buildkiteToken = {{token:buildkite-api-token:js-6}}
