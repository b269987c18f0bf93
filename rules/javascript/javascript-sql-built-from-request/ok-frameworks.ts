import { getQuery } from 'h3';

export const list = defineEventHandler(async (event) => {
  const { q } = getQuery(event);
  // ok: javascript-sql-built-from-request
  return pool.query('SELECT * FROM parcels WHERE name LIKE ?', [`%${q}%`]);
});

export const router = t.router({
  // ok: javascript-sql-built-from-request
  find: t.procedure.input(z.string()).query(({ input }) => pool.query('SELECT * FROM parcels WHERE name = $1', [input])),
  // A number cannot change the statement.
  // ok: javascript-sql-built-from-request
  byId: t.procedure.input(z.number().int()).query(({ input }) => pool.query(`SELECT * FROM parcels WHERE id = ${input}`)),
  // ok: javascript-sql-built-from-request
  sorted: t.procedure.input(z.enum(['name', 'town'])).query(({ input }) => pool.query(`SELECT * FROM parcels ORDER BY ${input}`)),
});

const resolvers = {
  Query: {
    // ok: javascript-sql-built-from-request
    parcel: (_: unknown, { name }: { name: string }) => pool.query('SELECT * FROM parcels WHERE name = $1', [name]),
  },
};

export async function known(event: H3Event) {
  const { order } = getQuery(event);
  if (!['name', 'town'].includes(String(order))) throw createError({ statusCode: 400 });
  // ok: javascript-sql-built-from-request
  return pool.query(`SELECT * FROM parcels ORDER BY ${order}`);
}
