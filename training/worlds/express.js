/*
 * A web server as express makes it, and browsers that ask it.
 *
 *   const web = world('express', { disk: world('files', { … }) });
 *   exports.modules = { ...web.modules };
 *   const answer = await web.get('/files/a.pdf?x=1', { headers: { cookie: 'a=b' } });   // { status, headers, type, text, body, cookies, location }
 *
 * options.disk   a world of files, for sendFile, download and static
 * options.ip     the address that requests come from
 *
 * web.modules    `{ express, 'express-session', 'cookie-parser', 'body-parser', cors, helmet, 'express-rate-limit' }`
 *   express      express(), Router(), json(), urlencoded(), static(); get post put patch delete all use route with paths, `:name`, `*` and expressions; next, next(error), error handlers
 *   req          method url originalUrl path baseUrl query params body headers cookies session sessionID ip hostname protocol secure get() header() is()
 *   res          status sendStatus send json end write set header setHeader get getHeader removeHeader append type redirect sendFile download attachment cookie clearCookie locals headersSent statusCode
 * web.get, post, put, patch, delete(path, { headers, body, cookies, session, ip }) asks the app that was made last; a body that is no text is sent as JSON, or as a form with `form: true`.
 *                `answer.timedOut` is true when nobody answered. Without `express.json()` there is no req.body, unless `direct: true` puts it there
 * web.client(options)      the same with a jar of cookies, as a browser keeps them
 * web.call(handler, { params, query, user, session … })   calls one handler `(req, res, next)` by itself, → answer
 * web.exchange(options)    → { req, res, answer() } to call a handler by hand
 * web.sessions   what the server keeps, by id; web.sessionOptions what express-session was given; web.listening the arguments of listen
 *
 * Of two errors of express 4, a promise that rejects is answered with 500 here too. There are no views.
 */
module.exports = (options = {}) => {
  const { disk } = options;
  const apps = [], routers = [];
  const web = { sessions: {}, sessionOptions: undefined, listening: [] };
  const STATUS = { 200: 'OK', 201: 'Created', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict', 413: 'Payload Too Large', 422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error' };
  const TYPES = { html: 'text/html; charset=utf-8', txt: 'text/plain; charset=utf-8', text: 'text/plain; charset=utf-8', json: 'application/json; charset=utf-8', js: 'application/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', pdf: 'application/pdf', csv: 'text/csv; charset=utf-8', xml: 'application/xml' };
  const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
  const extensionOf = (name) => /\.([^./]+)$/.exec(name)?.[1] ?? '';
  const failure = (status, message = STATUS[status]) => Object.assign(new Error(message), { status, statusCode: status, expose: status < 500 });

  // ---- what comes in ----
  /** As the module `qs` reads it: brackets make objects and lists, and nothing reaches a prototype. */
  const readQuery = (text) => {
    const result = {};
    for (const [name, value] of new URLSearchParams(text)) {
      const parts = [name.split('[')[0], ...[...name.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1])].slice(0, 6);
      if (parts.some((part) => Object.hasOwn(Object.getOwnPropertyDescriptors(Object.prototype), part))) continue;
      let at = result;
      parts.forEach((part, i) => {
        const key = part === '' && Array.isArray(at) ? at.length : part;
        if (i < parts.length - 1) at = at[key] ??= parts[i + 1] === '' || /^\d+$/.test(parts[i + 1]) ? [] : {};
        else at[key] = Object.hasOwn(at, key) ? [].concat(at[key], value) : value;
      });
    }
    return result;
  };
  const readCookies = (header = '') => Object.fromEntries(header.split(';').map((part) => part.trim()).filter((part) => part.includes('=')).map((part) => [part.slice(0, part.indexOf('=')), decodeURIComponent(part.slice(part.indexOf('=') + 1))]));
  const lowered = (headers = {}) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

  const requestOf = (method, target, given = {}) => {
    const url = new URL(target, 'http://localhost:3000');
    const headers = { host: 'localhost:3000', ...lowered(given.headers) };
    const cookies = { ...readCookies(headers.cookie), ...given.cookies };
    if (Object.keys(cookies).length > 0) headers.cookie = Object.entries(cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
    let raw = given.body;
    if (given.body !== undefined && typeof given.body !== 'string') {
      headers['content-type'] ??= given.form ? 'application/x-www-form-urlencoded' : 'application/json';
      raw = given.form ? new URLSearchParams(given.body).toString() : JSON.stringify(given.body);
    }
    const body = raw === undefined ? {} : given.direct ? given.body : undefined;
    const req = live({
      method, url: target, originalUrl: target, baseUrl: '', path: url.pathname, query: readQuery(url.search), params: {}, body, headers, cookies, ip: given.ip ?? options.ip ?? '198.51.100.7', hostname: headers.host.replace(/:\d+$/, ''), protocol: given.secure ? 'https' : 'http',
      secure: Boolean(given.secure), xhr: headers['x-requested-with'] === 'XMLHttpRequest', socket: live({ remoteAddress: given.ip ?? options.ip ?? '198.51.100.7' }), get: (name) => headers[String(name).toLowerCase()], header: (name) => headers[String(name).toLowerCase()],
      is: (type) => (headers['content-type'] ?? '').includes(type) && type, accepts: (type) => (Array.isArray(type) ? type[0] : type), on: () => undefined,
    });
    const rawOf = { req, raw };
    bodies.set(req, raw);
    for (const name of ['user', 'params', 'query', 'files', 'file']) if (given[name] !== undefined) req[name] = typeof given[name] === 'object' && name === 'user' ? live(given[name]) : given[name];
    if (given.session) req.session = sessionOf(given.session);
    return rawOf.req;
  };
  const bodies = new Map();

  // ---- what goes out ----
  const responseOf = (req, finished) => {
    const headers = {}, cookies = {};
    let text = '', isSent = false;
    const finish = () => {
      if (isSent) return res;
      isSent = true;
      res.headersSent = true;
      finished({ status: res.statusCode, headers, type: (headers['content-type'] ?? '').split(';')[0], text, body: parsed(text), cookies, location: headers.location });
      return res;
    };
    const set = (name, value) => {
      if (typeof name === 'object') for (const [key, one] of Object.entries(name)) set(key, one);
      else {
        if (isSent) throw Object.assign(new Error('Cannot set headers after they are sent to the client'), { code: 'ERR_HTTP_HEADERS_SENT' });
        if (/[\r\n]/.test(String(value))) throw Object.assign(new TypeError(`Invalid character in header content ["${name}"]`), { code: 'ERR_INVALID_CHAR' });
        headers[String(name).toLowerCase()] = Array.isArray(value) ? value.map(String) : String(value);
      }
      return res;
    };
    const write = (data) => {
      text += data === undefined || data === null ? '' : typeof data === 'string' ? data : Buffer.from(data).toString();
      return true;
    };
    const json = (data) => {
      headers['content-type'] ??= TYPES.json;
      write(JSON.stringify(data));
      return finish();
    };
    const sendFile = (name, given, done) => {
      const callback = typeof given === 'function' ? given : done;
      const fail = (error) => {
        if (callback) callback(error);
        else req.next(error);
        return undefined;
      };
      const root = typeof given === 'object' ? given?.root : undefined;
      if (!root && !String(name).startsWith('/')) throw new TypeError('path must be absolute or specify root to res.sendFile');
      if (root && decodeURIComponent(name).split('/').includes('..')) return fail(failure(403));
      const path = root ? `${root}/${name}` : name;
      let data;
      try {
        if (!disk) throw new Error('This exam gave express no disk.');
        data = disk.fs.readFileSync(path);
      } catch (error) {
        return fail(error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR' ? Object.assign(failure(404), { code: error.code }) : error);
      }
      headers['content-type'] ??= TYPES[extensionOf(path)] ?? 'application/octet-stream';
      write(data);
      finish();
      callback?.();
      return undefined;
    };
    const cookie = (name, value, given = {}) => {
      cookies[name] = { value: typeof value === 'object' ? `j:${JSON.stringify(value)}` : String(value), path: '/', ...given };
      return res;
    };
    const attach = (name) => {
      headers['content-disposition'] = name ? `attachment; filename="${name}"` : 'attachment';
      if (name && TYPES[extensionOf(name)]) headers['content-type'] ??= TYPES[extensionOf(name)];
      return res;
    };
    const res = live({
      statusCode: 200, headersSent: false, locals: live({}), req,
      status: (code) => { res.statusCode = code; return res; },
      sendStatus: (code) => { res.statusCode = code; write(STATUS[code] ?? String(code)); return finish(); },
      send: (data) => {
        if (typeof data === 'object' && data !== null && !(data instanceof Uint8Array)) return json(data);
        if (typeof data === 'boolean' || typeof data === 'number') return json(data);
        headers['content-type'] ??= data instanceof Uint8Array ? 'application/octet-stream' : TYPES.html;
        write(data);
        return finish();
      },
      json, write,
      end: (data) => { write(data); return finish(); },
      set, header: set, setHeader: set,
      get: (name) => headers[String(name).toLowerCase()], getHeader: (name) => headers[String(name).toLowerCase()],
      removeHeader: (name) => void delete headers[String(name).toLowerCase()],
      append: (name, value) => set(name, [].concat(headers[String(name).toLowerCase()] ?? [], value)),
      vary: () => res,
      type: (name) => set('content-type', TYPES[name] ?? TYPES[extensionOf(name)] ?? name), contentType: (name) => set('content-type', TYPES[name] ?? name),
      redirect: (first, second) => {
        res.statusCode = second === undefined ? 302 : Number(first);
        set('location', encodeURI(decodeURI(String(second ?? first))));
        return finish();
      },
      sendFile, attachment: attach,
      download: (path, name, done) => { attach(typeof name === 'string' ? name : String(path).split('/').pop()); return sendFile(path, typeof name === 'function' ? name : done); },
      cookie, clearCookie: (name, given) => cookie(name, '', { ...given, isCleared: true }),
      writeHead: (code, given) => { res.statusCode = code; if (given) set(given); return res; },
      render: () => { throw new Error('This world has no views.'); },
      on: () => res, once: () => res, emit: () => true,
    });
    return res;
  };
  const parsed = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };

  // ---- routing ----
  const compile = (path, isPrefix) => {
    if (path instanceof RegExp) return { test: (url) => { const match = path.exec(url); return match && { params: { ...match.slice(1), ...match.groups }, length: match[0].length }; } };
    if (Array.isArray(path)) {
      const all = path.map((one) => compile(one, isPrefix));
      return { test: (url) => all.reduce((found, one) => found ?? one.test(url), null) };
    }
    const names = [];
    let stars = 0;
    const source = String(path).replace(/\/$/, '').replace(/:(\w+)(\([^)]*\))?(\?)?|\*|[.+^${}|[\]\\]/g, (part, name, group, optional) => {
      if (name) {
        names.push(name);
        return `${group ?? '([^/]+?)'}${optional ?? ''}`;
      }
      if (part !== '*') return `\\${part}`;
      names.push(String(stars++));
      return '(.*)';
    });
    const expression = new RegExp(`^${source}${isPrefix ? '(?=/|$)' : '/?$'}`, 'i');
    return {
      test: (url) => {
        const match = expression.exec(url);
        return match && { params: Object.fromEntries(names.map((name, i) => [name, match[i + 1] === undefined ? undefined : decodeURIComponent(match[i + 1])])), length: match[0].length };
      },
    };
  };
  const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
  const routerKinds = new Map();
  const makeRouter = (isApp) => {
    const layers = [];
    const router = (req, res, next) => walk(layers, req, res, next);
    const add = (method, path, handlers) => {
      for (const handler of handlers.flat(9)) if (typeof handler !== 'function' && !routerKinds.has(handler)) throw new TypeError(`${isApp ? 'Route' : 'Router'}.${method ?? 'use'}() requires a middleware function but got a ${typeof handler}`);
      layers.push({ method, matcher: compile(path, method === undefined), handlers: handlers.flat(9) });
      return shown;
    };
    for (const method of METHODS) router[method] = (path, ...handlers) => (isApp && method === 'get' && handlers.length === 0 ? settings[path] : add(method.toUpperCase(), path, handlers));
    const settings = { 'trust proxy': false };
    router.all = (path, ...handlers) => add('ALL', path, handlers);
    router.use = (first, ...handlers) => (typeof first === 'function' || routerKinds.has(first) || (Array.isArray(first) && typeof first[0] !== 'string') ? add(undefined, '/', [first, ...handlers]) : add(undefined, first, handlers));
    router.route = (path) => {
      const route = {};
      for (const method of [...METHODS, 'all']) route[method] = (...handlers) => { router[method](path, ...handlers); return live(route); };
      return live(route);
    };
    router.param = (name, handler) => { layers.push({ method: undefined, matcher: compile('/', true), handlers: [], param: { name, handler } }); return shown; };
    Object.assign(router, { set: (name, value) => { settings[name] = value; return shown; }, enable: (name) => { settings[name] = true; return shown; }, disable: (name) => { settings[name] = false; return shown; }, listen: (...args) => { web.listening.push(args); args.find((one) => typeof one === 'function')?.(); return live({ close: () => undefined, address: () => ({ port: 3000 }) }); }, locals: live({}) });
    // What the learner holds is an object with methods; what it gives back is known by that.
    const shown = live(Object.assign(Object.create({}), router));
    routerKinds.set(shown, router);
    (isApp ? apps : routers).push(shown);
    return shown;
  };
  /** Goes through layers until one answers. An error goes to the handlers with four parameters. */
  const walk = async (layers, req, res, done) => {
    const before = { url: req.url, baseUrl: req.baseUrl, params: req.params };
    const params = layers.filter(({ param }) => param).map(({ param }) => param);
    const pathOf = () => req.url.split('?')[0];
    const step = async (at, error) => {
      Object.assign(req, before);
      if (at >= layers.length) return done(error);
      const { method, matcher, handlers } = layers[at];
      const match = (method === undefined || method === 'ALL' || method === req.method || (method === 'GET' && req.method === 'HEAD')) && matcher.test(pathOf());
      if (!match || handlers.length === 0) return step(at + 1, error);
      req.params = { ...before.params, ...match.params };
      if (method === undefined) {
        req.url = before.url.slice(match.length) || '/';
        if (!req.url.startsWith('/')) req.url = `/${req.url}`;
        req.baseUrl = before.baseUrl + before.url.slice(0, match.length);
      }
      req.path = pathOf();
      for (const { name, handler } of params) {
        if (match.params[name] === undefined) continue;
        const failed = await new Promise((resolve) => invoke(handler, [req, res, resolve, match.params[name]], resolve));
        if (failed) return step(at + 1, failed);
      }
      const each = async (i, failed) => {
        if (failed === 'route' || failed === 'router') return step(failed === 'router' ? layers.length : at + 1);
        if (i >= handlers.length) return step(at + 1, failed);
        const handler = handlers[i];
        const isForErrors = handler.length === 4;
        if (Boolean(failed) !== isForErrors) return each(i + 1, failed);
        let isCalled = false;
        const next = (problem) => {
          if (isCalled) return undefined;
          isCalled = true;
          return each(i + 1, problem);
        };
        req.next = next;
        return invoke(routerKinds.get(handler) ?? handler, isForErrors ? [failed, req, res, next] : [req, res, next], next);
      };
      return each(0, error);
    };
    return step(0);
  };
  const invoke = async (handler, args, fail) => {
    try {
      await handler(...args);
    } catch (error) {
      await fail(error ?? new Error('Something was thrown.'));
    }
  };

  // ---- modules ----
  const readBody = (accepts, read) => (given) => (req, res, next) => {
    const raw = bodies.get(req);
    if (raw === undefined || !accepts(req.headers['content-type'] ?? '')) return next();
    if (raw.length > sizeOf(given?.limit)) return next(failure(413, 'request entity too large'));
    try {
      req.body = read(raw, given);
    } catch (error) {
      return next(Object.assign(error, { status: 400 }));
    }
    return next();
  };
  const sizeOf = (limit = '100kb') => (typeof limit === 'number' ? limit : Number.parseFloat(limit) * ({ kb: 1024, mb: 1048576 }[/[a-z]+$/i.exec(limit)?.[0].toLowerCase()] ?? 1));
  const json = readBody((type) => type.includes('json'), (raw) => JSON.parse(raw));
  const urlencoded = readBody((type) => type.includes('urlencoded'), (raw, given) => (given?.extended ? readQuery(raw) : Object.fromEntries(new URLSearchParams(raw))));
  const text = readBody((type) => type.startsWith('text/'), (raw) => raw);
  const serveStatic = (root) => (req, res, next) => {
    const path = decodeURIComponent(req.url.split('?')[0]);
    if (!['GET', 'HEAD'].includes(req.method) || path.split('/').some((part) => part.startsWith('.'))) return next();
    return res.sendFile(path, { root }, (error) => (error ? next(error.status === 404 ? undefined : error) : undefined));
  };
  const express = Object.assign(() => makeRouter(true), { Router: () => makeRouter(false), json, urlencoded, text, raw: () => (_req, _res, next) => next(), static: serveStatic });

  let lastSession = 0;
  const newId = () => `s${++lastSession}-${Math.random().toString(16).slice(2, 14)}`;
  const sessionOf = (data) => live(Object.assign(data, { regenerate: (done) => done?.(), destroy: (done) => done?.(), save: (done) => done?.(), reload: (done) => done?.(), touch: () => undefined }));
  const session = (given = {}) => {
    web.sessionOptions = given;
    const name = given.name ?? 'connect.sid';
    return (req, res, next) => {
      const start = (id, isNew) => {
        web.sessions[id] ??= {};
        req.sessionID = id;
        if (isNew) res.cookie(name, id, { httpOnly: true, ...given.cookie });
        req.session = live(web.sessions[id]);
        Object.defineProperties(web.sessions[id], Object.fromEntries(Object.entries({
          id,
          cookie: live({ ...given.cookie }),
          regenerate: (done) => { delete web.sessions[id]; start(newId(), true); done?.(); },
          destroy: (done) => { delete web.sessions[id]; req.session = undefined; done?.(); },
          save: (done) => done?.(), reload: (done) => done?.(), touch: () => undefined,
        }).map(([key, value]) => [key, { value, enumerable: false, configurable: true, writable: true }])));
      };
      const asked = req.cookies[name];
      const isKnown = asked !== undefined && Object.hasOwn(web.sessions, asked);
      start(isKnown ? asked : newId(), !isKnown);
      return next();
    };
  };
  const cors = (given = {}) => (req, res, next) => {
    const origin = req.headers.origin;
    const set = (value) => {
      if (value) res.set('access-control-allow-origin', value);
      if (value && given.credentials) res.set('access-control-allow-credentials', 'true');
      if (req.method === 'OPTIONS') return res.sendStatus(204);
      return next();
    };
    const choose = (wanted) => (wanted === undefined || wanted === '*' ? '*' : wanted === true ? origin : wanted === false ? undefined : typeof wanted === 'string' ? wanted : [].concat(wanted).some((one) => (one instanceof RegExp ? one.test(origin) : one === origin)) ? origin : undefined);
    return typeof given.origin === 'function' ? given.origin(origin, (error, wanted) => (error ? next(error) : set(choose(wanted)))) : set(choose(given.origin));
  };
  const helmet = () => (_req, res, next) => {
    res.set({ 'content-security-policy': "default-src 'self'; script-src 'self'", 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'strict-transport-security': 'max-age=31536000' });
    return next();
  };
  const rateLimit = ({ windowMs = 60000, max, limit, keyGenerator, message = 'Too many requests, please try again later.' } = {}) => {
    const hits = new Map();
    return async (req, res, next) => {
      const key = keyGenerator ? await keyGenerator(req, res) : req.ip;
      const recent = (hits.get(key) ?? []).filter((at) => Date.now() - at < windowMs);
      recent.push(Date.now());
      hits.set(key, recent);
      return recent.length > (limit ?? max ?? 5) ? res.status(429).send(message) : next();
    };
  };
  const cookieParser = () => (_req, _res, next) => next();
  web.modules = { express, 'express-session': session, 'cookie-parser': cookieParser, 'body-parser': { json, urlencoded, text }, cors, helmet: Object.assign(helmet, { contentSecurityPolicy: helmet }), 'express-rate-limit': Object.assign(rateLimit, { rateLimit, default: rateLimit }) };

  // ---- asking ----
  const answered = (req, handle) => new Promise((resolve) => {
    const res = responseOf(req, resolve);
    setTimeout(() => resolve({ status: 0, headers: {}, type: '', text: '', cookies: {}, timedOut: true }), 60000);
    const done = (error) => {
      if (res.headersSent) return undefined;
      if (!error) return res.status(404).send(`Cannot ${req.method} ${escapeHtml(req.originalUrl.split('?')[0])}`);
      const status = error.status ?? error.statusCode ?? 500;
      return res.status(status >= 400 && status < 600 ? status : 500).send(`<pre>${escapeHtml(error.name ?? 'Error')}: ${escapeHtml(error.message ?? error)}<br> at handler (/app/src/app.js)</pre>`);
    };
    invoke(handle, [req, res, done], done);
  });
  web.request = (method, path, given = {}) => {
    const app = apps[apps.length - 1] ?? routers[routers.length - 1];
    if (!app) throw new Error('The code makes no app: express() was not called.');
    return answered(requestOf(method.toUpperCase(), path, given), routerKinds.get(app));
  };
  web.exchange = (given = {}) => {
    const req = requestOf(given.method ?? 'GET', given.url ?? '/', { direct: true, ...given });
    let result;
    const res = responseOf(req, (answer) => { result = answer; });
    return { req, res, answer: () => result ?? { status: res.statusCode, headers: {}, type: '', text: '', cookies: {}, timedOut: true } };
  };
  web.call = (handler, given = {}) => answered(requestOf(given.method ?? 'GET', given.url ?? '/', { direct: true, ...given }), handler);
  const asking = (ask) => Object.fromEntries(METHODS.map((method) => [method, (path, given) => ask(method, path, given)]));
  web.client = (defaults = {}) => {
    const jar = { ...defaults.cookies };
    const ask = async (method, path, given = {}) => {
      const answer = await web.request(method, path, { ...defaults, ...given, cookies: { ...jar, ...given.cookies } });
      for (const [name, { value, isCleared, maxAge }] of Object.entries(answer.cookies)) {
        if (isCleared || maxAge === 0) delete jar[name];
        else jar[name] = value;
      }
      return answer;
    };
    return { ...asking(ask), cookies: jar };
  };
  Object.assign(web, asking(web.request));
  return web;
};
