/*
 * A network: hosts that answer, names that lead to addresses, and the clients that programs use.
 *
 *   const net = world('http', { hosts: { 'api.example': { '/price': '{"price":3}' }, '169.254.169.254': 'role=admin' }, names: { 'evil.example': ['169.254.169.254'] } });
 *   exports.modules = net.modules; exports.globals = { fetch: net.fetch };
 *
 * options.hosts   by name or address (`127.0.0.1`, `::1`), with `:port` where only that port answers: a text; texts by path; or `(request) => text | { status, headers, body }`
 * options.names   the addresses of a name: a list, or a list of lists, of which each look-up takes the next (rebinding). A host that has only a name is at 203.0.113.10 and on; localhost is 127.0.0.1
 *
 * net.fetch       as every platform has it, with `redirect` follow, manual and error; a response has status ok url redirected headers.get text json arrayBuffer
 * net.modules     `{ axios, 'node-fetch', undici, http, https, dns, 'dns/promises', net }`
 *   axios         axios(config), get post put delete request create; maxRedirects, validateStatus, params, baseURL, lookup, beforeRedirect
 *   http, https   get, request, Agent; the option `lookup`, also of an agent, decides where a name leads
 *   dns           lookup (also all: true), resolve4; dns.promises
 *   net           isIP, isIPv4, isIPv6, BlockList with addSubnet, addAddress, addRange and check
 * net.requests    every request, as `{ method, url, host, address, path, headers, body }`, in order
 * net.reached(place)   whether a request came to a host's name or to an address
 * net.lookups     names that were looked up, in order
 *
 * Addresses in other forms (2130706433, 0x7f.1, ::ffff:127.0.0.1) are what the standard's URL makes of them.
 */
module.exports = (options = {}) => {
  const hosts = options.hosts ?? {};
  const net = { requests: [], lookups: [] };
  const counts = new Map();
  const given = Object.keys(hosts).map((key) => key.replace(/:\d+$/, '')).filter((name) => !isAddress(name));
  const failure = (code, message, more) => Object.assign(new Error(message), { code, ...more });

  // ---- addresses and names ----
  function isV4(text) { return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256 && String(Number(part)) === part); }
  function isV6(text) {
    try {
      return text.includes(':') && new URL(`http://[${text}]/`).hostname !== '';
    } catch {
      return false;
    }
  }
  function isAddress(text) { return isV4(text) || (/^[0-9a-f:.]+$/i.test(text) && isV6(text)); }
  /** One writing for each address: IPv4 in IPv6 is that IPv4. */
  const plain = (address) => {
    const bare = String(address).replace(/^\[|\]$/g, '').toLowerCase();
    if (!bare.includes(':')) return bare;
    const whole = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
    const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(whole);
    if (!mapped) return whole;
    const [high, low] = mapped.slice(1).map((part) => parseInt(part, 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  };
  const addressesOf = (name) => {
    const host = name.toLowerCase().replace(/\.$/, '');
    net.lookups.push(host);
    if (isAddress(host)) return [plain(host)];
    const known = options.names?.[host];
    if (known !== undefined) {
      const list = [].concat(known);
      if (!Array.isArray(list[0])) return list.map(String);
      const count = counts.get(host) ?? 0;
      counts.set(host, count + 1);
      return list[Math.min(count, list.length - 1)];
    }
    if (host === 'localhost' || host.endsWith('.localhost')) return ['127.0.0.1'];
    if (given.includes(host)) return [`203.0.113.${10 + given.indexOf(host)}`];
    throw failure('ENOTFOUND', `getaddrinfo ENOTFOUND ${name}`, { syscall: 'getaddrinfo', hostname: name });
  };

  // ---- one request ----
  const headersOf = (headers) => {
    const list = headers && typeof headers.forEach === 'function' && !Array.isArray(headers) ? [] : Object.entries(headers ?? {});
    if (headers instanceof Map) for (const [name, value] of headers) list.push([name, value]);
    return Object.fromEntries(list.map(([name, value]) => [String(name).toLowerCase(), String(value)]));
  };
  /** @param lookup where a client brings its own look-up, as node has it */
  const reach = async (method, href, headers, body, lookup) => {
    const url = new URL(href);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw failure('ERR_INVALID_PROTOCOL', `Protocol "${url.protocol}" not supported. Expected "http:"`);
    const name = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    let address = plain(name);
    if (!isAddress(name)) address = plain(lookup ? await lookedUp(lookup, name) : addressesOf(name)[0]);
    const request = { method, url: url.href, host: name, port, address, path: url.pathname + url.search, headers: headersOf(headers), body };
    net.requests.push(request);
    const isOwn = given.includes(name) && address === `203.0.113.${10 + given.indexOf(name)}`;
    const keys = [...(isOwn || options.names?.[name] !== undefined ? [`${name}:${port}`, name] : []), `${address}:${port}`, address, ...(address === '127.0.0.1' ? [`localhost:${port}`, 'localhost'] : [])];
    // Where a name leads to someone else's address, that one answers.
    const byAddress = keys.filter((key) => isAddress(key) || isAddress(key.replace(/:\d+$/, ''))).find((key) => Object.hasOwn(hosts, key));
    const key = isOwn ? keys.find((one) => Object.hasOwn(hosts, one)) : byAddress ?? keys.find((one) => Object.hasOwn(hosts, one)) ?? given.find((one, at) => address === `203.0.113.${10 + at}`);
    if (key === undefined) throw failure('ECONNREFUSED', `connect ECONNREFUSED ${address}:${port}`, { address, port: Number(port), syscall: 'connect' });
    return { url, ...answerOf(await answer(hosts[key], request, url)) };
  };
  const lookedUp = (lookup, name) => new Promise((resolve, reject) => {
    const done = (error, found) => (error ? reject(error) : resolve(Array.isArray(found) ? found[0].address : found));
    const result = lookup(name, { all: false }, done);
    if (result && typeof result.catch === 'function') result.catch(reject);
  });
  const answer = async (host, request, url) => {
    if (typeof host === 'function') return host(request);
    if (typeof host === 'string') return host;
    return host[url.pathname + url.search] ?? host[url.pathname] ?? { status: 404, body: 'Not Found' };
  };
  const answerOf = (result) => {
    const { status = 200, headers = {}, body = '' } = typeof result === 'string' || result === undefined ? { body: result ?? '' } : result;
    return { status, headers: headersOf(headers), body: typeof body === 'string' ? body : JSON.stringify(body) };
  };
  const REDIRECTS = [301, 302, 303, 307, 308];
  /** Follows up to `most` redirects. `onRedirect` may throw. */
  const follow = async (method, href, { headers, body, most = 20, lookup, onRedirect, onLimit } = {}) => {
    for (let count = 0; ; count++) {
      const response = await reach(method, href, headers, body, lookup);
      const { location } = response.headers;
      if (!REDIRECTS.includes(response.status) || location === undefined || most === 0) return { ...response, redirected: count > 0 };
      if (count >= most) throw onLimit();
      href = new URL(location, response.url.href).href;
      await onRedirect?.(href, response);
      if (response.status === 303 || (method === 'POST' && response.status < 303)) [method, body] = ['GET', undefined];
    }
  };

  // ---- fetch ----
  const headersShown = (headers) => live({ get: (name) => headers[String(name).toLowerCase()] ?? null, has: (name) => Object.hasOwn(headers, String(name).toLowerCase()), forEach: (each) => Object.entries(headers).forEach(([name, value]) => each(value, name)), entries: () => Object.entries(headers), raw: () => headers });
  const responseShown = ({ url, status, headers, body, redirected }) => live({
    status, ok: status >= 200 && status < 300, statusText: '', url: url.href, redirected, headers: headersShown(headers), type: 'basic',
    text: async () => body, json: async () => JSON.parse(body), arrayBuffer: async () => Uint8Array.from(Buffer.from(body)), buffer: async () => Buffer.from(body), body: { getReader: () => undefined },
  });
  const hrefOf = (input) => (typeof input === 'string' ? input : input?.href ?? input?.url ?? String(input));
  net.fetch = async (input, settings = {}) => {
    const { method = 'GET', headers, body, redirect = 'follow', dispatcher } = settings;
    let href;
    try {
      href = new URL(hrefOf(input)).href;
    } catch {
      throw new TypeError(`Failed to parse URL from ${hrefOf(input)}`);
    }
    try {
      return responseShown(await follow(method.toUpperCase(), href, {
        headers, body, lookup: dispatcher?.connect?.lookup, most: redirect === 'manual' ? 0 : 20, onLimit: () => new Error('redirect count exceeded'),
        onRedirect: () => { if (redirect === 'error') throw new Error('unexpected redirect'); },
      }));
    } catch (error) {
      throw Object.assign(new TypeError('fetch failed'), { cause: error, code: error.code });
    }
  };

  // ---- axios ----
  const axiosFor = (defaults) => {
    const request = async (first, second) => {
      const config = { ...defaults, ...(typeof first === 'string' ? { url: first, ...second } : first) };
      const href = new URL(config.url ?? '', config.baseURL);
      for (const [name, value] of Object.entries(config.params ?? {})) href.searchParams.append(name, value);
      const data = config.data === undefined || typeof config.data === 'string' ? config.data : JSON.stringify(config.data);
      const response = await follow((config.method ?? 'get').toUpperCase(), href.href, {
        headers: config.headers, body: data, most: config.maxRedirects ?? 5, lookup: config.lookup ?? config.httpAgent?.lookup ?? config.httpsAgent?.lookup, onLimit: () => failure('ERR_FR_TOO_MANY_REDIRECTS', 'Maximum number of redirects exceeded'),
        onRedirect: async (target, { headers }) => {
          const { protocol, hostname, host, port, pathname, search } = new URL(target);
          await config.beforeRedirect?.({ href: target, protocol, hostname: hostname.replace(/^\[|\]$/g, ''), host, port, path: pathname + search, pathname }, { headers });
        },
      });
      const isFine = config.validateStatus === null || (config.validateStatus ? await config.validateStatus(response.status) : response.status >= 200 && response.status < 300);
      const shown = { status: response.status, statusText: '', headers: response.headers, data: parsed(response.body, config.responseType), config: { url: config.url }, request: { res: { responseUrl: response.url.href } } };
      if (!isFine) throw Object.assign(failure(response.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE', `Request failed with status code ${response.status}`), { response: shown, isAxiosError: true, status: response.status });
      return shown;
    };
    const axios = (first, second) => request(first, second);
    for (const method of ['get', 'delete', 'head', 'options']) axios[method] = (url, config) => request({ ...config, url, method });
    for (const method of ['post', 'put', 'patch']) axios[method] = (url, data, config) => request({ ...config, url, data, method });
    return Object.assign(axios, { request, create: (more) => axiosFor({ ...defaults, ...more }), isAxiosError: (error) => Boolean(error?.isAxiosError ?? String(error?.code).startsWith('ERR_')) });
  };
  const parsed = (text, type) => {
    if (type === 'arraybuffer') return Buffer.from(text);
    if (type === 'text') return text;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };

  // ---- http and https: they follow no redirect ----
  const clientFor = (scheme) => {
    const request = (...args) => {
      const done = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
      const settings = typeof args[0] === 'string' || args[0]?.searchParams !== undefined || args[0]?.origin !== undefined ? { ...args[1] } : { ...args[0] };
      const href = settings.hostname === undefined && settings.host === undefined ? hrefOf(args[0]) : `${settings.protocol ?? `${scheme}:`}//${String(settings.hostname ?? settings.host).includes(':') && !settings.host ? `[${settings.hostname}]` : settings.hostname ?? settings.host}${settings.port ? `:${settings.port}` : ''}${settings.path ?? '/'}`;
      const url = new URL(href);
      if (url.protocol !== `${scheme}:`) throw failure('ERR_INVALID_PROTOCOL', `Protocol "${url.protocol}" not supported. Expected "${scheme}:"`);
      const listeners = { response: done ? [done] : [] };
      const tell = async (name, ...rest) => { for (const listener of listeners[name] ?? []) await listener(...rest); };
      let body = '', isSent = false;
      const message = ({ status, headers, body: text }) => {
        const own = {};
        const shown = live({ statusCode: status, headers, setEncoding: () => shown, resume: () => shown, destroy: () => shown, on: (name, listener) => { (own[name] ??= []).push(listener); return shown; }, once: (name, listener) => shown.on(name, listener), pipe: (target) => { shown.on('data', (data) => target.write(data)).on('end', () => target.end()); return target; } });
        setTimeout(async () => {
          for (const listener of own.data ?? []) await listener(text);
          for (const listener of own.end ?? []) await listener();
        }, 0);
        return shown;
      };
      const send = async () => {
        if (isSent) return;
        isSent = true;
        try {
          await tell('response', message(await reach((settings.method ?? 'GET').toUpperCase(), url.href, settings.headers, body, settings.lookup ?? settings.agent?.lookup)));
        } catch (error) {
          await tell('error', error);
        }
      };
      const shown = live({ on: (name, listener) => { (listeners[name] ??= []).push(listener); return shown; }, once: (name, listener) => shown.on(name, listener), write: (data) => { body += data; return true; }, end: (data) => { body += data ?? ''; setTimeout(send, 0); return shown; }, destroy: (error) => { isSent = true; if (error) void tell('error', error); return shown; }, setTimeout: () => shown, setHeader: () => shown });
      return shown;
    };
    const agent = function Agent(settings = {}) { return live({ lookup: settings.lookup, options: settings, destroy: () => undefined }); };
    return { request, get: (...args) => request(...args).end(), Agent: agent, globalAgent: live({}) };
  };

  // ---- dns and net ----
  const familyOf = (address) => (address.includes(':') ? 6 : 4);
  const lookup = async (name, settings) => {
    const found = addressesOf(String(name)).map((address) => ({ address, family: familyOf(address) }));
    return settings?.all ? found : found[0];
  };
  const resolve4 = async (name) => addressesOf(String(name)).filter((address) => familyOf(address) === 4);
  const resolve6 = async (name) => addressesOf(String(name)).filter((address) => familyOf(address) === 6);
  const promises = { lookup, resolve4, resolve6, resolve: resolve4 };
  const called = (run, spread) => (name, ...rest) => {
    const done = rest.pop();
    run(name, ...rest).then((value) => (spread && !Array.isArray(value) ? done(null, value.address, value.family) : done(null, value)), (error) => done(error));
  };
  const dns = { lookup: Object.assign(called(lookup, true), { __promisify__: lookup }), resolve4: Object.assign(called(resolve4), { __promisify__: resolve4 }), resolve6: called(resolve6), resolve: called(resolve4), promises };
  const bits = (address) => {
    const whole = plain(address);
    if (!whole.includes(':')) return whole.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
    const [head, tail] = whole.split('::').map((half) => half.split(':').filter((part) => part !== ''));
    const parts = tail === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail];
    return parts.reduce((sum, part) => sum * 65536n + BigInt(parseInt(part, 16)), 0n);
  };
  const isIP = (text) => (isV4(String(text)) ? 4 : isAddress(String(text)) ? 6 : 0);
  const BlockList = function BlockList() {
    const rules = [];
    const add = (from, to, family) => void rules.push({ from, to, family });
    return live({
      addAddress: (address) => add(bits(address), bits(address), familyOf(plain(address))),
      addRange: (from, to) => add(bits(from), bits(to), familyOf(plain(from))),
      addSubnet: (address, prefix, family) => {
        const width = BigInt((family === 'ipv6' || address.includes(':') ? 128 : 32) - prefix);
        const from = (bits(address) >> width) << width;
        add(from, from + (1n << width) - 1n, familyOf(plain(address)));
      },
      check: (address) => rules.some(({ from, to, family }) => family === familyOf(plain(address)) && bits(address) >= from && bits(address) <= to),
    });
  };

  const undici = { fetch: net.fetch, Agent: function Agent(settings = {}) { return live({ connect: settings.connect }); }, request: async (input, settings = {}) => {
    const response = await follow((settings.method ?? 'GET').toUpperCase(), hrefOf(input), { ...settings, most: settings.maxRedirections ?? 0, onLimit: () => new Error('max redirects') });
    return live({ statusCode: response.status, headers: response.headers, body: live({ text: async () => response.body, json: async () => JSON.parse(response.body) }) });
  } };
  net.reached = (place) => net.requests.some(({ host, address }) => host === place || address === place);
  net.modules = { axios: axiosFor({}), 'node-fetch': net.fetch, undici, http: clientFor('http'), https: clientFor('https'), dns, 'dns/promises': promises, net: { isIP, isIPv4: (text) => isIP(text) === 4, isIPv6: (text) => isIP(text) === 6, BlockList } };
  return net;
};
