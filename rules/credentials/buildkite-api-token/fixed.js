// ruleid: buildkite-api-token
const buildkiteToken = process.env.BUILDKITE_API_TOKEN;
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: buildkite-api-token
export const client = new Buildkite({ token: process.env.BUILDKITE_API_TOKEN });

// ruleid: buildkite-api-token
const fallback = process.env.BUILDKITE_API_TOKEN;

// ruleid: buildkite-api-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.BUILDKITE_API_TOKEN}` } });

const settings = {
  // ruleid: buildkite-api-token
  buildkiteToken: process.env.BUILDKITE_API_TOKEN,
};

// ruleid: buildkite-api-token
// buildkiteToken = {{token:buildkite-api-token:js-6}}
