const FOLDER = '/srv/shop/vouchers';
const MARK = `${FOLDER}/SPRING24.used`;
const files = new Map([[`${FOLDER}/SPRING24.json`, JSON.stringify({ value: 500 })]]);

/** What the other server got for the same voucher. */
let other;
/** After which call the other server takes its turn, or right before this code marks the voucher. */
let turn = {};

function failure(code, path) {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** The other server does it right: it creates the mark, or hears that there is one. */
function otherServer() {
  if (other === undefined) {
    other = files.has(MARK) ? 'used before' : 500;
    if (other === 500) files.set(MARK, '2');
  }
}

function write(path, text, options) {
  if (turn.beforeMark && path === MARK) otherServer();
  const flag = typeof options === 'object' && options !== null ? options.flag : undefined;
  if (flag === 'wx' && files.has(path)) throw failure('EEXIST', path);
  files.set(path, String(text));
}

function read(path) {
  if (!files.has(path)) throw failure('ENOENT', path);
  return files.get(path);
}

function move(from, to) {
  if (turn.beforeMark && to === MARK) otherServer();
  const text = read(from);
  files.delete(from);
  files.set(to, text);
}

function link(from, to) {
  if (turn.beforeMark && to === MARK) otherServer();
  if (files.has(to)) throw failure('EEXIST', to);
  files.set(to, read(from));
}

function open(path, flag) {
  if (turn.beforeMark && path === MARK) otherServer();
  if (flag === 'wx') write(path, '', { flag });
  else read(path);
  return path;
}

const calls = {
  existsSync: (path) => files.has(path),
  accessSync: (path) => void read(path),
  statSync: (path) => ({ size: read(path).length }),
  readFileSync: (path) => read(path),
  readdirSync: () => [...files.keys()].map((path) => path.slice(FOLDER.length + 1)),
  writeFileSync: write,
  openSync: open,
  writeSync: (path, text) => void files.set(path, text),
  closeSync: () => undefined,
  renameSync: move,
  linkSync: link,
  unlinkSync: (path) => void files.delete(path),
};

/** Takes the other server's turn when this call is over, whatever came of it. */
function timed(name) {
  return live((...given) => {
    try {
      return calls[name](...given);
    } finally {
      if (turn.after === name) otherServer();
    }
  });
}

const fs = { constants: { F_OK: 0, R_OK: 4, W_OK: 2 } };
fs.promises = {};
for (const name of Object.keys(calls)) {
  fs[name] = timed(name);
  fs.promises[name.replace(/Sync$/, '')] = live(async (...given) => calls[name](...given));
}
exports.modules = { fs, 'fs/promises': fs.promises };

async function redeem(code) {
  return code.redeem('SPRING24', 1).catch(() => undefined);
}

async function both(code, when) {
  turn = when;
  const value = await redeem(code);
  turn = {};
  return value === 500 && other === 500 ? 'Both servers gave out the value of one voucher.' : undefined;
}

exports.behaviour = {
  'gives the value of a voucher, and marks it with the order': async (code) => {
    equal(await code.redeem('SPRING24', 7), 500);
    holds([...files].some(([path, text]) => path.endsWith('.used') && text.includes('7')), 'the mark must name the order');
  },
  'refuses a voucher that was used': async (code) => {
    await code.redeem('SPRING24', 7);
    let message = 'no error';
    await code.redeem('SPRING24', 8).catch((error) => {
      message = String(error && error.message);
    });
    holds(message.includes('used before'), 'the second order must hear that the voucher was used before');
  },
  'refuses what is no voucher': async (code) => {
    let refused = false;
    await code.redeem('../secrets', 7).catch(() => {
      refused = true;
    });
    holds(refused, 'a code that is none must end with an error');
  },
};

exports.attack = async (code, input) => both(code, { after: input.trim() });

exports.variants = {
  'the other server comes right before the mark': async (code) => both(code, { beforeMark: true }),
  'the other server comes after every question': async (code) => {
    for (const name of ['existsSync', 'accessSync', 'statSync', 'readdirSync']) {
      other = undefined;
      files.delete(MARK);
      const did = await both(code, { after: name });
      if (did) return did;
    }
    return undefined;
  },
};
