// ruleid: keyed-password
const password = process.env.PASSWORD;
//                ^^^^^^^^^^^^^^^^^^^^^^^

const smtp = {
  user: 'mailer',
  // ruleid: keyed-password
  smtpPassword: process.env.SMTP_PASSWORD,
  // ruleid: keyed-password
  'api-key': process.env.API_KEY,
};

// ruleid: keyed-password
config.database.passwd = process.env.PASSWD;

// ruleid: keyed-password, javascript-hard-coded-key-fallback
const secret = process.env.SESSION_SECRET;

// ruleid: keyed-password
function connect(user, pwd = process.env.PASSWORD) {
  return login(user, pwd);
}

// ruleid: keyed-password
client.setPassword(process.env.PASSWORD);

// ruleid: keyed-password
options['client_secret'] = process.env.CLIENT_SECRET;

// A weak password is one too where nothing speaks against it.
// ruleid: keyed-password
const dbPassword = process.env.DB_PASSWORD;
//                  ^^^^^^^^

// ruleid: keyed-password
const connection = `Server=db.acme.io;User Id=app;Password=${process.env.PASSWORD};Encrypt=true`;

// ruleid: keyed-password
const json = '{"password": "{{token:password:js-10}}"}';

// ruleid: keyed-password
fetch(url, { headers: { Authorization: `Basic ${process.env.AUTHORIZATION_TOKEN}` } });
