import { inWorld } from '../../../support/in-world';

const DB = `const db = world('sql', { tables: { users: [{ id: 1, name: 'ada', password: 'p1', admin: true }, { id: 2, name: 'bob', password: 'p2', admin: false }], notes: [{ id: 1, owner: 1, text: 'first' }, { id: 2, owner: 2, text: "bob's" }], log: ['id', 'text'] } });
exports.modules = db.modules;`;

describe('the world of SQL', () => {
  it('reads SQL as a database does', () =>
    inWorld(DB, '', `
      const one = (text, values) => db.query(text, values);
      equal(one("SELECT name FROM users WHERE id = 1 OR name LIKE 'b%' ORDER BY id DESC"), [{ name: 'bob' }, { name: 'ada' }]);
      equal(one("SELECT COUNT(*) AS n FROM users WHERE NOT (admin = true)"), [{ n: 1 }]);
      equal(one("SELECT u.name, n.text FROM users u JOIN notes n ON n.owner = u.id WHERE u.id IN (2, 3)"), [{ name: 'bob', text: "bob's" }]);
      equal(one("SELECT name FROM users WHERE id = 1 UNION SELECT password FROM users -- WHERE 1"), [{ name: 'ada' }, { name: 'p1' }, { name: 'p2' }]);
      equal(one("SELECT name FROM users WHERE name = 'x' OR '1'='1' LIMIT 1 OFFSET 1"), [{ name: 'bob' }]);
      equal(one("SELECT name FROM users WHERE name = $1", ["' OR '1'='1"]), []);
      equal(one("SELECT text FROM notes WHERE text = 'bob''s' /* all */"), [{ text: "bob's" }]);
      equal(one("SELECT name FROM users WHERE id = (SELECT owner FROM notes WHERE text = 'first')"), [{ name: 'ada' }]);
      equal(one("SELECT name FROM users WHERE id BETWEEN 2 AND 3 AND password IS NOT NULL"), [{ name: 'bob' }]);
      equal(one("SELECT owner, COUNT(*) AS n FROM notes GROUP BY owner HAVING COUNT(*) > 0 ORDER BY owner"), [{ owner: 1, n: 1 }, { owner: 2, n: 1 }]);
      equal(one("SELECT id, name FROM users WHERE id = 1 UNION SELECT 7, text FROM notes ORDER BY name DESC LIMIT 2"), [{ id: 7, name: 'first' }, { id: 7, name: "bob's" }]);
      equal(one("SELECT name, 1, 'x' FROM users ORDER BY 1 DESC LIMIT 1"), [{ name: 'bob', '?column?': 1, x: 'x' }]);
      equal(one("SELECT text, owner FROM notes WHERE id = 9 UNION SELECT name, id FROM users ORDER BY text"), [{ text: 'ada', owner: 1 }, { text: 'bob', owner: 2 }]);
      db.query("INSERT INTO log (text) VALUES ('a'), ('b')");
      db.query("UPDATE users SET admin = true, name = name || '!' WHERE id = 2");
      db.query("DELETE FROM notes WHERE owner = 1");
      equal([db.tables.log, db.tables.users[1].name, db.tables.notes.length], [[{ id: 1, text: 'a' }, { id: 2, text: 'b' }], 'bob!', 1]);
      const wrong = (text) => { try { db.query(text); return 'fine'; } catch (error) { return error.code ?? error.message; } };
      equal(["SELECT name FROM users WHERE name = 'it's'", 'SELECT nothing FROM users', 'SELECT 1; DROP TABLE users', 'SELECT name FROM users UNION SELECT 1, 2', 'EXPLODE'].map(wrong), ['42601', '42703', '42601', '42601', '42601']);
      equal(db.query('SELECT table_name FROM information_schema.tables').length, 3);`));

  it('runs a second statement only where that is allowed', () =>
    inWorld(`const db = world('sql', { several: true, tables: { users: [{ id: 1 }] } });`, '', `
      db.query('SELECT 1; DELETE FROM users; --');
      equal(db.tables.users, []);`));

  it('is asked as pg, mysql2, sqlite3 and better-sqlite3 are', () =>
    inWorld(DB, `
      const { Pool } = require('pg');
      const pool = new Pool({ max: 1 });
      const mysql = require('mysql2').createConnection({});
      const promised = require('mysql2/promise').createPool({});
      const sqlite3 = require('sqlite3').verbose();
      const file = new sqlite3.Database(':memory:');
      const better = new (require('better-sqlite3'))('x');
      exports.pg = async (name) => (await pool.query('SELECT id FROM users WHERE name = $1', [name])).rows;
      exports.glued = async (name) => (await pool.query("SELECT id FROM users WHERE name = '" + name + "'")).rows;
      exports.mysql = (name) => new Promise((resolve, reject) => mysql.query('SELECT id FROM users WHERE name = ?', [name], (error, rows) => (error ? reject(error) : resolve(rows))));
      exports.object = (name) => new Promise((resolve, reject) => mysql.query('SELECT id FROM users WHERE name = ?', [{ name: 1 }], (error, rows) => (error ? reject(error) : resolve(rows))));
      exports.promised = async (name) => (await promised.execute('SELECT id FROM users WHERE name = ?', [name]))[0];
      exports.sqlite = (name) => new Promise((resolve, reject) => file.all('SELECT id FROM users WHERE name = ?', name, (error, rows) => (error ? reject(error) : resolve(rows))));
      exports.insert = () => new Promise((resolve, reject) => file.run('INSERT INTO log (text) VALUES (?)', ['x'], function (error) { error ? reject(error) : resolve(this.lastID); }));
      exports.better = async (name) => better.prepare('SELECT id FROM users WHERE name = @name').all({ name });`, `
      for (const client of ['pg', 'glued', 'mysql', 'promised', 'sqlite', 'better']) {
        equal(await code[client]('bob'), [{ id: 2 }]);
        equal((await code[client]("' OR 1=1 --").catch(() => [])).length, client === 'glued' ? 2 : 0);
      }
      equal(await code.insert(), 1);
      equal(await code.glued("it's").catch((error) => error.code), '42601');
      holds(db.statements.some(({ values }) => values[0] === 'bob'), 'values are seen');`));
});
