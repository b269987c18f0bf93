/*
 * A tree of files, and `fs` over it.
 *
 *   const disk = world('files', { files: { '/etc/passwd': 'root:x:0:0', '/app/uploads/a.txt': 'A' }, folders: ['/app/empty'], links: { '/app/uploads/out': '/etc' } });
 *
 * options.files    texts or bytes by absolute path; the folders above them are there too
 * options.folders  further folders
 * options.links    symbolic links: where each leads
 * options.cwd      where relative paths begin; `/app`, as for the module `path`
 * options.before   `(operation, path) => …`, called before each operation with its name, such as `readFile`, and the absolute path: to change a file between two looks at it
 *
 * disk.modules     `{ fs, 'fs/promises' }`, to spread into `exports.modules`. Sync, callback and promise forms of: access, appendFile, chmod, copyFile, lstat, mkdir, mkdtemp, open,
 *                  readdir, readFile, readlink, realpath, rename, rm, rmdir, stat, symlink, unlink, writeFile; existsSync, createReadStream, createWriteStream
 * disk.read(path)  what a file holds now, as text, or undefined; disk.has(path); disk.list() all files
 * disk.write(path, text), disk.link(path, target), disk.remove(path)   change it from outside
 * disk.opened      absolute paths, links followed, of all that was read or written, as `{ operation, path }`, in order
 * disk.wasRead(path), disk.wasWritten(path)
 * disk.mode(path)  the mode with which a file was made, a number
 */
module.exports = (options = {}) => {
  const cwd = options.cwd ?? '/app';
  /** By absolute path: `{ kind: 'file', bytes, mode } | { kind: 'folder', mode } | { kind: 'link', target }`. */
  const nodes = new Map([['/', { kind: 'folder', mode: 0o755 }]]);
  const opened = [];
  const parentOf = (path) => path.slice(0, path.lastIndexOf('/')) || '/';
  const joined = (parts) => `/${parts.join('/')}`;
  const addFolder = (path) => {
    if (nodes.has(path)) return;
    addFolder(parentOf(path));
    nodes.set(path, { kind: 'folder', mode: 0o755 });
  };
  const bytesOf = (data, encoding) => (typeof data === 'string' ? Buffer.from(data, typeof encoding === 'string' ? encoding : encoding?.encoding) : Buffer.from(data));
  const add = (path, node) => {
    addFolder(parentOf(path));
    nodes.set(path, node);
  };
  for (const [path, data] of Object.entries(options.files ?? {})) add(path, { kind: 'file', bytes: bytesOf(data), mode: 0o644 });
  for (const path of options.folders ?? []) addFolder(path);
  for (const [path, target] of Object.entries(options.links ?? {})) add(path, { kind: 'link', target });
  addFolder(cwd);
  addFolder('/tmp');

  const TEXTS = { ENOENT: 'no such file or directory', EEXIST: 'file already exists', ENOTDIR: 'not a directory', EISDIR: 'illegal operation on a directory', ENOTEMPTY: 'directory not empty', ELOOP: 'too many symbolic links encountered', EINVAL: 'invalid argument' };
  const failure = (code, syscall, path) => Object.assign(new Error(`${code}: ${TEXTS[code]}, ${syscall} '${path}'`), { code, syscall, path, errno: -2 });

  /** Text, bytes or a file URL. */
  const textOf = (path) => {
    const text = typeof path === 'string' ? path : path instanceof Uint8Array ? Buffer.from(path).toString() : path && typeof path.pathname === 'string' ? decodeURIComponent(path.pathname) : undefined;
    if (text === undefined) throw Object.assign(new TypeError(`The "path" argument must be of type string or an instance of Buffer or URL. Received ${path === null ? 'null' : typeof path}`), { code: 'ERR_INVALID_ARG_TYPE' });
    if (text.includes('\0')) throw Object.assign(new TypeError("The argument 'path' must be a string without null bytes."), { code: 'ERR_INVALID_ARG_VALUE' });
    return text;
  };
  /** Follows links as a kernel does: `..` after a link goes up from where the link leads. @returns the absolute path, of something that may not be there */
  const resolve = (given, syscall, isLastFollowed = true) => {
    let left = (given.startsWith('/') ? given : `${cwd}/${given}`).split('/');
    let parts = [];
    for (let links = 0; left.length > 0; ) {
      const part = left.shift();
      if (part === '' || part === '.') continue;
      if (part === '..') {
        parts.pop();
        continue;
      }
      const node = nodes.get(joined([...parts, part]));
      const isLast = left.every((one) => one === '');
      if (node?.kind === 'link' && (!isLast || isLastFollowed)) {
        if (++links > 20) throw failure('ELOOP', syscall, given);
        left = [...node.target.split('/'), ...left];
        if (node.target.startsWith('/')) parts = [];
        continue;
      }
      if (!isLast && !node) throw failure('ENOENT', syscall, given);
      if (!isLast && node.kind === 'file') throw failure('ENOTDIR', syscall, given);
      parts.push(part);
    }
    return joined(parts);
  };
  const nodeAt = (given, syscall, isLastFollowed = true) => {
    const path = resolve(given, syscall, isLastFollowed);
    const node = nodes.get(path);
    if (!node) throw failure('ENOENT', syscall, given);
    return { path, node };
  };
  const childrenOf = (path) => [...nodes.keys()].filter((name) => name !== '/' && parentOf(name) === path).map((name) => name.slice(name.lastIndexOf('/') + 1)).sort();
  const encodingIn = (given) => (typeof given === 'string' ? given : given?.encoding ?? undefined);
  const shown = (bytes, given) => (encodingIn(given) && encodingIn(given) !== 'buffer' ? bytes.toString(encodingIn(given)) : Buffer.from(bytes));
  const statsOf = ({ kind, bytes, mode = 0o777 }) => ({ size: bytes?.length ?? 0, mode, isFile: () => kind === 'file', isDirectory: () => kind === 'folder', isSymbolicLink: () => kind === 'link', mtimeMs: Date.now(), mtime: new Date() });
  const entryOf = (name, { kind }) => ({ name, isFile: () => kind === 'file', isDirectory: () => kind === 'folder', isSymbolicLink: () => kind === 'link' });

  const put = (given, data, settings, flag = settings?.flag ?? 'w') => {
    // Exclusive creation follows no link.
    const path = resolve(given, 'open', !flag.includes('x'));
    const old = nodes.get(path);
    if (old && flag.includes('x')) throw failure('EEXIST', 'open', given);
    if (old?.kind === 'folder') throw failure('EISDIR', 'open', given);
    if (!nodes.has(parentOf(path))) throw failure('ENOENT', 'open', given);
    opened.push({ operation: 'write', path });
    const before = flag.startsWith('a') && old ? old.bytes : Buffer.alloc(0);
    nodes.set(path, { kind: 'file', bytes: Buffer.concat([before, bytesOf(data, settings)]), mode: old?.mode ?? settings?.mode ?? 0o644 });
    return path;
  };
  const take = (given) => {
    const { path, node } = nodeAt(given, 'open');
    if (node.kind === 'folder') throw failure('EISDIR', 'read', given);
    opened.push({ operation: 'read', path });
    return node.bytes;
  };
  let temporary = 0;

  /** Each operation as node's synchronous form. */
  const operations = {
    access: (path) => void nodeAt(path, 'access'),
    readFile: (path, settings) => shown(take(path), settings),
    writeFile: (path, data, settings) => void put(path, data, settings),
    appendFile: (path, data, settings) => void put(path, data, settings, 'a'),
    copyFile: (from, to) => void put(textOf(to), take(from)),
    stat: (path) => statsOf(nodeAt(path, 'stat').node),
    lstat: (path) => statsOf(nodeAt(path, 'lstat', false).node),
    realpath: (path) => nodeAt(path, 'realpath').path,
    readlink: (path) => {
      const { node } = nodeAt(path, 'readlink', false);
      if (node.kind !== 'link') throw failure('EINVAL', 'readlink', path);
      return node.target;
    },
    readdir: (given, settings) => {
      const { path, node } = nodeAt(given, 'scandir');
      if (node.kind !== 'folder') throw failure('ENOTDIR', 'scandir', given);
      return childrenOf(path).map((name) => (settings?.withFileTypes ? entryOf(name, nodes.get(path === '/' ? `/${name}` : `${path}/${name}`)) : name));
    },
    mkdir: (given, settings) => {
      if (settings?.recursive) return void addFolder(resolveLoosely(given));
      const path = resolve(given, 'mkdir');
      if (nodes.has(path)) throw failure('EEXIST', 'mkdir', given);
      nodes.set(path, { kind: 'folder', mode: settings?.mode ?? 0o755 });
    },
    mkdtemp: (prefix) => {
      const path = resolve(`${prefix}${String(++temporary).padStart(2, '0')}q7Zx`, 'mkdtemp');
      add(path, { kind: 'folder', mode: 0o700 });
      return path;
    },
    unlink: (given) => void nodes.delete(nodeAt(given, 'unlink', false).path),
    rmdir: (given) => {
      const { path } = nodeAt(given, 'rmdir', false);
      if (childrenOf(path).length > 0) throw failure('ENOTEMPTY', 'rmdir', given);
      nodes.delete(path);
    },
    rm: (given, settings) => {
      const path = resolve(given, 'rm', false);
      if (!nodes.has(path)) {
        if (settings?.force) return;
        throw failure('ENOENT', 'rm', given);
      }
      if (nodes.get(path).kind === 'folder' && !settings?.recursive) throw failure('EISDIR', 'rm', given);
      for (const name of [...nodes.keys()]) if (name === path || name.startsWith(`${path}/`)) nodes.delete(name);
    },
    rename: (given, to) => {
      const { path, node } = nodeAt(given, 'rename', false);
      const target = resolve(textOf(to), 'rename', false);
      if (!nodes.has(parentOf(target))) throw failure('ENOENT', 'rename', given);
      nodes.delete(path);
      nodes.set(target, node);
      if (node.kind === 'folder') for (const [name, child] of [...nodes]) if (name.startsWith(`${path}/`)) { nodes.delete(name); nodes.set(target + name.slice(path.length), child); }
    },
    symlink: (target, given) => void add(resolve(textOf(given), 'symlink', false), { kind: 'link', target }),
    chmod: (given, mode) => void (nodeAt(given, 'chmod').node.mode = typeof mode === 'string' ? parseInt(mode, 8) : mode),
    open: (given, flags = 'r', mode) => {
      if (flags !== 'r' && flags !== 'r+') {
        const path = put(given, '', { mode }, flags);
        return path;
      }
      return nodeAt(given, 'open').path;
    },
  };
  const resolveLoosely = (given) => joined((given.startsWith('/') ? given : `${cwd}/${given}`).split('/').reduce((parts, part) => (part === '..' ? parts.slice(0, -1) : part === '' || part === '.' ? parts : [...parts, part]), []));
  const perform = (name, [path, ...rest]) => {
    const text = textOf(path);
    options.before?.(name, resolveLoosely(text));
    return operations[name](text, ...rest);
  };

  // ---- streams ----
  const readStream = (path, settings) => {
    const listeners = {};
    const tell = async (name, ...args) => { for (const listener of listeners[name] ?? []) await listener(...args); };
    const stream = live({
      on: (name, listener) => { (listeners[name] ??= []).push(listener); return stream; },
      once: (name, listener) => stream.on(name, listener),
      pipe: (target) => {
        stream.on('data', (data) => target.write(data));
        stream.on('end', () => target.end());
        return target;
      },
      setEncoding: (encoding) => { settings = encoding; return stream; },
      resume: () => stream, pause: () => stream, destroy: () => { listeners.data = []; return stream; },
    });
    setTimeout(async () => {
      let data;
      try {
        data = perform('readFile', [path, settings]);
      } catch (error) {
        return tell('error', error);
      }
      await tell('open');
      await tell('data', data);
      await tell('end');
      await tell('close');
    }, 0);
    return stream;
  };
  const writeStream = (path, settings) => {
    const listeners = {};
    const tell = (name, ...args) => (listeners[name] ?? []).forEach((listener) => listener(...args));
    let isOpen = false;
    const write = (data) => {
      perform(isOpen ? 'appendFile' : 'writeFile', [path, data, settings]);
      isOpen = true;
      return true;
    };
    const stream = live({
      on: (name, listener) => { (listeners[name] ??= []).push(listener); return stream; },
      once: (name, listener) => stream.on(name, listener),
      write,
      end: (data = '') => {
        let name = 'finish', error;
        try {
          write(data);
        } catch (thrown) {
          name = 'error';
          error = thrown;
        }
        setTimeout(() => { tell(name, error); tell('close'); }, 0);
        return stream;
      },
    });
    return stream;
  };
  const handleOf = (path) => live({
    readFile: async (settings) => perform('readFile', [path, settings]), writeFile: async (data, settings) => perform('appendFile', [path, data, settings]), write: async (data) => perform('appendFile', [path, data]),
    stat: async () => perform('stat', [path]), chmod: async (mode) => perform('chmod', [path, mode]), close: async () => undefined,
  });

  const fs = { constants: { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, COPYFILE_EXCL: 1 }, createReadStream: readStream, createWriteStream: writeStream };
  const promises = { constants: fs.constants };
  for (const name of Object.keys(operations)) {
    fs[`${name}Sync`] = (...args) => perform(name, args);
    fs[name] = (...args) => {
      const done = args.pop();
      if (typeof done !== 'function') throw Object.assign(new TypeError('The "cb" argument must be of type function.'), { code: 'ERR_INVALID_ARG_TYPE' });
      let error = null, value;
      textOf(args[0]);
      try {
        value = perform(name, args);
      } catch (thrown) {
        error = thrown;
      }
      setTimeout(() => (error ? done(error) : done(null, value)), 0);
    };
    promises[name] = async (...args) => {
      // Something else may happen before the operation does.
      await undefined;
      const value = perform(name, args);
      return name === 'open' ? handleOf(value) : value;
    };
    fs[name].__promisify__ = promises[name];
  }
  fs.existsSync = (path) => {
    try {
      perform('access', [path]);
      return true;
    } catch {
      return false;
    }
  };
  fs.writeSync = (path, data) => void perform('appendFile', [path, data]);
  fs.closeSync = () => undefined;
  fs.close = (_path, done) => done?.(null);
  fs.promises = promises;

  const at = (path) => nodes.get(path);
  return {
    modules: { fs, 'fs/promises': promises },
    fs,
    opened,
    read: (path) => at(path)?.bytes?.toString(),
    has: (path) => nodes.has(path),
    list: () => [...nodes].filter(([, { kind }]) => kind === 'file').map(([path]) => path).sort(),
    write: (path, text) => add(path, { kind: 'file', bytes: bytesOf(text), mode: at(path)?.mode ?? 0o644 }),
    link: (path, target) => add(path, { kind: 'link', target }),
    remove: (path) => nodes.delete(path),
    mode: (path) => at(path)?.mode,
    wasRead: (path) => opened.some((one) => one.operation === 'read' && one.path === path),
    wasWritten: (path) => opened.some((one) => one.operation === 'write' && one.path === path),
  };
};
