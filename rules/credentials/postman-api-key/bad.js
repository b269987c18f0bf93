// ruleid: postman-api-key
const postmanKey = '{{token:postman-api-key:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: postman-api-key
export const client = new PostmanClient({ apiKey: '{{token:postman-api-key:js-2}}' });

// ruleid: postman-api-key
const fallback = process.env.POSTMAN_API_KEY || '{{token:postman-api-key:js-3}}';

// ruleid: postman-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:postman-api-key:js-4}}' } });

const settings = {
  // ruleid: postman-api-key
  postmanKey: `{{token:postman-api-key:js-5}}`,
};

// ruleid: postman-api-key
// postmanKey = {{token:postman-api-key:js-6}}
