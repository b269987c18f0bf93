// ruleid: circleci-token
const circleciToken = process.env.CIRCLECI_TOKEN;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: circleci-token
export const client = createClient({ circleToken: process.env.CIRCLE_TOKEN });

// ruleid: circleci-token
const fallback = process.env.CIRCLECI_TOKEN;

// ruleid: circleci-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.CIRCLECI_TOKEN}` } });

const settings = {
  // ruleid: circleci-token
  circleciToken: process.env.CIRCLECI_TOKEN,
};

// ruleid: circleci-token
// circleciToken = {{token:circleci-token:js-6}}
