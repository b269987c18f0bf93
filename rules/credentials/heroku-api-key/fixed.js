// ruleid: heroku-api-key
const herokuKey = process.env.HEROKU_API_KEY;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: heroku-api-key
export const client = new Heroku({ token: process.env.HEROKU_API_KEY });

// ruleid: heroku-api-key
const fallback = process.env.HEROKU_API_KEY;

// ruleid: heroku-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.HEROKU_API_KEY}` } });

const settings = {
  // ruleid: heroku-api-key
  herokuKey: process.env.HEROKU_API_KEY,
};

// ruleid: heroku-api-key
// herokuKey = {{token:heroku-api-key:js-6}}
