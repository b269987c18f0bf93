// ok: url-credential
const example = 'postgres://user:password@localhost:5432/app';
// ok: url-credential
const filled = `postgres://${user}:${password}@db.acme.io/app`;
// ok: url-credential
const onlyUser = 'ssh://git@git.acme.io/project.git';
// ok: url-credential
const port = 'http://db.acme.io:5432/users/@me';
// ok: url-credential
const documented = 'https://john:letmein1@www.example.com/';
// ok: url-credential
const mail = 'mailto:someone@acme.io';
// ok: url-credential
const masked = 'redis://:*****@cache.acme.io';
