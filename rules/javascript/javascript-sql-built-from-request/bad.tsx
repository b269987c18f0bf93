import type { Request } from 'express';
import { database } from './database';

export async function Orders({ req }: { req: Request }) {
  // ruleid: javascript-sql-built-from-request
  const rows = await database.query(`SELECT * FROM orders WHERE customer = '${req.query.customer}'`);
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return <Table rows={rows} />;
}
