import { inWorld } from '../../../support/in-world';

const WEB = `const disk = world('files', { files: { '/app/public/a.txt': 'A', '/app/public/b.html': '<b>', '/etc/passwd': 'root:x' } });
const web = world('express', { disk });
exports.modules = { ...web.modules, ...disk.modules };`;

describe('the world of express', () => {
  it('routes, reads what comes in and says what went out', () =>
    inWorld(WEB, `
      const express = require('express');
      const app = express();
      app.use(express.json());
      app.use(express.urlencoded({ extended: true }));
      app.use((req, res, next) => { req.started = 'yes'; res.set('X-One', '1'); next(); });
      const router = express.Router();
      router.get('/:id', (req, res) => res.json({ id: req.params.id, base: req.baseUrl, query: req.query, started: req.started, agent: req.get('User-Agent') }));
      app.use('/items', router);
      app.post('/echo', async (req, res) => { res.status(201).send(req.body); });
      app.get('/page', (req, res) => { res.type('html').send('<p>' + req.query.q + '</p>'); });
      app.get('/files/*', (req, res) => res.sendFile(req.params[0], { root: '/app/public' }));
      app.get('/raw', (req, res) => res.sendFile('/app/public/' + req.query.name));
      app.get('/go', (req, res) => res.redirect(req.query.to));
      app.get('/bad', async () => { throw new Error('no <b>'); });
      app.get('/never', () => undefined);
      app.use((error, req, res, next) => (error.status ? next(error) : res.status(500).json({ error: error.message })));
      module.exports = app;
      app.listen(3000);`, `
      equal((await web.get('/items/a%20b?x=1&x=2&y[z]=3&__proto__[p]=4', { headers: { 'user-agent': 'me' } })).body, { id: 'a b', base: '/items', query: { x: ['1', '2'], y: { z: '3' } }, started: 'yes', agent: 'me' });
      const echo = await web.post('/echo', { body: { a: [1] } });
      equal([echo.status, echo.body, echo.headers['x-one']], [201, { a: [1] }, '1']);
      equal((await web.post('/echo', { body: { a: '1' }, form: true })).body, { a: '1' });
      equal((await web.get('/page?q=<b>')).text, '<p><b></p>');
      equal((await web.get('/page')).type, 'text/html');
      equal((await web.get('/files/a.txt')).text, 'A');
      equal((await web.get('/files/..%2F..%2Fetc/passwd')).status, 403);
      equal((await web.get('/files/none')).status, 404);
      equal((await web.get('/raw?name=../../etc/passwd')).text, 'root:x');
      equal((await web.get('/go?to=https://evil.example/')).location, 'https://evil.example/');
      equal((await web.get('/bad')).body, { error: 'no <b>' });
      equal([(await web.get('/nothing')).status, (await web.get('/never')).timedOut], [404, true]);`));

  it('keeps sessions and cookies as browsers and servers do', () =>
    inWorld(WEB, `
      const express = require('express');
      const session = require('express-session');
      const app = express();
      app.use(express.json(), session({ secret: 'x', cookie: { httpOnly: true } }));
      app.post('/login', (req, res) => { req.session.user = req.body.name; res.json({ id: req.sessionID }); });
      app.post('/renew', (req, res, next) => req.session.regenerate((error) => { if (error) return next(error); req.session.user = req.body.name; res.json({ id: req.sessionID }); }));
      app.get('/me', (req, res) => res.json({ user: req.session.user ?? null }));
      app.post('/logout', (req, res) => req.session.destroy(() => { res.clearCookie('connect.sid'); res.end(); }));`, `
      const ada = web.client(), eve = web.client();
      await eve.get('/me');
      const before = eve.cookies['connect.sid'];
      equal((await eve.post('/login', { body: { name: 'eve' } })).body.id, before);
      holds((await eve.post('/renew', { body: { name: 'eve' } })).body.id !== before, 'a new id');
      equal((await ada.get('/me')).body, { user: null });
      equal((await eve.get('/me')).body, { user: 'eve' });
      await eve.post('/logout');
      equal((await eve.get('/me')).body, { user: null });
      equal((await web.client({ cookies: { 'connect.sid': 'made up' } }).get('/me')).cookies['connect.sid'].value === 'made up', false);
      equal(web.sessionOptions.cookie, { httpOnly: true });`));

  it('calls one handler by itself', () =>
    inWorld(WEB, 'exports.show = async (req, res) => { if (req.user.id !== req.params.id) return res.status(403).end(); res.locals.x = 1; req.user.seen = true; res.json({ ok: res.locals.x }); };', `
      const user = { id: 7 };
      equal((await web.call(code.show, { params: { id: 7 }, user })).body, { ok: 1 });
      equal(user.seen, true);
      equal((await web.call(code.show, { params: { id: 8 }, user })).status, 403);
      const { req, res, answer } = web.exchange({ user, params: { id: 9 } });
      await code.show(req, res);
      equal(answer().status, 403);`));
});
