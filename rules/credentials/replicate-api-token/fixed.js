// ruleid: replicate-api-token
const replicateToken = process.env.REPLICATE_API_TOKEN;
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: replicate-api-token
export const client = new Replicate({ auth: process.env.REPLICATE_API_TOKEN });

// ruleid: replicate-api-token
const fallback = process.env.REPLICATE_API_TOKEN;

// ruleid: replicate-api-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.REPLICATE_API_TOKEN}` } });

const settings = {
  // ruleid: replicate-api-token
  replicateToken: process.env.REPLICATE_API_TOKEN,
};

// ruleid: replicate-api-token
// replicateToken = {{token:replicate-api-token:js-6}}
