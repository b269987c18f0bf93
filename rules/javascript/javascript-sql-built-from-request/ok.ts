import { Pool } from 'pg';
import type { Request } from 'express';

const pool = new Pool();
const idOf = (req: Request): number => Number.parseInt(req.params.id ?? '', 10);

export async function find(req: Request<{ id: string }>): Promise<unknown> {
  // ok: javascript-sql-built-from-request
  const first = await pool.query<{ id: number }>('SELECT id FROM users WHERE id = $1', [req.params.id]);
  // ok: javascript-sql-built-from-request
  const second = await pool.query(`SELECT id FROM users WHERE id = ${idOf(req)}`);
  // ok: javascript-sql-built-from-request
  const third = await pool.query(`SELECT id FROM users WHERE id = ${+req.params.id}`);
  return [first, second, third];
}

export interface Repository {
  // ok: javascript-sql-built-from-request
  query(text: `SELECT ${string}`, params: Request['query']): Promise<unknown>;
}
