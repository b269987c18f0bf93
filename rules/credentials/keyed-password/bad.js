// ruleid: keyed-password
const password = '{{token:password:js-1}}';
//                ^^^^^^^^^^^^^^^^^^^^^^^

const smtp = {
  user: 'mailer',
  // ruleid: keyed-password
  smtpPassword: "{{token:password:js-2}}",
  // ruleid: keyed-password
  'api-key': `{{token:password:js-3}}`,
};

// ruleid: keyed-password
config.database.passwd = '{{token:password:js-4}}';

// ruleid: keyed-password, javascript-hard-coded-key-fallback
const secret = process.env.SESSION_SECRET || '{{token:password:js-5}}';

// ruleid: keyed-password
function connect(user, pwd = '{{token:password:js-6}}') {
  return login(user, pwd);
}

// ruleid: keyed-password
client.setPassword('{{token:password:js-7}}');

// ruleid: keyed-password
options['client_secret'] = '{{token:password:js-8}}';

// A weak password is one too where nothing speaks against it.
// ruleid: keyed-password
const dbPassword = 'hunter22';
//                  ^^^^^^^^

// ruleid: keyed-password
const connection = 'Server=db.acme.io;User Id=app;Password={{token:password:js-9}};Encrypt=true';

// ruleid: keyed-password
const json = '{"password": "{{token:password:js-10}}"}';

// ruleid: keyed-password
fetch(url, { headers: { Authorization: 'Basic {{token:password:js-11}}' } });
