import { check } from './support';

const DRAWN = '«b7Qw3TzLp9Xk2Vn8Rj5Mh4Yc»';

describe('credentials: weak passwords', () => {
  check('src/a.js', "login({ password: '«mosaic»' })", 'low');
  check('test/a.test.js', "login({ password: '«mosaic»' })", 'low');
  check('test/a.test.go', 'conf := `\n  users = [{user: derek, password: «mosaic»}]\n`', 'low');
  check('test/a.test.go', 'users := []User{{user: derek, password: mosaic}}\nx := `a`\n');
  check('src/a.go', '"CONNECT {user = hello, pass = «mosaic»}"', 'low');
  check('a.sh', 'KEYSTORE_PASSWORD=«mosaic»\n', 'low');
  check('a.sh', 'openssl genrsa -aes256 -passout pass:«mosaic» 4096\n', 'low');
  check('a.go', 'url := fmt.Sprintf("nats://ivan:«mosaic»@127.0.0.1:%d", port)', 'low');
  check('a.go', 'url := "nats://ivan:ivan@127.0.0.1"');
  check('a.md', 'password mosaic\n');
  check('a.js', "x = { pass: 'mosaic' }");
});

describe('credentials: names that tests make up', () => {
  check('src/a.cs', 'const string expectedPassword = "«Kp4Zr!9wQx7b»";', 'low');
  check('src/a.js', 'const mockToken = "«Kp4Zr!9wQx7b»";', 'low');
  check('src/a.js', 'const mockToken = "mosaic";');
});

describe('credentials: names that say little', () => {
  check('a.js', `const key = "${DRAWN}"`, 'low');
  check('a.js', 'const key = "textField2"');
  check('a.js', 'x = { key: "Kp4Zr!9wQx" }');
  check('a.jsx', '<svg key="svg-clock-circle-svg-0" />');
  check('a.js', `const cacheKey = "${DRAWN.slice(1, -1)}"`);
  check('a.js', `const api_key_billing = "${DRAWN}"`, 'medium');
  check('a.js', `const password_hash = "${DRAWN.slice(1, -1)}"`);
  check('a.js', `x = { consumer_key: "${DRAWN}" }`, 'medium');
});

describe('credentials: passwords full of marks', () => {
  check('a.js', 'password = "«m{h}o)p${e]nob(ody[finds>-_$#thisone}}»"', 'medium');
  check('a.js', 'password = "a{name}b9!"; password = "${a.b} 9!"; password = "{{ a }}9!"');
});

describe('credentials: Basic authorization', () => {
  const basic = (pair: string): string => btoa(pair).replace(/=+$/, '');
  check('a.yaml', `- Basic «${basic('app:Kp4Zr!9wQx')}»`, 'high');
  check('a.js', `headers: ['Proxy-Authorization: Basic «${basic('fkdl:zmosaic')}»']`, 'low');
  check('a.md', 'Basic authentication and Basic knowledge are no credentials');
});

describe('credentials: hexadecimal tokens', () => {
  check('a.yaml', '- Bearer «39f9a126324604f2c8c123a70e8a13a52a9210c9a01ce62ca4de0d3ba3848ef8»', 'high');
  check('a.yaml', '- Bearer 0000000000000000000000000000000000000000');
});

describe('credentials: passphrases', () => {
  check('a.js', "const password = 'velvet-marble-pepper'".replace('velvet-marble-pepper', '«velvet-marble-pepper»'), 'low');
  check('a.yaml', 'password: «velvet_marble_pepper»\n', 'low');
  check('a.js', "x = { password: 'reset-password-form', secret: 'user_login_name' }");
  check('a.js', "const token = 'velvet-marble-pepper'");
});

describe('credentials: names that say a password in other words', () => {
  check('a.ini', 'db_senha = «Kp4Zr!9wQx»', 'high');
  check('a.c', 'char secrete[25] = "«Kp4Zr!9wQx»";', 'high');
  check('a.yml', "ansible_become_pass: '«mosaic7»'", 'medium');
  check('a.js', "auth: { user: 'mailer', pass: '«marble059»' }", 'medium');
  check('values.yaml', 'existingSecret: Kp4Zr!9wQx\npassword-encoder: Kp4Zr!9wQx');
});

describe('credentials: values that are hard to tell', () => {
  check('a.js', 'const dbPass = "«A,.:-¨@*¿?!»"', 'low');
  check('a.js', 'const password = "«Kp4%@%9wQx!l»"', 'high');
  check('a.m', 'NSString *password = @"%@-%@"; token = "tok_%s";');
  check('a.js', 'const authToken = "«743b294a-cd03-41ec-9d64-0242ac120002»"', 'medium');
  check('a.js', 'const password = "somefakekey"');
  check('a.c', "password = 'Kp4Zr!9wQx'");
});

describe('credentials: values that look like names in a program', () => {
  check('a.js', 'x = { userPassword: "«Marble4683.Q»", password: "«Tiger@70.x»" }', 'medium');
  check('.env', 'DB_PASSWORD=«ml_RMHgJVz»\n', 'medium');
  check('a.py', 'password = "«velvet.marble.pepper»"', 'low');
  check('a.js', 'const redis = "redis://ruser:«velvet_marble»@127.0.0.1"', 'low');
  check('a.js', 'const redis = "redis://ruser:getPassword(user)@127.0.0.1"');
  check('a.py', 'api_key = "«/0PsKp4ZrW9wQxLm3TvB8nYc2RdF6HjE5G/Aq7UtX=»"', 'high');
  check('a.py', 'password = "settings.velvet.pepper"; token = "velvet.marble.pepper"; password = "sha256.hexdigest"');
  check('a.py', 'password = "utf8.x"; secret = "/keys/A7kd93jf/x"; password = "mara@mosaic.dev"');
});

describe('credentials: words that are set, compared or said', () => {
  check('a.ts', "client.setPassword('«mosaic»')", 'low');
  check('a.php', "define( 'DB_PASSWORD', '«mosaic»' );", 'low');
  check('a.py', 'if password == "«mosaic»" or "«copper»" == user.password: pass', 'low');
  check('a.md', 'The staging password is `«mosaic»`.\n', 'low');
  check('a.ts', "i18n.t('password', 'mosaic'); client.setToken('mosaic'); if (token === 'mosaic') next()");
  check('a.ts', "if (password === 'required' || oldPassword !== 'reset') next()");
  check('a.json', '{"db": "Data Source=db;uid=sa;pwd=«mosaic»;", "b": "Server=db;User Id=app;Password=«mosaic»"}', 'low');
});

describe('credentials: prose and comments', () => {
  check('a.py', '# old password was «Kp4Zr!9wQx»\n', 'low');
  check('a.txt', 'The new password is now «Kp4Zr!9wQx».\n', 'medium');
  check('a.md', 'Use the key `«b7Qw3TzLp9Xk2Vn8Rj5Mh4Yc»` as BOT_TOKEN for the sandbox, «`»'.replace('«`»', ''), 'medium');
  check('a.md', '- **Password**: `«Kp4Zr!9wQx»`\n- **Token:** «b7Qw3TzLp9Xk2Vn8Rj5Mh4Yc»\n', 'medium');
  check('a.md', '- **Password**: `«mosaic»`\n', 'low');
  check('a.md', '- **password**: string\n- **token**: Base64 of it\n- **secret**: it **must** be long\n');
  check('a.md', 'A password is required. The password was `undefined`. The token is valid for 30min. Use `parseToken2` as API_TOKEN()\n');
  check('a.py', 'password was = 1\npassword is Kp4Zr!9wQx\n');
  check('a.txt', 'password = «Mosaic1$»\napikey:«abcd1234abcd1234abcd1234ABCD1234ABCD1234»\n');
  check('a.txt', 'password = mosaic\npassword = read\nsecret: of 3 kinds\napikey = myapikey123\nrefresh_token = refresh2\n');
});

describe('credentials: a user and a password in one', () => {
  check('a.tf', 'provider "grafana" { auth = "«meadow:velvet-marble»" }', 'low');
  check('a.py', "auth_ = base64.b64encode(b'«meadow:Kp4Zr!9wQx»')", 'medium');
  check('a.js', "options = { auth: '«meadow:mosaic»' }", 'low');
  check('a.js', "options = { auth: 'oauth:${token}', authorization: 'user:password', auth: 'https://x', token: 'std:string' }");
});

describe('credentials: objects that hold a password', () => {
  check('A.java', 'Value password = new StringCredentialValue("«mosaic»");', 'low');
  check('A.java', 'Value password = new CredentialReader("/run/secrets/db");');
});

describe('credentials: options within a string', () => {
  check('package.json', '{"scripts": {"cover": "report --token «b8ab6f487e8628f6a1fbb851d9a65b09» --lang ts"}}', 'medium');
  check('package.json', '{"scripts": {"cover": "report --token $TOKEN --lang ts", "b": "x --password"}}');
});

describe('credentials: passphrases with spaces', () => {
  check('.env', 'WIFI_PASSPHRASE="«correct horse battery staple»"\n', 'low');
  check('a.conf', "db_password = '«three grey geese in a row»'\n".replace(' in a row', ''), 'low');
  check('.env', 'DB_PASSWORD="change it before use"\nDB_PASSWORD="the password of the database"\nTITLE="three grey geese"\nTOKEN="see the wiki page"\n');
  check('a.js', 'password = "correct horse battery staple"');
  check('conf/locale/fr.ini', 'password = "correct horse battery staple"\n');
});

describe('credentials: tokens that became longer', () => {
  check('a.txt', ['«shpca', '7bQw3TzLp9Xk2Vn8Rj5Mh4YcD6fGsA1eWu09»\n'].join('_'), 'high', 'shopify-access-token');
  check('a.txt', ['shpca', '7bQw3TzLp9Xk2Vn8\n'].join('_'));
});
