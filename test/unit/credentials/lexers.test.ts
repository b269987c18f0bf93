import { check } from './support';

/** A value that no one writes by accident; the syntax around it is what is tested here. */
const V = '«Kp4Zr!9wQx»';

describe('credentials: code', () => {
  for (const path of ['a.js', 'a.ts', 'a.py', 'a.go', 'A.java', 'a.rb']) {
    check(path, `password = "${V}"`, 'high', 'keyed-password');
    check(path, `password = '${V}';`, 'high');
  }
  check('a.js', `const { user } = login; const dbPassword=\`${V}\``, 'high');
  check('a.js', `x = { password: "${V}", 'api-key': '${V}' }`, 'high');
  check('a.js', `settings["client_secret"] = "${V}"`, 'high');
  check('a.js', `this.#password = "${V}"`, 'high');
  check('a.js', `const token =\n  '${V}';`, 'medium');
  check('a.js', `password = process.env.PASSWORD || "${V}"`, 'high');
  check('a.js', `password ??= "${V}"`, 'high');
  check('a.js', `client.setPassword("${V}")`, 'medium');
  check('a.js', `headers.set("X-Api-Key", "${V}")`, 'medium');
  check('a.js', `if (password === "${V}") open()`, 'medium');
  check('a.js', `"{\\"password\\": \\"${V}\\"}"`, 'high');
  check('a.js', `'Server=db;Password=${V};Encrypt=true'`, 'medium');
  check('a.ts', `class A { private password: string = "${V}" }`, 'high');
  check('a.ts', `function f(password?: string, token: Map<string, string> = "${V}") {}`, 'medium');
  check('a.tsx', `<Form password="${V}" apiKey={'${V}'} />`, 'high');
  check('a.py', `connect(user="x", password=r'${V}')`, 'high');
  check('a.py', `def f(password: str = "${V}") -> None:`, 'high');
  check('a.py', `{"secret_key": b"${V}"}`, 'high');
  check('a.py', `os.environ.get("API_TOKEN", "${V}")`, 'high');
  check('a.py', `os.environ["API_TOKEN"] = """${V}"""`, 'high');
  check('a.py', `password = os.getenv("PASSWORD") or '${V}'`, 'high');
  check('a.go', `cfg := Config{Password: "${V}"}; secret := []byte("${V}")`, 'high');
  check('a.cs', `public string Password { get; set; } = "x"; var apiKey = @"${V}";`, 'high');
  check('a.rb', `{ :password => "${V}", "api_key" => '${V}' }`, 'high');
  check('A.kt', `val password: String = "${V}"; mapOf("clientSecret" to "${V}")`, 'high');
  check('a.js', `// password = "${V}"`, 'medium');
  check('a.js', `if ("${V}" === user.password) open()`, 'medium');
  check('A.java', `if (password.equals("${V}")) open();`, 'medium');
  check('A.java', `if ("${V}".equals(password)) open();`, 'medium');
  check('a.js', `const tokens = [ "${V}", "x" ]`, 'medium');
  check('a.json', `{"tokens":["${V}","x"]}`, 'medium');
  check('a.rb', `  password "${V}"\n`, 'high');
  check('a.go', `var password string = "${V}"`, 'high');
  check('a.go', `password := "${V}"`, 'high');
  check('a.c', `char password[] = "${V}"; char secret[16] = "${V}";`, 'high');
  check('a.php', `$password .= "${V}";`, 'high');
  check('Makefile', `PASSWORD ?= "${V}"\nPASSWORD ::= "${V}"\n`, 'high');
  check('a.txt', `System.setProperty("DB_PASSWORD", "${V}")`, 'medium');
  check('a.py', `hmac.compare_digest(token, "${V}")`, 'medium');
  check('a.py', `if request.headers.get("X-Admin-Token") == "${V}": pass`, 'medium');
  check('a.c', `#define WIFI_PASSWORD "${V}"\n`, 'high');
  check('a.rs', `const SECRET_KEY: &str = "${V}"; static API_KEY: &'static str = "${V}";`, 'high');
  check('a.pl', `password => "${V}"`, 'medium');
  check('a.js', `fetch(url, { headers: { authorization: "Bearer ${'«Zq8vT2mW5xL9pR3kD7n»'}" } })`, 'high');
});

describe('credentials: JSON, YAML, dotenv and other text', () => {
  check('a.json', `{"password": "${V}", "smtp": {"auth_token":\n"${V}"}}`, 'high');
  check('a.json', `{"body": "{\\"password\\":\\"${V}\\"}"}`, 'high');
  check('a.json', `{"name": "DB_PASSWORD", "value": "${V}"}`, 'high');
  check('a.yaml', `password: ${V}\nother: 1`, 'high');
  check('a.yml', `- { user: x, password: ${V}, port: 1 }`, 'high');
  check('a.yaml', `password: "${V}" # rotate\n`, 'high');
  check('a.yaml', `password: ${V}   # rotate`, 'high');
  check('a.yaml', `env:\n  - name: DB_PASSWORD\n    value: ${V}\n`, 'high');
  check('a.yaml', `environment:\n  - DB_PASSWORD=${V}\n`, 'medium');
  check('.env', `A=1\nDB_PASSWORD=${V}\nB=2`, 'high');
  check('.env.production', `export API_TOKEN='${V}' # note\r\nX=1`, 'high');
  check('a.properties', `spring.datasource.password = ${V}`, 'high');
  check('a.toml', `password = "${V}"`, 'high');
  check('a.ini', `[db]\npassword=${V}`, 'high');
  check('a.sh', `export DB_PASSWORD="${V}"\n`, 'high');
  check('a.sh', `mysql --password=${V} -h db\n`, 'medium');
  check('Dockerfile', `ENV API_TOKEN=${V}\n`, 'high');
  check('a.xml', `<password>${V}</password>`, 'medium');
  check('a.xml', `<password>\n  ${V}\n</password>`, 'medium');
  check('a.config', `<add key="SmtpPassword" value="${V}"/>`, 'high');
  check('a.txt', `password: ${V}\n`, 'high');
  check('a.txt', `if (password == "${V}")`, 'medium');
  check('appsettings.json', `{"Db": "Server=db;User Id=app;Password=${V};Encrypt=true"}`, 'medium');
  check('appsettings.json', `{"Odbc": "Driver={x};Uid=app;Pwd={${V}};"}`, 'medium');
  check('appsettings.json', `{"Storage": "AccountName=acme;AccountKey=${V};EndpointSuffix=core.windows.net"}`, 'medium');
  check('.netrc', `machine api.acme.io login app password ${V}\n`, 'high');
  check('_netrc', `machine api.acme.io\n  login app\n  password ${V}\n`, 'high');
  check('a.sql', `CREATE ROLE app WITH LOGIN PASSWORD '${V}';\n`, 'high');
  check('a.sql', `ALTER LOGIN app WITH PASSWORD = N'${V}';\n`, 'high');
  check('Dockerfile', `ENV API_TOKEN ${V}\n`, 'high');
  check('a.fish', `set -gx API_TOKEN "${V}"\n`, 'high');
  check('redis.conf', `requirepass ${V}\n`, 'high');
  check('a.yaml', `token: >-\n  ${V}\nnext: 1\n`, 'medium');
  check('a.md', `The staging password is \`${V}\`, and user x has password "${V}".\n`, 'medium');
  check('nginx.conf', `  password "${V}";\n`, 'high');
});

describe('credentials: other shapes', () => {
  check('a.js', `const url = "postgres://app:${V}@db.acme.io/app"`, 'high', 'url-credential');
  check('a.yaml', `url: redis://:${V}@cache.acme.io:6379`, 'high', 'url-credential');
  check('a.js', `const key = "«{{token:private-key.json:1}}»"`, 'high', 'private-key');
  check('id_ed25519', `«{{token:private-key:2}}»\n`, 'high', 'private-key');
  check('a.py', `KEY = """«{{token:private-key:3}}»"""`, 'high', 'private-key');
});

describe('credentials: values for when nothing is set', () => {
  check('a.sh', `export DB_PASSWORD="\${DB_PASSWORD:-${V}}"`, 'medium');
  check('docker-compose.yml', `POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:-${V}}`, 'medium');
  check('a.sh', 'DB_PASSWORD=${DB_PASSWORD:-postgres} TOKEN=${TOKEN:?not set} SECRET=${SECRET:+Kp4Zr!9wQx}');
  check('application.yml', `password: \${DB_PASSWORD:${V}} # \${secret:Kp4Zr!9wQx}`, 'medium');
  check('secret.yaml', `smtp: {{ .Values.smtpPassword | default "${V}" | quote }}`, 'high');
  check('a.j2', `{{ db_password | default('${V}') }}`, 'high');
  check('a.tf', `variable "db_password" {\n  type = string\n  default = "${V}"\n}`, 'high');
  check('a.tf', 'variable "db_password" {\n  type = string\n}\nvariable "b" {\n  default = "Kp4Zr!9wQx"\n}');
  check('a.py', `@click.option("--password", help="for the database", default="${V}")`, 'high');
  check('a.py', 'add_argument("--password", help="x")\nadd_argument("--name", default="Kp4Zr!9wQx")');
});

describe('credentials: names and values that something stands between', () => {
  check('a.xml', `<privateToken value="ledger">${V}</privateToken>`, 'medium');
  check('a.vue', `<map-view api-token="${V}" />`, 'high');
  check('a.ipynb', `{"source": ["access_token = \\"${V}\\"\\n"]}`, 'medium');
  check('a.py', `# login: basket / password: ${V}`, 'low');
  check('a.py', '# password: str, never shown\n# token => Kp4Zr!9wQx');
  check('a.tsx', '<Token kind="Kp4Zr!9wQx" />');
});

describe('credentials: calls that take a password', () => {
  check('a.go', `req.SetBasicAuth("meadow", "${V}")`, 'high', 'password-in-call');
  check('A.kt', `val auth = Credentials.basic("meadow", "«velvet-marble»")`, 'low', 'password-in-call');
  check('a.rs', `client.basic_auth("meadow", Some("${V}"));`, 'high', 'password-in-call');
  check('A.java', `DriverManager.getConnection("jdbc:postgresql://db/x?a=b,c", "shop", "${V}");`, 'high', 'password-in-call');
  check('a.ts', `jwt.sign({ a: [1, 2], b: f(")", ',') }, '${V}', {})`, 'high', 'password-in-call');
  check('a.py', `session.auth = ("meadow", "${V}")`, 'medium', 'keyed-password');
  check('a.py', `get(url, auth=(user, '«velvet marble»'.x), auth = ("user", "password"))`.replace('«velvet marble»', 'velvet marble'));
  check('a.ts', 'jwt.sign(payload, key, { algorithm: "Kp4Zr!9wQx" }); jwt.verify(token, "Kp4Zr!9wQx" + salt)');
  check('a.go', 'SetBasicAuth(user, "Kp4Zr!9wQx"[1:]); NewSetBasicAuth("a", "Kp4Zr!9wQx"); x.SetBasicAuth("meadow")');
  check('a.txt', 'SetBasicAuth("meadow", "Kp4Zr!9wQx")');
});

describe('credentials: more programs that take a password', () => {
  check('Makefile', `\ttwine upload -u orders -p ${V} dist/*\n\tsonar-scanner -Dsonar.login=«34ab7edf34ec29eee8fae9fb2fe21949609357b9» -Dsonar.projectKey=orders\n`, 'high', 'command-line-password');
  check('a.sh', 'twine upload -p "$TWINE_PASSWORD" dist/*; mosquitto_pub -p 1883 -P $PW; cf login -a https://api.acme.io\n');
});

describe('credentials: what was drawn, under a name that may mean something else', () => {
  const V = '9f86d081884c7d659a2feaa0c55ad015';
  check('a.txt', `acme key: «${V}»`, 'low');
  check('a.txt', `acme api key: «${V}»`, 'low');
  check('a.txt', `The acme api key is «${V}».`, 'low');
  check('a.txt', `acme api key «${V}», for the tests`, 'low');
  check('a.md', `Log in with the token «${V}»\n`, 'medium');
  check('a.txt', `https://api.acme.io/v1/?key=«${V}»&lang=en`, 'low');
  check('a.js', `get('https://api.acme.io/v1/?key=«${V}»')`, 'low');
  check('a.js', `// acme token «${V}»\n`, 'low');

  check('a.txt', 'a token of-twenty-letters-and-more');
  check('a.txt', 'the key 20261127-release-notes-of-the-year');
  check('a.md', `- Release GPG key: 3ABC01543F22DD2239285CDD818674489FBC127E`);
  check('a.txt', `cache_key: ${V}`);
  check('a.js', `load(key, '${V}')`);
});
