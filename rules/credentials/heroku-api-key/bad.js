// ruleid: heroku-api-key
const herokuKey = '{{token:heroku-api-key:js-1}}';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: heroku-api-key
export const client = new Heroku({ token: '{{token:heroku-api-key:js-2}}' });

// ruleid: heroku-api-key
const fallback = process.env.HEROKU_API_KEY || '{{token:heroku-api-key:js-3}}';

// ruleid: heroku-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:heroku-api-key:js-4}}' } });

const settings = {
  // ruleid: heroku-api-key
  herokuKey: `{{token:heroku-api-key:js-5}}`,
};

// ruleid: heroku-api-key
// herokuKey = {{token:heroku-api-key:js-6}}
