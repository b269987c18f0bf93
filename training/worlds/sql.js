/*
 * A small database that really reads SQL, with clients as programs know them.
 *
 *   const db = world('sql', { tables: { users: [{ id: 1, name: 'ada', password: 'x' }] } });
 *
 * options.tables   rows by the table's name; a table's columns are those of its first row, or a list of names for an empty one: `{ log: ['id', 'text'] }`
 * options.several  true: one text may hold several statements, as with `multipleStatements`; a statement after the first is an error otherwise
 *
 * db.modules       `{ pg, mysql, mysql2, 'mysql2/promise', sqlite3, 'better-sqlite3' }`, to spread into `exports.modules`
 *   pg             `new Pool()`, `new Client()`: query(text, values) or query({ text, values }) → { rows, rowCount }; connect, release, end
 *   mysql, mysql2  createConnection(), createPool(): query and execute(text, values, callback) → rows; promise() and `mysql2/promise` → [rows, fields]; escape, escapeId, format
 *   sqlite3        `new Database()`: get, all, run, each(text, values, callback)
 *   better-sqlite3 `new Database()`: prepare(text).get/all/run(...values), exec(text)
 * db.query(text, values)  runs a text from outside, → rows
 * db.statements    every text that came in, as `{ text, values }`
 * db.tables        the rows as they are now
 *
 * SELECT columns, *, COUNT(*), expressions, AS; FROM one table or JOIN … ON; WHERE with AND OR NOT = <> != < > <= >= LIKE ILIKE IN (…) BETWEEN IS NULL, arithmetic, `||`, lower upper length
 * coalesce concat; subselects in IN and as a value; UNION [ALL] SELECT; ORDER BY; LIMIT, OFFSET; INSERT; UPDATE; DELETE; DROP TABLE; comments `--` `#` and `/*`; parameters `?` `$1` `:name` `@name`.
 * Texts stand in '…', names may stand in "…" or `…`; in mysql "…" is a text too and \ escapes. `sleep(n)` and `pg_sleep(n)` take that many virtual seconds: see db.slept. information_schema.tables and
 * sqlite_master list the tables. Anything else is an error of syntax.
 */
module.exports = (options = {}) => {
  const { db, run } = world('sql-engine', options);
  const flat = (values) => (values === undefined ? undefined : Array.isArray(values) || (typeof values === 'object' && values !== null) ? values : [values]);

  // ---- pg ----
  const pgQuery = async (text, values) => {
    const given = typeof text === 'object' && text !== null ? text : { text, values };
    const { rows, changed } = run(given.text, flat(given.values), 'pg', given.values !== undefined);
    return { rows, rowCount: changed ?? rows.length };
  };
  const pgClient = () => live({
    query: (text, values, done) => {
      const callback = typeof values === 'function' ? values : done;
      const result = pgQuery(text, typeof values === 'function' ? undefined : values);
      if (!callback) return result;
      result.then((value) => callback(null, value), (error) => callback(error));
      return undefined;
    },
    connect: async () => pgClient(), release: () => undefined, end: async () => undefined, on: () => undefined,
  });
  const pg = { Pool: function Pool() { return pgClient(); }, Client: function Client() { return pgClient(); }, escapeLiteral: (text) => `'${String(text).replace(/'/g, "''")}'`, escapeIdentifier: (text) => `"${String(text).replace(/"/g, '""')}"` };

  // ---- mysql ----
  const escape = (value) => (value === null || value === undefined ? 'NULL' : typeof value === 'number' || typeof value === 'boolean' ? String(value) : Array.isArray(value) ? value.map(escape).join(', ')
    // As the real clients do: an object becomes `key` = value, which is a hole of its own.
    : typeof value === 'object' ? Object.entries(value).map(([key, one]) => `${escapeId(key)} = ${escape(one)}`).join(', ')
    : `'${String(value).replace(/[\0\n\r\b\t\\'"\x1a]/g, (one) => `\\${{ '\0': '0', '\n': 'n', '\r': 'r', '\b': 'b', '\t': 't', '\x1a': 'Z' }[one] ?? one}`)}'`);
  const escapeId = (text) => `\`${String(text).replace(/`/g, '``')}\``;
  const format = (text, values = []) => {
    const left = [...(Array.isArray(values) ? values : [values])];
    return text.replace(/\?\??/g, (mark) => (left.length === 0 ? mark : mark === '??' ? escapeId(left.shift()) : escape(left.shift())));
  };
  const mysqlRun = (text, values, isPrepared) => {
    const sql = typeof text === 'object' && text !== null ? text.sql : text;
    const given = typeof text === 'object' && text !== null ? values ?? text.values : values;
    // `query` writes the values into the text, `execute` sends them apart from it.
    const { rows, changed, lastId } = isPrepared ? run(sql, flat(given) ?? [], 'mysql', true) : given === undefined ? run(sql, undefined, 'mysql') : run(format(sql, given), undefined, 'mysql');
    return changed === undefined ? rows : { affectedRows: changed, insertId: lastId ?? 0 };
  };
  const fieldsOf = (rows) => (Array.isArray(rows) ? Object.keys(rows[0] ?? {}).map((title) => ({ name: title })) : undefined);
  const promisedMysql = () => {
    const ask = (isPrepared) => async (text, values) => {
      const rows = mysqlRun(text, values, isPrepared);
      return [rows, fieldsOf(rows)];
    };
    return live({ query: ask(false), execute: ask(true), end: async () => undefined, release: () => undefined, getConnection: async () => promisedMysql(), escape, escapeId, format });
  };
  const mysqlClient = () => {
    const ask = (isPrepared) => (text, values, done) => {
      const callback = typeof values === 'function' ? values : done;
      let error = null, rows;
      try {
        rows = mysqlRun(text, typeof values === 'function' ? undefined : values, isPrepared);
      } catch (thrown) {
        error = thrown;
      }
      setTimeout(() => (error ? callback?.(error) : callback?.(null, rows, fieldsOf(rows))), 0);
    };
    const client = live({ query: ask(false), execute: ask(true), promise: promisedMysql, connect: (done) => done?.(null), end: (done) => done?.(null), getConnection: (done) => done(null, client), release: () => undefined, on: () => undefined, escape, escapeId, format });
    // `util.promisify(connection.query)` gives the rows alone.
    return client;
  };
  const mysql = { createConnection: mysqlClient, createPool: mysqlClient, escape, escapeId, format };
  const mysqlPromise = { createConnection: async () => promisedMysql(), createPool: promisedMysql, escape, escapeId, format };

  // ---- sqlite ----
  const split = (args) => {
    const done = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
    return [args.length === 0 ? undefined : args.length === 1 && typeof args[0] === 'object' ? args[0] : args, done];
  };
  const sqliteMethod = (shape) => (text, ...args) => {
    const [values, done] = split(args);
    let error = null, value, self;
    try {
      const result = run(text, values, 'sqlite', true);
      value = shape(result.rows);
      self = live({ changes: result.changed ?? 0, lastID: result.lastId });
    } catch (thrown) {
      error = thrown;
    }
    setTimeout(() => (error ? done?.call(self, error) : done?.call(self, null, value)), 0);
  };
  const sqlite3 = {
    Database: function Database() {
      return live({
        get: sqliteMethod((rows) => rows[0]), all: sqliteMethod((rows) => rows), run: sqliteMethod(() => undefined), exec: sqliteMethod(() => undefined),
        each: (text, ...args) => {
          const [values, each] = split(args);
          run(text, values, 'sqlite', true).rows.forEach((row) => each?.(null, row));
        },
        serialize: (inner) => inner?.(), close: (done) => done?.(null),
      });
    },
  };
  sqlite3.verbose = () => sqlite3;
  const better = function Database() {
    const prepare = (text) => live({
      get: (...args) => run(text, split(args)[0], 'sqlite', true).rows[0], all: (...args) => run(text, split(args)[0], 'sqlite', true).rows,
      run: (...args) => {
        const { changed = 0, lastId } = run(text, split(args)[0], 'sqlite', true);
        return { changes: changed, lastInsertRowid: lastId };
      },
    });
    return live({ prepare, exec: (text) => void text.split(';').filter((one) => one.trim() !== '').forEach((one) => run(one, undefined, 'sqlite')), pragma: () => undefined, close: () => undefined });
  };

  db.query = (text, values) => run(text, values, options.dialect ?? 'pg').rows;
  db.modules = { pg, mysql, mysql2: mysql, 'mysql2/promise': mysqlPromise, sqlite3, 'better-sqlite3': better };
  return db;
};
