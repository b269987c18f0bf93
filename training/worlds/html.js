/*
 * What a browser makes of HTML: which scripts would run, and a small page with a document.
 *
 *   const page = world('html', { html: '<div id="out"></div>', url: 'https://shop.example/?q=1#top' });
 *   exports.globals = { document: page.document, window: page.window, location: page.location };
 *
 * options.html     what stands in the body at first; its scripts do not run
 * options.url      the page's address
 * options.csp      the page's Content-Security-Policy
 *
 * page.scripts(html, { csp })   what would run if the text came as a page: a list of `{ kind, code, tag }`, where kind is `script`, `handler` (onerror= and the like) or `link` (javascript: in href, src, action …)
 * page.runs(html, code, { csp })   whether a script with that text in it would run
 * page.text(html)    what a reader would see
 * page.elements(html)   its elements, as `{ tag, attributes, text }`
 *
 * page.document, page.window, page.location   the live page: getElementById querySelector(All) createElement createTextNode; of elements: innerHTML outerHTML insertAdjacentHTML textContent innerText setAttribute getAttribute
 *                  removeAttribute id className classList.add href src value dataset style append appendChild prepend replaceChildren remove children parentElement addEventListener; document.write, document.cookie, document.title, documentElement, body;
 *                  location.href search hash pathname origin assign replace; localStorage; window.open, window.addEventListener
 * page.ran         what ran or would run at a click in the live page, as from `scripts`: a script that comes by innerHTML does not run, a handler does; addresses that the page goes to are in page.visited
 * page.post(data, origin)   sends the page a message, as another window does; page.fire(id, event) calls listeners
 * page.seen()      the live body as text; page.html() as HTML
 * page.modules     `{ dompurify, 'sanitize-html', 'escape-html', he }`
 */
module.exports = (options = {}) => {
  const VOID = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];
  const RAW = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'];
  const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', colon: ':', tab: '\t', newline: '\n', lpar: '(', rpar: ')', sol: '/' };
  const decode = (text) => text.replace(/&(?:#x([0-9a-f]+);?|#(\d+);?|([a-z]+);)/gi, (whole, hex, number, name) => (hex ? String.fromCodePoint(parseInt(hex, 16) % 0x110000) : number ? String.fromCodePoint(Number(number) % 0x110000) : ENTITIES[name.toLowerCase()] ?? whole));
  const escapeText = (text) => String(text).replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]);
  const escapeAll = (text) => String(text).replace(/[&<>"']/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[one]);

  // ---- reading ----
  /** A tree of `{ tag, attributes, children }` and `{ text }`. */
  const parse = (html) => {
    const root = { tag: '#root', attributes: {}, children: [] };
    let open = [root], i = 0, text = '';
    const flush = () => { if (text !== '') open[open.length - 1].children.push({ text: decode(text) }); text = ''; };
    while (i < html.length) {
      const rest = html.slice(i);
      const start = /^<([a-z][^\s/>]*)/i.exec(rest);
      if (rest.startsWith('<!--')) {
        // `<!-->` and `<!--->` are whole comments.
        const short = /^<!---?>/.exec(rest);
        const end = short ? i + short[0].length : endOf(html, i + 4, /--!?>/g);
        flush();
        i = end;
      } else if (/^<[!?]/.test(rest)) {
        flush();
        i = endOf(html, i, />/g);
      } else if (/^<\/[a-z]/i.test(rest)) {
        flush();
        const end = endOf(html, i, />/g);
        const tag = /^<\/([a-z][^\s/>]*)/i.exec(rest)[1].toLowerCase();
        const at = open.map((one) => one.tag).lastIndexOf(tag);
        if (at > 0) open = open.slice(0, at);
        i = end;
      } else if (start) {
        flush();
        const tag = start[1].toLowerCase();
        const [attributes, end, isWhole] = readAttributes(html, i + start[0].length);
        i = end;
        if (!isWhole) break;
        const element = { tag, attributes, children: [] };
        open[open.length - 1].children.push(element);
        if (RAW.includes(tag)) {
          const close = new RegExp(`</${tag}(?=[\\s/>])`, 'gi');
          close.lastIndex = i;
          const found = close.exec(html);
          const raw = html.slice(i, found ? found.index : html.length);
          if (raw !== '') element.children.push({ text: tag === 'textarea' || tag === 'title' ? decode(raw) : raw });
          i = found ? endOf(html, found.index, />/g) : html.length;
        } else if (!VOID.includes(tag)) open.push(element);
      } else {
        text += html[i];
        i++;
      }
    }
    flush();
    return root;
  };
  const endOf = (html, from, mark) => {
    mark.lastIndex = from;
    const found = mark.exec(html);
    return found ? found.index + found[0].length : html.length;
  };
  const readAttributes = (html, i) => {
    const attributes = {};
    for (;;) {
      while (/[\s/]/.test(html[i] ?? '')) i++;
      if (i >= html.length) return [attributes, i, false];
      if (html[i] === '>') return [attributes, i + 1, true];
      const name = /^[^\s/>][^\s/>=]*/.exec(html.slice(i))[0];
      i += name.length;
      let value = '';
      const equals = /^\s*=\s*/.exec(html.slice(i));
      if (equals) {
        i += equals[0].length;
        if (html[i] === '"' || html[i] === "'") {
          const end = html.indexOf(html[i], i + 1);
          if (end < 0) return [attributes, html.length, false];
          value = html.slice(i + 1, end);
          i = end + 1;
        } else {
          value = /^[^\s>]*/.exec(html.slice(i))[0];
          i += value.length;
        }
      }
      const key = name.toLowerCase();
      if (!Object.hasOwn(attributes, key)) attributes[key] = decode(value);
    }
  };
  const all = (node) => node.children.flatMap((child) => (child.tag ? [child, ...all(child)] : []));
  const textOf = (node) => node.children.map((child) => (child.tag ? textOf(child) : child.text)).join('');
  const visible = (node) => node.children.map((child) => (!child.tag ? child.text : ['script', 'style', 'template', 'iframe'].includes(child.tag) ? '' : visible(child))).join('');
  const written = (node) => node.children.map((child) => {
    if (!child.tag) return ['script', 'style', 'xmp', 'iframe'].includes(node.tag) ? child.text : escapeText(child.text);
    const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`).join('');
    return `<${child.tag}${attributes}>${VOID.includes(child.tag) ? '' : `${written(child)}</${child.tag}>`}`;
  }).join('');

  // ---- what runs ----
  const LINKS = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'];
  /** As browsers read an address: control characters and spaces before it, tabs and line ends anywhere, count for nothing. */
  const isScriptAddress = (value) => /^javascript:/i.test(String(value).replace(/^[\u0000-\u0020]+/, '').replace(/[\t\n\r]/g, ''));
  const policyOf = (csp = options.csp) => {
    if (!csp) return { inline: true, nonces: [] };
    const directives = Object.fromEntries(csp.split(';').map((part) => part.trim().split(/\s+/)).map(([name, ...values]) => [name, values]));
    const sources = directives['script-src'] ?? directives['default-src'];
    if (!sources) return { inline: true, nonces: [] };
    const nonces = sources.filter((one) => one.startsWith("'nonce-")).map((one) => one.slice(7, -1));
    return { inline: sources.includes("'unsafe-inline'") && nonces.length === 0, nonces, sources };
  };
  const mayLoad = (policy, src) => !policy.sources || policy.sources.some((one) => one === '*' || (one === "'self'" && !/^(?:[a-z]+:)?\/\//i.test(src)) || (/^[\w.-]+$/.test(one) && src.includes(`//${one}/`)) || (/^https?:/.test(one) && src.startsWith(one)));
  const scriptsIn = (node, policy, isInserted) => all(node).flatMap((element) => {
    const { tag, attributes } = element;
    const found = [];
    const isCode = tag === 'script' && !isInserted && /^(?:$|module$|text\/javascript|application\/javascript)/.test(attributes.type ?? '');
    if (isCode && attributes.src !== undefined) { if (mayLoad(policy, attributes.src)) found.push({ kind: 'script', code: attributes.src, tag }); }
    else if (isCode && (policy.inline || policy.nonces.includes(attributes.nonce))) found.push({ kind: 'script', code: textOf(element), tag });
    if (!policy.inline) return found;
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on[a-z]+/.test(name)) found.push({ kind: 'handler', code: value, tag });
      else if (LINKS.includes(name) && isScriptAddress(value) && ['a', 'area', 'iframe', 'form', 'button', 'input', 'embed', 'object', 'use', 'base'].includes(tag)) found.push({ kind: 'link', code: value, tag });
      else if (name === 'srcdoc') found.push(...scriptsIn(parse(value), policy, false));
    }
    return found;
  });
  const page = { ran: [], visited: [] };
  page.scripts = (html, { csp } = {}) => scriptsIn(parse(String(html)), policyOf(csp), false);
  page.runs = (html, code, given) => page.scripts(html, given).some((one) => one.code.includes(code));
  page.text = (html) => visible(parse(String(html)));
  page.elements = (html) => all(parse(String(html))).map((element) => ({ tag: element.tag, attributes: element.attributes, text: visible(element) }));

  // ---- the live page ----
  const policy = policyOf();
  const shownFor = new Map(), nodeFor = new Map();
  const body = { tag: 'body', attributes: {}, children: parse(options.html ?? '').children };
  const html = { tag: 'html', attributes: {}, children: [{ tag: 'head', attributes: {}, children: [] }, body] };
  const parentOf = (node, from = html) => (from.children.includes(node) ? from : from.children.filter((child) => child.tag).map((child) => parentOf(node, child)).find(Boolean));
  const detach = (node) => {
    const parent = parentOf(node);
    if (parent) parent.children.splice(parent.children.indexOf(node), 1);
  };
  const insertHtml = (text) => {
    const fragment = parse(String(text));
    page.ran.push(...scriptsIn(fragment, policy, true));
    return fragment.children;
  };
  const nodeOf = (shown) => (typeof shown === 'string' ? { text: shown } : nodeFor.get(shown) ?? { text: String(shown) });
  const setAttribute = (node, name, value) => {
    const key = String(name).toLowerCase();
    node.attributes[key] = String(value);
    page.ran.push(...scriptsIn({ children: [{ ...node, attributes: { [key]: String(value) }, children: [] }] }, policy, true));
  };
  const put = (node, at, items) => {
    const nodes = items.map(nodeOf);
    nodes.forEach(detach);
    node.children.splice(at, 0, ...nodes);
    // A script that is made by createElement runs when it comes into the page.
    for (const one of nodes) if (one.tag === 'script' && one.isMade && policy.inline) page.ran.push({ kind: 'script', code: one.attributes.src ?? textOf(one), tag: 'script' });
  };
  const matches = (node, selector) => selector.split(',').some((one) => {
    const [, tag, rest] = /^\s*([a-z0-9*]*)(.*?)\s*$/i.exec(one.trim().split(/\s+/).pop());
    const parts = [...rest.matchAll(/#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]/g)];
    return (tag === '' || tag === '*' || node.tag === tag.toLowerCase()) && parts.every(([, id, name, attribute, value]) => (id ? node.attributes.id === id : name ? (node.attributes.class ?? '').split(' ').includes(name) : Object.hasOwn(node.attributes, attribute) && (value === undefined || node.attributes[attribute] === value)));
  });
  const show = (node) => {
    if (!node) return null;
    if (shownFor.has(node)) return shownFor.get(node);
    if (!node.tag) {
      const shown = live({ nodeType: 3, textContent: node.text });
      shownFor.set(node, shown);
      nodeFor.set(shown, node);
      return shown;
    }
    const listeners = {};
    const element = {
      nodeType: 1, tagName: node.tag.toUpperCase(), listeners,
      get innerHTML() { return written(node); }, set innerHTML(text) { node.children = insertHtml(text); },
      get outerHTML() { return written({ children: [node] }); },
      set outerHTML(text) { const parent = parentOf(node); if (parent) parent.children.splice(parent.children.indexOf(node), 1, ...insertHtml(text)); },
      get textContent() { return textOf(node); }, set textContent(text) { node.children = [{ text: String(text ?? '') }]; },
      get innerText() { return visible(node); }, set innerText(text) { node.children = [{ text: String(text) }]; },
      get children() { return node.children.filter(({ tag }) => tag).map(show); }, get childNodes() { return node.children.map(show); }, get firstChild() { return show(node.children[0]); },
      get parentElement() { return show(parentOf(node)); }, get parentNode() { return show(parentOf(node)); },
      get className() { return node.attributes.class ?? ''; }, set className(value) { node.attributes.class = String(value); },
      insertAdjacentHTML: (where, text) => {
        const parent = /before|after(?=end)/.test(where) && (where === 'beforebegin' || where === 'afterend') ? parentOf(node) : node;
        const at = where === 'afterbegin' ? 0 : where === 'beforeend' ? node.children.length : parent.children.indexOf(node) + (where === 'afterend' ? 1 : 0);
        parent.children.splice(at, 0, ...insertHtml(text));
      },
      setAttribute: (name, value) => setAttribute(node, name, value), getAttribute: (name) => node.attributes[String(name).toLowerCase()] ?? null, hasAttribute: (name) => Object.hasOwn(node.attributes, String(name).toLowerCase()), removeAttribute: (name) => void delete node.attributes[String(name).toLowerCase()],
      append: (...items) => put(node, node.children.length, items), prepend: (...items) => put(node, 0, items), appendChild: (item) => { put(node, node.children.length, [item]); return item; }, removeChild: (item) => { detach(nodeOf(item)); return item; },
      replaceChildren: (...items) => { node.children = []; put(node, 0, items); }, remove: () => detach(node), replaceWith: (...items) => { const parent = parentOf(node), at = parent.children.indexOf(node); detach(node); put(parent, at, items); },
      querySelector: (selector) => show(all(node).find((one) => matches(one, selector))), querySelectorAll: (selector) => all(node).filter((one) => matches(one, selector)).map(show),
      addEventListener: (name, listener) => void (listeners[name] ??= []).push(listener), click: () => fire(listeners, 'click', { target: shown }),
      classList: live({ add: (...names) => { node.attributes.class = [...new Set([...(node.attributes.class ?? '').split(' ').filter(Boolean), ...names])].join(' '); }, remove: (name) => { node.attributes.class = (node.attributes.class ?? '').split(' ').filter((one) => one !== name).join(' '); }, contains: (name) => (node.attributes.class ?? '').split(' ').includes(name) }),
      style: live({}), dataset: live({}),
    };
    for (const name of ['id', 'href', 'src', 'value', 'title', 'alt', 'name', 'type', 'action', 'target', 'rel', 'srcdoc']) Object.defineProperty(element, name, { enumerable: true, get: () => node.attributes[name] ?? '', set: (value) => setAttribute(node, name, value) });
    for (const name of ['onclick', 'onerror', 'onload', 'oninput']) Object.defineProperty(element, name, { enumerable: false, configurable: true, get: () => listeners[name.slice(2)]?.[0] ?? null, set: (value) => { listeners[name.slice(2)] = [value]; } });
    Object.defineProperty(element, 'text', { enumerable: false, get: () => textOf(node), set: (text) => { node.children = [{ text: String(text) }]; } });
    const shown = live(element);
    shownFor.set(node, shown);
    nodeFor.set(shown, node);
    return shown;
  };
  const fire = async (listeners, name, event) => { for (const listener of listeners[name] ?? []) await listener(live({ type: name, preventDefault: () => undefined, ...event })); };
  const go = (target) => {
    if (isScriptAddress(target)) {
      page.ran.push({ kind: 'link', code: String(target), tag: 'location' });
      return;
    }
    page.visited.push(new URL(String(target), address.href).href);
  };
  const address = new URL(options.url ?? 'https://shop.example/');
  const location = live({ assign: go, replace: go, reload: () => undefined, toString: () => address.href });
  for (const name of ['href', 'search', 'hash', 'pathname', 'origin', 'host', 'hostname', 'protocol']) Object.defineProperty(location, name, { enumerable: true, get: () => address[name], set: (value) => (name === 'href' ? go(value) : void (address[name] = value)) });
  const windowListeners = {};
  const made = (tag) => {
    const node = { tag: String(tag).toLowerCase(), attributes: {}, children: [], isMade: true };
    return show(node);
  };
  const write = (text) => {
    const fragment = parse(String(text));
    page.ran.push(...scriptsIn(fragment, policy, false));
    body.children.push(...fragment.children);
  };
  const document = live({
    body: show(body), documentElement: show(html), head: show(html.children[0]), cookie: options.cookie ?? '', title: '', referrer: options.referrer ?? '', readyState: 'complete',
    getElementById: (id) => show(all(html).find((one) => one.attributes.id === id)), querySelector: (selector) => show(all(html).find((one) => matches(one, selector))), querySelectorAll: (selector) => all(html).filter((one) => matches(one, selector)).map(show),
    getElementsByClassName: (name) => all(html).filter((one) => matches(one, `.${name}`)).map(show), getElementsByTagName: (name) => all(html).filter((one) => matches(one, name)).map(show),
    createElement: made, createTextNode: (text) => show({ text: String(text) }), createDocumentFragment: () => made('template'), write, writeln: write, addEventListener: (name, listener) => void (name === 'DOMContentLoaded' ? setTimeout(() => listener(live({ type: name })), 0) : (windowListeners[name] ??= []).push(listener)),
  });
  Object.defineProperty(document, 'location', { enumerable: true, get: () => location, set: go });
  const kept = {};
  const storage = live({ getItem: (key) => kept[key] ?? null, setItem: (key, value) => void (kept[key] = String(value)), removeItem: (key) => void delete kept[key], clear: () => undefined });
  const window = live({ document, localStorage: storage, sessionStorage: storage, addEventListener: (name, listener) => void (windowListeners[name] ??= []).push(listener), open: (target) => { go(target); return null; }, alert: (text) => void page.ran.push({ kind: 'script', code: `alert(${text})`, tag: 'window' }) });
  Object.defineProperty(window, 'location', { enumerable: true, get: () => location, set: go });
  page.post = (data, origin = 'https://evil.example') => fire(windowListeners, 'message', { data, origin, source: live({ postMessage: () => undefined }) });
  page.fire = (id, name, event) => fire(show(all(html).find((one) => one.attributes.id === id))?.listeners ?? {}, name, event);

  // ---- cleaning ----
  const KEPT = ['a', 'b', 'i', 'em', 'strong', 'p', 'br', 'ul', 'ol', 'li', 'code', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'span', 'div', 'img', 'table', 'tr', 'td', 'th'];
  const clean = (text, tags = KEPT, allowed = ['href', 'src', 'alt', 'title', 'class', 'id']) => {
    const cleaned = (node) => ({ ...node, children: node.children.flatMap((child) => {
      if (!child.tag) return [child];
      if (['script', 'style', 'iframe', 'object', 'svg', 'math', 'template'].includes(child.tag)) return [];
      const inner = cleaned(child);
      if (!tags.includes(child.tag)) return inner.children;
      return [{ ...inner, attributes: Object.fromEntries(Object.entries(child.attributes).filter(([name, value]) => allowed.includes(name) && (!LINKS.includes(name) || /^(?:https?:|mailto:|[/#?.]|[^:]*$)/i.test(value.trim())))) }];
    }) });
    return written(cleaned(parse(String(text))));
  };
  const purify = { sanitize: (text, given = {}) => clean(text, given.ALLOWED_TAGS, given.ALLOWED_ATTR) };
  page.document = document;
  page.window = window;
  page.location = location;
  page.seen = () => visible(body);
  page.html = () => written(body);
  page.modules = { dompurify: purify, 'isomorphic-dompurify': purify, 'sanitize-html': (text, given = {}) => clean(text, given.allowedTags, given.allowedAttributes === undefined ? ['href'] : Object.values(given.allowedAttributes).flat()), 'escape-html': escapeAll, he: { encode: escapeAll, escape: escapeAll, decode } };
  return page;
};
