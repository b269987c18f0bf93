// ruleid: postman-api-key
const postmanKey = process.env.POSTMAN_API_KEY;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: postman-api-key
export const client = new PostmanClient({ apiKey: process.env.POSTMAN_API_KEY });

// ruleid: postman-api-key
const fallback = process.env.POSTMAN_API_KEY;

// ruleid: postman-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.POSTMAN_API_KEY}` } });

const settings = {
  // ruleid: postman-api-key
  postmanKey: process.env.POSTMAN_API_KEY,
};

// ruleid: postman-api-key
// postmanKey = {{token:postman-api-key:js-6}}
