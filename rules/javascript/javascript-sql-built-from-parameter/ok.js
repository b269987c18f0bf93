const { Pool } = require('pg');
const mysql = require('mysql2');
const pool = new Pool();

async function findUser(name) {
  // ok: javascript-sql-built-from-parameter
  const found = await pool.query('SELECT * FROM users WHERE name = $1', [name]);
  return found.rows[0];
}

async function run(statement) {
  // The caller says the whole statement: that is what the function is for.
  // ok: javascript-sql-built-from-parameter
  return pool.query(statement);
}

async function fromTable(table, id) {
  // A name of a table or a column is no value.
  // ok: javascript-sql-built-from-parameter
  await pool.query(`SELECT * FROM ${table} WHERE id = $1`, [id]);
  // ok: javascript-sql-built-from-parameter
  return pool.query(`SELECT * FROM users WHERE id = ${mysql.escape(id)}`);
}

class Driver {
  async columns(table) {
    // ok: javascript-sql-built-from-parameter
    return this.query(`SELECT * FROM information_schema.columns WHERE table_name = '${table}'`);
  }
}
