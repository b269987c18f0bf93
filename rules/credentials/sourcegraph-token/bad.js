// ruleid: sourcegraph-token
const sourcegraphToken = '{{token:sourcegraph-token:js-1}}';
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sourcegraph-token
export const client = createClient({ accessToken: '{{token:sourcegraph-token:js-2}}' });

// ruleid: sourcegraph-token
const fallback = process.env.SRC_ACCESS_TOKEN || '{{token:sourcegraph-token:js-3}}';

// ruleid: sourcegraph-token
fetch(url, { headers: { Authorization: 'Bearer {{token:sourcegraph-token:js-4}}' } });

const settings = {
  // ruleid: sourcegraph-token
  sourcegraphToken: `{{token:sourcegraph-token:js-5}}`,
};

// ruleid: sourcegraph-token
// sourcegraphToken = {{token:sourcegraph-token:js-6}}
