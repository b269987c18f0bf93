import { check } from './support';

/** None of these is a credential. Each line stands for a cause of false alarms. */
describe('credentials: placeholders', () => {
  for (const value of [
    '', 'abc', 'changeme', 'change-me', 'change_me_please', 'your-password', 'YOUR_API_KEY', '<password>', '<your token>', 'xxxxxxxxxxxx',
    '********', '...', 'sk_...abc', '${PASSWORD}', '{{ password }}', '$PASSWORD', '$(cat file)', '%s', '%(password)s', '%PASSWORD%',
    '{0}', '{password}', '[password]', '@password@', '__PASSWORD__', 'ENC[AES256_GCM,data:abc]', 'ENC(abc123def)', 'vault:secret/data/x#y',
    'op://vault/item/field', 'arn:aws:secretsmanager:eu-west-1:1:secret:x', 'process.env.PASSWORD', 'REDACTED', 'placeholder', 'example',
    'dummy-token-1', 'not-a-secret', 'TODO', 'none', 'null', 'true', 'required', 'string', 'Bearer', 'password', 'PASSWORD', 'user_password',
    'access_token', 'my-secret-token', 'notsupplied', 'unset', 'the password', 'Enter your password', 'Glemt kodeord?', 'Passwörter', 'パスワード',
    '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy', 'pbkdf2_sha256$260000$abc$def', 'md5$salt$1e9bf2bf5606aa5c39852cc30f0f6f22',
  ]) {
    check('a.js', `const password = ${JSON.stringify(value)};`);
  }
});

describe('credentials: names, places and types', () => {
  for (const value of [
    'getUserPassword', 'user.password', 'config.db.password', 'DB_PASSWORD', 'PasswordField', '_EllipticCurvePrivateKey', 'auth/reset-password',
    '/run/secrets/password', './secret.pem', '~/.ssh/key', 'C:\\keys\\a', 'https://acme.io/token', 'secret.json', '#password', '.password-input',
    'someone@acme.io', '1.2.3', '^1.4.6', '1.3.6.1.5.5.7.3.1', '10.0.0.1:5432', 'Token.Literal.Number', 'std::string', '^[A-Z]{8}$', '[^/]+',
  ]) {
    check('a.js', `const secret = ${JSON.stringify(value)};`);
  }
});

describe('credentials: keys that mean something else', () => {
  for (const key of [
    'passwordField', 'password_hash', 'passwordLabel', 'tokenType', 'token_url', 'secretName', 'publicKey', 'primaryKey', 'cacheKey', 'key',
    'csrfToken', 'nextPageToken', 'cancellationToken', 'forgotPassword', 'invalid_password', 'hasPassword', 'keyboard', 'monkey', 'compass',
    'passport', 'author', 'authority', 'tokenizer', 'secretary', 'encryptedPassword', 'pw_length',
  ]) {
    check('a.js', `const ${key} = "Kp4Zr!9wQx7b";`);
  }
});

describe('credentials: syntax that is no pair', () => {
  check('a.txt', 'x credential:{provider:h.provider,keyName:h.keyName}');
  check('a.js', 'password = getPassword("Kp4Zr!9wQx")');
  check('a.js', 'password = prefix + "Kp4Zr!9wQx"; password = "Kp4Zr!9wQx" + suffix');
  check('a.js', "const names = ['password', 'Kp4Zr!9wQx'];");
  check('a.js', 'tokens["Kp4Zr!9wQx"] = true');
  check('a.js', "link.split('token=')[1].split('&')[0]");
  check('a.js', '// When passing `password` or `salt` see "Kp4Zr!9wQx"');
  check('a.py', 'password = "Kp4Zr!9wQx%s" % user');
  check('a.py', 'password = f"Kp4Zr!9wQx{user}"');
  check('a.py', 'if getpass("Kp4Zr!9wQx"): pass');
  check('a.ts', 'interface A { password: string; token: "Bearer" }');
  check('a.yaml', 'password: !vault |\n  Kp4Zr!9wQx');
  check('a.yaml', 'password: *anchor\nsecret: &anchor {}\ntoken: |\n  x');
  check('a.md', 'The password: it must be changed. A token: see below.');
  check('a.md', 'if(req.body.password==req.body.repeated1){ token == Kp4Zr9wQx');
  check('README.md', '![badge](https://codecov.io/badge.svg?token=6B6NxtsZc3)');
});

describe('credentials: files', () => {
  const json = '{"forgot_password": "Kp4Zr!9wQx", "password": "Kennwort", "token": "Schluessel1"}';
  check('locales/de.json', json);
  check('src/i18n/messages.da.json', json);
  check('locales/bar.json', '{"apiCredentials": "API-Zugangsdatn"}');
  check('a.css', '.fa-user-secret:before{content:"x"}.flag-pw:before{content:"\\f21b9"}');
  check('a.py', 'PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]; secret = "acme.auth.PBKDF2Hasher"');
  check('a.html', '<input type="password" placeholder="velvet1" name="password">');
  check('a.py', 'html = """\noauth2.callback({auth: oauth2.auth, redirectUrl: redirectUrl});\n"""');
  check('a.svg', '<glyph glyph-name="user-secret" unicode="&#xf21b;" />');
  check('a.md', 'Both name a claim: pass `audience=` and pass `allow_redirects=False`.');
  check('a.js', 'x = { "filters.should_exclude_secret": "values" }');
  check('a.json', '{"auth": "cm9ib3Q6[Zabcd][GWm2]{3}", "keywords": ["secret-token:mercury_production_"]}');
  check('a.tpl', '{{tx("reset_password:password-changed.title")}}');
  check('a.js', 'const a = `x`;\n// Enabled Auth + Want to Disable Auth => Check!!\n');
  check('package-lock.json', '{"token": "Kp4Zr!9wQx", "integrity": "sha512-Kp4Zr9wQxKp4Zr9wQx=="}');
  check('poetry.lock', 'token = "Kp4Zr!9wQx"');
  check('test/a.test.js', "login({ password: '«mosaic»' })", 'low');
  check('src/a.js', "login({ password: '«mosaic»' })", 'low');
  check('test/a.test.js', "login({ password: '«Kp4Zr!9wQx»' })", 'high');
});

describe('credentials: URLs without a password', () => {
  for (const url of [
    'postgres://user:password@localhost/db', 'postgres://${user}:${password}@db.acme.io', 'ssh://git@git.acme.io/a', 'http://acme.io:80/@me',
    'https://<user>:<password>@acme.io', 'redis://:***@acme.io', 'https://john:letmein1@www.example.com', 'postgres://postgres:postgres@localhost',
    'mongodb://%s:%s@%s', 'https://user:{password}@acme.io',
  ]) {
    check('a.js', `const url = ${JSON.stringify(url)};`);
  }
});

describe('credentials: causes met in well-kept repositories', () => {
  check('a.go', 'import (\n\tauth "gogs.io/gogs/internal/auth"\n)');
  const basic = (pair: string): string => btoa(pair);
  check('a.js', `headers = { Authorization: 'Basic ${basic('username:password')}' }`);
  check('src/a.js', `headers = { Authorization: 'Basic «${basic('app:Kp4Zr!9wQx')}»' }`, 'high');
  check('a.js', '{ regex: /x/, token: "variable-2" }');
  check('a.js', "o.credentials=e.crossOrigin===\"use-credentials\"?'include':x");
  check('a.html', 'password = request.POST["password"]');
  check('a.js', 'password = "«5f4dcc3b5aa765d61d8327deb882cf99»"', 'medium');
  check('a.py', 'url = "oracle://scott:tiger@hostname:1521/x"');
  check('a.py', 'def data(private_key: "_EllipticCurvePrivateKey", data: bytes): ...');
  check('a.cs', 'filters.Add("blend=on_end=pass:repeat=0");');
  check('a.cs', 'var scaleFirstPass = "scale_fmt=format=bgra:tiles=1";');
  check('a.rb', '# Api::Auth::SignedRequest checks what clients sent.');
  check('CHANGES.md', '- Api::Auth::SignedRequest is gone; so is Api::Auth::SIGNED_KEYS.');
  check('lib/a.js.map', '{"sourcesContent":["x\\n  credentials: isAllowed2 ? given2 : undefined\\n  PASSWORD: 0x0002000,\\n"]}');
  check('etc/nsswitch.conf', 'passwd:         compat2');
  check('a/user.pb.go', '"\\x12signing_secret_set\\x18\\a:Y\\xeaAV9\\n"');
  check('a.js', 'const SEEN_PAGES_STORAGE_KEY = "SeenPagesV2";');
  check('a.py', 'roster_spreadsheet_key = "1Kp4ZrQ9wQx7b2Lm5Tt8Vv3Nn6"; website_key = "1Kp4ZrQ9wQx7b2Lm5Tt8Vv3Nn6"');
  check('pom.xml', '<token>\\.css2"</token>');
  check('a.py', 'line = f", auth={given!r}"');
  check('a.rb', 'flags = "&key_password=#{Shell.escape(words)}"');
  check('a.php', "$rules = ['password' => 'required|string|min:8', 'pin_secret' => 'nullable|string'];");
  check('a.php', "Log::event('auth:mail.bounced2'); get('billing:auth:2fa_needed');");
  check('a.js', "throw Error('Make a session token:\\nhttps://acme.io/docs/session1')");
  check('a.py', 'auth = (given_name, "x-oauth-basic")');
  check('a.sh', 'rake db:migrate --seed --force2');
  check('a.rb', 'config.reset_password_within = "6.hours"');
});

describe('credentials: what only seems to stand in a literal of several lines', () => {
  const code = 'token = b64make(word)\nlogin(user=found[0], password=found[2])\n';
  check('a.py', `def f():\n    """\n    Gives a word.\n    """\n    ${code}`);
  check('a.py', `def f():\n    """Gives a word"""\n    ${code}`);
  check('a.py', `TEXT = """\nwords\n"""\n${code}`);
  check('a.rb', `# It takes \`word\` and gives \`it\`\n${code}`);
  check('a.php', `/**\n * Takes \`word\`.\n */\n$secret = decodeRaw($proxy['word']);`);
  check('a.js', `run(sql\`select 1\`)\n${code}`);
});

describe('credentials: what bytes tell as well', () => {
  check('a.py', 'auth = (given_name, "«Kp4Zr!9wQx»")', 'medium');
  check('a.py', 'line = "name=app token=string password=«Kp4Zr!9wQx»"');
  check('a.py', 'line = "x: token=true; y"; more = "password: null"');
  check('a.js', '// the password is «Kp4Zr!9wQx».');
  check('a.js', '// the password was set, it is in the vault');
});

describe('credentials: literals of several lines', () => {
  check('a.py', 'CONFIG = """\npassword=«Kp4Zr!9wQx»\n"""', 'medium');
  check('a.py', 'def f():\n    """Words."""\n    return f"""\n    password=«Kp4Zr!9wQx»\n"""', 'medium');
  check('a.py', 'use(\n    """\n    password=«Kp4Zr!9wQx»\n    """\n)', 'medium');
  check('a.js', 'const text = env`\npassword=«Kp4Zr!9wQx»\n`', 'medium');
  check('a.go', 'const conf = `\n# words\npassword=«Kp4Zr!9wQx»\n`', 'medium');
});
