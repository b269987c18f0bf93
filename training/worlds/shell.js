/*
 * A small shell, and `child_process` over it.
 *
 *   const shell = world('shell', { files: { '/etc/passwd': 'root:x:0:0' }, commands: { convert: (args) => 'done\n' }, env: {}, cwd: '/app' });
 *
 * options.files     texts by absolute path; a relative name is below `cwd`
 * options.commands  further commands: `(args, { input, read, write }) => text`, or `{ out, err, code }`
 * options.env       what `$NAME` gives
 *
 * shell.child_process  exec, execSync, execFile, execFileSync, spawn, spawnSync. `exec` and the option `shell` go through the shell, the others do not
 * shell.printed     all that any command wrote, errors too
 * shell.ran         every command that ran, as `{ command, args }`, in order; `shell.has(command)` says whether one ran
 * shell.files       what the files hold now
 *
 * The shell knows `;` `&` `&&` `||` `|` line ends, `$(…)` and backticks, `$NAME`, `'…'` `"…"` `\`, `<` `>` `>>` `2>` `2>&1`, `#`, `NAME=value` before a command, and
 * `*` in names of files. Commands: echo printf cat ls pwd id whoami hostname env true false sleep touch rm cp mv mkdir head wc grep sort ping nslookup
 * curl wget which sh bash test. Anything else is "not found".
 */
module.exports = (options = {}) => {
  const cwd = options.cwd ?? '/app';
  const env = { HOME: '/root', PATH: '/usr/bin:/bin', USER: 'app', ...options.env };
  const files = {};
  const absolute = (name, from = cwd) => {
    const parts = [];
    for (const part of (name.startsWith('/') ? name : `${from}/${name}`).split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return `/${parts.join('/')}`;
  };
  for (const [name, text] of Object.entries(options.files ?? {})) files[absolute(name)] = text;

  const shell = { printed: '', ran: [], files, has: (command) => shell.ran.some((one) => one.command === command) };
  const isFolder = (path) => path === '/' || Object.keys(files).some((name) => name.startsWith(`${path}/`));
  const fail = (err, code = 1) => ({ out: '', err: `${err}\n`, code });

  // ---- commands: (args, input) => { out, err, code } ----
  const operands = (args) => args.filter((arg) => !/^-./.test(arg));
  const eachFile = (name, args, input, use) => {
    const names = operands(args);
    if (names.length === 0) return { out: use(input), err: '', code: 0 };
    let out = '', err = '';
    for (const file of names) {
      const path = absolute(file);
      if (Object.hasOwn(files, path)) out += use(files[path]);
      else err += `${name}: ${file}: ${isFolder(path) ? 'Is a directory' : 'No such file or directory'}\n`;
    }
    return { out, err, code: err === '' ? 0 : 1 };
  };
  const lines = (text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
  const joined = (all) => all.map((line) => `${line}\n`).join('');
  const optionValue = (args, name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const without = (args, ...names) => args.filter((arg, at) => !names.includes(arg) && !names.includes(args[at - 1]));
  const HOST = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$|^[0-9A-Fa-f:]+$/;

  const commands = {
    echo: (args) => (args[0] === '-n' ? args.slice(1).join(' ') : `${args.join(' ')}\n`),
    printf: ([format = '', ...args]) => format.replace(/\\n/g, '\n').replace(/%[sd]/g, () => args.shift() ?? ''),
    cat: (args, { input }) => eachFile('cat', args, input, (text) => text),
    sort: (args, { input }) => eachFile('sort', args, input, (text) => joined(lines(text).sort())),
    head: (args, { input }) => eachFile('head', without(args, '-n'), input, (text) => joined(lines(text).slice(0, Number(optionValue(args, '-n') ?? 10)))),
    wc: (args, { input }) => eachFile('wc', args, input, (text) => `${args.includes('-l') ? lines(text).length : text.length}\n`),
    grep: (args, { input }) => {
      const [pattern = '', ...rest] = operands(args);
      const found = eachFile('grep', rest, input, (text) => joined(lines(text).filter((line) => line.includes(pattern))));
      return found.code === 0 && found.out === '' ? { ...found, code: 1 } : found;
    },
    ls: (args) => {
      const path = absolute(operands(args)[0] ?? '.');
      if (Object.hasOwn(files, path)) return `${operands(args)[0]}\n`;
      if (!isFolder(path)) return fail(`ls: cannot access '${operands(args)[0]}': No such file or directory`, 2);
      const prefix = path === '/' ? '/' : `${path}/`;
      return joined([...new Set(Object.keys(files).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split('/')[0]))].sort());
    },
    pwd: () => `${cwd}\n`,
    id: () => 'uid=1000(app) gid=1000(app) groups=1000(app)\n',
    whoami: () => 'app\n',
    hostname: () => 'server\n',
    env: () => joined(Object.entries(env).map(([name, value]) => `${name}=${value}`)),
    true: () => '',
    false: () => ({ out: '', err: '', code: 1 }),
    sleep: () => '',
    test: (args) => ({ out: '', err: '', code: args[0] === '-f' && Object.hasOwn(files, absolute(args[1] ?? '')) ? 0 : 1 }),
    mkdir: () => '',
    touch: (args) => {
      for (const name of operands(args)) files[absolute(name)] ??= '';
      return '';
    },
    rm: (args) => {
      const isForced = args.some((arg) => /^-[a-zA-Z]*f/.test(arg)), isDeep = args.some((arg) => /^-[a-zA-Z]*[rR]/.test(arg));
      for (const name of operands(args)) {
        const path = absolute(name);
        const gone = Object.keys(files).filter((file) => file === path || (isDeep && (path === '/' || file.startsWith(`${path}/`))));
        if (gone.length === 0 && !isForced) return fail(`rm: cannot remove '${name}': ${isFolder(path) ? 'Is a directory' : 'No such file or directory'}`);
        for (const file of gone) delete files[file];
      }
      return '';
    },
    cp: (args) => move('cp', operands(args), false),
    mv: (args) => move('mv', operands(args), true),
    ping: (args) => {
      const rest = without(args, '-c', '-w', '-W', '-i').filter((arg) => arg !== '--');
      if (rest.length === 0) return fail('ping: usage error: Destination address required', 2);
      if (rest[0].startsWith('-') && !['-4', '-6', '-n', '-q'].includes(rest[0])) return fail(`ping: invalid option -- '${rest[0].slice(1, 2)}'`, 2);
      const host = rest[rest.length - 1];
      return HOST.test(host) ? `PING ${host}\n` : fail(`ping: ${host}: Name or service not known`, 2);
    },
    nslookup: ([host = '']) => (HOST.test(host) ? `Name: ${host}\nAddress: 192.0.2.10\n` : fail(`** server can't find ${host}: NXDOMAIN`)),
    curl: (args) => download('curl', args),
    wget: (args) => download('wget', args),
    which: ([name = '']) => (Object.hasOwn(commands, name) ? `/usr/bin/${name}\n` : { out: '', err: '', code: 1 }),
    sh: (args, given) => runShell(args, given),
    bash: (args, given) => runShell(args, given),
    ...options.commands,
  };
  const move = (name, [from, to], isMoved) => {
    if (!from || !to) return fail(`${name}: missing file operand`);
    if (!Object.hasOwn(files, absolute(from))) return fail(`${name}: cannot stat '${from}': No such file or directory`);
    files[isFolder(absolute(to)) ? absolute(from.split('/').pop(), absolute(to)) : absolute(to)] = files[absolute(from)];
    if (isMoved) delete files[absolute(from)];
    return '';
  };
  const download = (name, args) => {
    const target = optionValue(args, '-o') ?? optionValue(args, '-O');
    if (target) files[absolute(target)] = 'downloaded';
    return target ? '' : `${name} asked ${operands(without(args, '-o', '-O', '-d', '-H', '-X')).join(' ')}\n`;
  };
  const runShell = (args, { input }) => {
    const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    return run(at >= 0 ? args[at + 1] ?? '' : args[0] ? files[absolute(args[0])] ?? '' : input);
  };

  /** Runs one program, without a shell. */
  const execute = (command, args, input = '') => {
    const name = command.replace(/^(\/usr)?\/bin\//, '');
    if (!Object.hasOwn(commands, name)) return { out: '', err: `sh: 1: ${command}: not found\n`, code: 127, isMissing: true };
    shell.ran.push({ command: name, args: [...args] });
    const result = commands[name](args, { input, read: (file) => files[absolute(file)], write: (file, text) => { files[absolute(file)] = text; } });
    const { out = '', err = '', code = 0 } = typeof result === 'string' ? { out: result } : result ?? {};
    shell.printed += out + err;
    return { out, err, code };
  };

  // ---- the shell's language ----
  /** Words are lists of pieces, each `{ text, quoted }`; what stands for itself is `{ op }`. */
  const tokenize = (line) => {
    const tokens = [];
    let word;
    const add = (text, quoted) => (word ??= []).push({ text, quoted });
    const end = () => { if (word) tokens.push({ word }); word = undefined; };
    for (let i = 0; i < line.length; i++) {
      const one = line[i];
      if (one === '\\') { if (line[++i] !== '\n') add(line[i] ?? '', true); }
      else if (one === "'") {
        const close = line.indexOf("'", i + 1);
        if (close < 0) throw new SyntaxError('Unterminated quoted string');
        add(line.slice(i + 1, close), true);
        i = close;
      } else if (one === '"') {
        add('', true);
        for (i++; line[i] !== '"'; i++) {
          if (i >= line.length) throw new SyntaxError('Unterminated quoted string');
          if (line[i] === '\\' && '"\\$`'.includes(line[i + 1])) add(line[++i], true);
          else if (line[i] === '$' || line[i] === '`') i = expansion(line, i, (text) => add(text, true));
          else add(line[i], true);
        }
      } else if (one === '$' || one === '`') i = expansion(line, i, (text) => add(text, false));
      else if (one === '#' && !word) { while (i + 1 < line.length && line[i + 1] !== '\n') i++; }
      else if (/[ \t\r]/.test(one)) end();
      else {
        const op = /^(?:&&|\|\||2>&1|2>>?|>>|[;&|<>\n()])/.exec(line.slice(i))?.[0];
        if (op && !(op[0] === '2' && word)) { end(); tokens.push({ op }); i += op.length - 1; }
        else add(one, false);
      }
    }
    end();
    return tokens;
  };
  /** What `$` or a backtick at `i` stands for. @returns the index of its last character */
  const expansion = (line, i, give) => {
    if (line[i] === '`') {
      const close = line.indexOf('`', i + 1);
      if (close < 0) throw new SyntaxError('EOF in backquote substitution');
      give(run(line.slice(i + 1, close)).out.replace(/\n+$/, ''));
      return close;
    }
    if (line[i + 1] === '(') {
      let depth = 0, at = i + 1;
      for (; at < line.length; at++) {
        if (line[at] === '(') depth++;
        else if (line[at] === ')' && --depth === 0) break;
      }
      if (depth > 0) throw new SyntaxError('end of file unexpected (expecting ")")');
      give(run(line.slice(i + 2, at)).out.replace(/\n+$/, ''));
      return at;
    }
    const name = /^\$(?:\{(\w+)\}|([A-Za-z_]\w*))/.exec(line.slice(i));
    if (!name) { give('$'); return i; }
    give(name[1] === 'IFS' || name[2] === 'IFS' ? ' ' : env[name[1] ?? name[2]] ?? '');
    return i + name[0].length - 1;
  };
  /** Unquoted text is split at white space, and its `*` stands for names of files. */
  const wordsOf = (word) => {
    const words = [];
    let current;
    for (const { text, quoted } of word) {
      const parts = quoted ? [text] : text.split(/\s+/);
      parts.forEach((part, at) => {
        if (at > 0 && current !== undefined) { words.push(current); current = undefined; }
        if (quoted || part !== '') current = (current ?? '') + part;
      });
    }
    if (current !== undefined) words.push(current);
    const isPlain = word.every(({ quoted }) => !quoted);
    return words.flatMap((text) => (isPlain && text.includes('*') ? matches(text) : [text]));
  };
  const matches = (pattern) => {
    const expression = new RegExp(`^${absolute(pattern).split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*')}$`);
    const found = Object.keys(files).filter((name) => expression.test(name)).sort();
    return found.length === 0 ? [pattern] : found.map((name) => (pattern.startsWith('/') ? name : name.slice(cwd.length + 1)));
  };

  /** One command with its redirections. */
  const runSimple = (tokens, input) => {
    const words = [];
    const redirects = [];
    for (let i = 0; i < tokens.length; i++) {
      const { op, word } = tokens[i];
      if (word) words.push(...wordsOf(word));
      else if (op === '2>&1') redirects.push({ op });
      else redirects.push({ op, file: absolute(wordsOf(tokens[++i]?.word ?? [])[0] ?? '') });
    }
    while (/^[A-Za-z_]\w*=/.test(words[0] ?? '')) {
      const [name, ...value] = words.shift().split('=');
      env[name] = value.join('=');
    }
    for (const { op, file } of redirects) if (op === '<') input = files[file] ?? '';
    if (words.length === 0) return { out: '', err: '', code: 0 };
    let { out, err, code } = execute(words[0], words.slice(1), input);
    for (const { op, file } of redirects) {
      if (op === '2>&1') { out += err; err = ''; }
      else if (op === '>' || op === '>>') { files[file] = (op === '>>' ? files[file] ?? '' : '') + out; out = ''; }
      else if (op !== '<') { files[file] = (op === '2>>' ? files[file] ?? '' : '') + err; err = ''; }
    }
    return { out, err, code };
  };

  const SEPARATORS = [';', '&', '&&', '||', '\n'];
  const run = (line, input = '') => {
    let out = '', err = '', code = 0;
    let tokens;
    try {
      tokens = tokenize(String(line)).filter(({ op }) => op !== '(' && op !== ')');
    } catch (error) {
      return { out: '', err: `sh: 1: Syntax error: ${error.message}\n`, code: 2 };
    }
    let before = ';';
    for (let i = 0; i < tokens.length; ) {
      const pipeline = [[]];
      while (i < tokens.length && !SEPARATORS.includes(tokens[i].op)) {
        if (tokens[i].op === '|') pipeline.push([]);
        else pipeline[pipeline.length - 1].push(tokens[i]);
        i++;
      }
      const isRun = before === '&&' ? code === 0 : before === '||' ? code !== 0 : true;
      if (isRun && (pipeline.length > 1 || pipeline[0].length > 0)) {
        let piped = input;
        for (const simple of pipeline) {
          const result = runSimple(simple, piped);
          piped = result.out;
          err += result.err;
          code = result.code;
        }
        out += piped;
      }
      before = tokens[i++]?.op;
    }
    return { out, err, code };
  };

  // ---- child_process ----
  const failure = (command, { out, err, code, isMissing }) => Object.assign(new Error(isMissing ? `spawn ${command} ENOENT` : `Command failed: ${command}\n${err}`), { code: isMissing ? 'ENOENT' : code, status: code, stdout: out, stderr: err });
  const encoded = (text, given) => (given?.encoding && given.encoding !== 'buffer' ? text : Buffer.from(text));
  const quoteless = (file, args) => [file, ...args].join(' ');
  const checkText = (value, name) => {
    if (typeof value !== 'string') throw Object.assign(new TypeError(`The "${name}" argument must be of type string. Received ${value === null ? 'null' : typeof value}`), { code: 'ERR_INVALID_ARG_TYPE' });
    if (value.includes('\0')) throw Object.assign(new TypeError(`The argument '${name}' must be a string without null bytes.`), { code: 'ERR_INVALID_ARG_VALUE' });
  };
  const start = (file, args, given) => {
    checkText(file, 'file');
    args.forEach((arg, at) => checkText(arg, `args[${at}]`));
    return given?.shell ? run(quoteless(file, args), given.input) : execute(file, args, given?.input);
  };
  const unpack = (args, given, callback) => (Array.isArray(args) ? [args, typeof given === 'function' ? {} : given ?? {}, typeof given === 'function' ? given : callback] : [[], typeof args === 'function' ? {} : args ?? {}, typeof args === 'function' ? args : given]);
  const finish = (command, result, callback) => {
    const child = childOf(result);
    setTimeout(() => callback?.(result.code === 0 ? null : failure(command, result), result.out, result.err), 0);
    return child;
  };
  const childOf = (result) => {
    const listeners = {};
    const emitter = (part) => live({ on: (name, listener) => { (listeners[part + name] ??= []).push(listener); return undefined; }, setEncoding: () => undefined, pipe: () => undefined, write: () => true, end: () => undefined });
    const tell = (name, ...args) => (listeners[name] ?? []).forEach((listener) => listener(...args));
    setTimeout(() => {
      if (result.isMissing) return tell('error', failure('', result));
      if (result.out !== '') tell('outdata', Buffer.from(result.out));
      if (result.err !== '') tell('errdata', Buffer.from(result.err));
      tell('outend');
      tell('exit', result.code, null);
      tell('close', result.code, null);
    }, 0);
    return live({ pid: 4242, stdout: emitter('out'), stderr: emitter('err'), stdin: emitter('in'), on: emitter('').on, once: emitter('').on, kill: () => true });
  };
  const sync = (command, result, given) => {
    if (result.code !== 0) throw failure(command, result);
    return encoded(result.out, given);
  };
  const child_process = {
    exec: (command, given, callback) => {
      checkText(command, 'command');
      return finish(command, run(command), typeof given === 'function' ? given : callback);
    },
    execSync: (command, given) => {
      checkText(command, 'command');
      return sync(command, run(command, given?.input), given);
    },
    execFile: (file, args, given, callback) => {
      const [list, settings, done] = unpack(args, given, callback);
      return finish(quoteless(file, list), start(file, list, settings), done);
    },
    execFileSync: (file, args, given) => {
      const [list, settings] = unpack(args, given);
      return sync(quoteless(file, list), start(file, list, settings), settings);
    },
    spawn: (file, args, given) => {
      const [list, settings] = unpack(args, given);
      return childOf(start(file, list, settings));
    },
    spawnSync: (file, args, given) => {
      const [list, settings] = unpack(args, given);
      const result = start(file, list, settings);
      return { status: result.code, signal: null, stdout: encoded(result.out, settings), stderr: encoded(result.err, settings), ...(result.isMissing ? { error: failure(file, result) } : {}) };
    },
  };
  const promised = (run) => (...args) => new Promise((resolve, reject) => run(...args, (error, stdout, stderr) => (error ? reject(error) : resolve({ stdout, stderr }))));
  child_process.exec.__promisify__ = promised(child_process.exec);
  child_process.execFile.__promisify__ = promised(child_process.execFile);
  shell.child_process = child_process;
  shell.run = (line) => run(line);
  return shell;
};
