const { Pool } = require('pg');
const pool = new Pool();

async function findUser(name) {
  // ruleid: javascript-sql-built-from-parameter
  const found = await pool.query("SELECT * FROM users WHERE name = '" + name + "'");
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return found.rows[0];
}

exports.byMail = async (mail) => {
  const statement = `SELECT * FROM users WHERE mail = '${mail}'`;
  // ruleid: javascript-sql-built-from-parameter
  return pool.query(statement);
//                  ^^^^^^^^^
};

class Orders {
  async cancel(id) {
    // ruleid: javascript-sql-built-from-parameter
    await this.db.query(`UPDATE orders SET state = 'cancelled' WHERE id = '${id}'`);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
