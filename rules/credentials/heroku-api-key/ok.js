// ok: heroku-api-key
const sample1 = 'HRKU-AAqN9SXrZ9izT22J2LqdwBkPUHTFfB6';
// ok: heroku-api-key
const sample2 = 'HRKU-AAqN9SXrZ9izT22J2LqdwBkPUHTFfB6!NYcihgGMPg02EibOCraHnIZPQ4PB';
// ok: heroku-api-key
const sample3 = 'HRKU-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: heroku-api-key
const sample4 = 'HRKU-...';
// ok: heroku-api-key
const prefixes = ['HRKU-AA'];
// ok: heroku-api-key
const herokuKey = process.env.HEROKU_API_KEY;
// ok: heroku-api-key
const longer = 'abc{{token:heroku-api-key:ok-1}}def';
// ok: heroku-api-key
const blob = 'QUJD{{token:heroku-api-key:ok-2}}';
// ok: heroku-api-key
const herokuKeyName = 'HEROKU_API_KEY';
