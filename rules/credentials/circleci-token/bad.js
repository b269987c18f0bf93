// ruleid: circleci-token
const circleciToken = '{{token:circleci-token:js-1}}';
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: circleci-token
export const client = createClient({ circleToken: '{{token:circleci-token:js-2}}' });

// ruleid: circleci-token
const fallback = process.env.CIRCLECI_TOKEN || '{{token:circleci-token:js-3}}';

// ruleid: circleci-token
fetch(url, { headers: { Authorization: 'Bearer {{token:circleci-token:js-4}}' } });

const settings = {
  // ruleid: circleci-token
  circleciToken: `{{token:circleci-token:js-5}}`,
};

// ruleid: circleci-token
// circleciToken = {{token:circleci-token:js-6}}
