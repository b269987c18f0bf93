import { Pool } from 'pg';
import { PrismaClient } from '@prisma/client';
import type { Context } from 'koa';
import type { Request, Response } from 'express';

const pool: Pool = new Pool();
const prisma = new PrismaClient();

export async function findUser(req: Request<{ id: string }>, res: Response): Promise<void> {
  // ruleid: javascript-sql-built-from-request
  const { rows } = await pool.query<{ id: number }>(`SELECT id FROM users WHERE id = ${req.params.id}`);
  // ruleid: javascript-sql-built-from-request
  const named = await pool.query({ name: 'by-mail', text: 'SELECT id FROM users WHERE mail = ' + (req.query.mail as string) });
  res.json({ rows, named });
}

export class OrderController {
  constructor(private readonly db: Pool) {}

  async remove(req: Request): Promise<void> {
    // ruleid: javascript-sql-built-from-request
    await this.db.query('DELETE FROM orders WHERE id = ' + req.body!.id);
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: javascript-sql-built-from-request
    await prisma.$executeRawUnsafe(`TRUNCATE ${req.body.table}`);
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

export async function search(ctx: Context): Promise<void> {
  // ruleid: javascript-sql-built-from-request
  ctx.body = await prisma.$queryRawUnsafe(`SELECT * FROM posts WHERE title = '${ctx.request.query.title}'`);
  // ruleid: javascript-sql-built-from-request
  ctx.body = await pool.query("INSERT INTO searches (text) VALUES ('" + ctx.query.title + "')");
}
