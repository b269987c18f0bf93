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
