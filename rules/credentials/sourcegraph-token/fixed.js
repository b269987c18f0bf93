// ruleid: sourcegraph-token
const sourcegraphToken = process.env.SOURCEGRAPH_TOKEN;
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: sourcegraph-token
export const client = createClient({ accessToken: process.env.SRC_ACCESS_TOKEN });

// ruleid: sourcegraph-token
const fallback = process.env.SRC_ACCESS_TOKEN;

// ruleid: sourcegraph-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.SRC_ACCESS_TOKEN}` } });

const settings = {
  // ruleid: sourcegraph-token
  sourcegraphToken: process.env.SOURCEGRAPH_TOKEN,
};

// ruleid: sourcegraph-token
// sourcegraphToken = {{token:sourcegraph-token:js-6}}
