import { inWorld } from '../../../support/in-world';

const DISK = `const disk = world('files', { files: { '/etc/passwd': 'root:x', '/app/public/a.txt': 'A', '/app/public/deep/b.txt': 'B' }, links: { '/app/public/out': '/etc' } });
exports.modules = disk.modules;`;

describe('the world of files', () => {
  it('reads and writes in all three forms, and follows links and dots as a kernel does', () =>
    inWorld(DISK, `
      const fs = require('fs');
      const { readFile } = require('node:fs/promises');
      const { promisify } = require('util');
      exports.sync = (path) => fs.readFileSync(path, 'utf8');
      exports.later = (path) => readFile(path, { encoding: 'utf8' });
      exports.called = (path) => new Promise((resolve, reject) => fs.readFile(path, 'utf8', (error, text) => (error ? reject(error) : resolve(text))));
      exports.promisified = (path) => promisify(fs.readFile)(path, 'utf8');
      exports.bytes = (path) => Buffer.isBuffer(fs.readFileSync(path));
      exports.write = (path) => { fs.mkdirSync('/app/new/er', { recursive: true }); fs.writeFileSync(path, 'new'); fs.appendFileSync(path, '!'); return fs.existsSync(path); };`, `
      for (const form of ['sync', 'later', 'called', 'promisified']) {
        equal(await code[form]('public/a.txt'), 'A');
        equal(await code[form]('/app/public/../../etc/passwd'), 'root:x');
        equal(await code[form]('/app/public/out/passwd'), 'root:x');
        equal(await code[form]('/nowhere').catch((error) => error.code), 'ENOENT');
      }
      equal(await code.sync('public/out/../app/public/a.txt'), 'A');
      equal(await code.bytes('public/a.txt'), true);
      equal(await code.write('/app/new/er/c.txt'), true);
      equal(disk.read('/app/new/er/c.txt'), 'new!');
      holds(disk.wasRead('/etc/passwd'), 'what was read is known');
      equal(await code.sync('a' + String.fromCharCode(0)).catch((error) => error.code), 'ERR_INVALID_ARG_VALUE');`));

  it('lists, names, moves, and refuses what is there already', () =>
    inWorld(DISK, `
      const fs = require('fs');
      exports.look = () => [fs.readdirSync('/app/public'), fs.readdirSync('/app/public', { withFileTypes: true }).map((one) => one.isDirectory()), fs.statSync('/app/public/a.txt').isFile(), fs.lstatSync('/app/public/out').isSymbolicLink(), fs.realpathSync('/app/public/out/passwd')];
      exports.move = () => { fs.renameSync('/app/public/deep', '/app/other'); fs.unlinkSync('/app/public/a.txt'); fs.rmSync('/app/public', { recursive: true }); return fs.readFileSync('/app/other/b.txt', 'utf8'); };
      exports.twice = async () => { const file = await fs.promises.open('/app/x', 'wx', 0o600); await file.write('1'); await file.close(); return fs.promises.open('/app/x', 'wx'); };`, `
      equal(await code.look(), [['a.txt', 'deep', 'out'], [false, true, false], true, true, '/etc/passwd']);
      equal(await code.move(), 'B');
      equal(disk.list(), ['/app/other/b.txt', '/etc/passwd']);
      equal(await code.twice().catch((error) => error.code), 'EEXIST');
      equal(disk.mode('/app/x'), 0o600);`));

  it('streams, and lets the exam change a file between two looks', () =>
    inWorld(`let swapped = false;
      const disk = world('files', { files: { '/app/a': 'A', '/secret': 'S' }, before: (operation, path) => { if (operation === 'readFile' && path === '/app/a' && !swapped) { swapped = true; disk.remove('/app/a'); disk.link('/app/a', '/secret'); } } });
      exports.modules = disk.modules;`, `
      const fs = require('fs');
      exports.read = () => new Promise((resolve, reject) => { let text = ''; fs.createReadStream('/app/a', 'utf8').on('data', (part) => { text += part; }).on('end', () => resolve(text)).on('error', reject); });
      exports.copy = () => new Promise((resolve) => fs.createReadStream('/app/a').pipe(fs.createWriteStream('/app/b')).on('finish', resolve));`, `
      equal(await code.read(), 'S');
      await code.copy();
      equal(disk.read('/app/b'), 'S');`));
});
