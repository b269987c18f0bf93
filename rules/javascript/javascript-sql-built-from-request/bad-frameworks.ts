import { getQuery, getRouterParam } from 'h3';
import { ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';

export const list = defineEventHandler(async (event) => {
  const { q } = getQuery(event);
  // ruleid: javascript-sql-built-from-request
  return pool.query(`SELECT * FROM parcels WHERE name LIKE '%${q}%'`);
});

export const one = defineEventHandler(async (event) => {
  const id = getRouterParam(event, 'id');
  // ruleid: javascript-sql-built-from-request
  return pool.query('SELECT * FROM parcels WHERE id = ' + id);
});

export async function loader({ params }: { params: { town: string } }) {
  // ruleid: javascript-sql-built-from-request
  return db.$queryRawUnsafe(`SELECT * FROM parcels WHERE town = '${params.town}'`);
}

export async function GET({ url }: { url: URL }) {
  // ruleid: javascript-sql-built-from-request
  return db.query(`SELECT * FROM parcels WHERE id = ${url.searchParams.get('id')}`);
}

export const router = t.router({
  // ruleid: javascript-sql-built-from-request
  find: t.procedure.input(z.string()).query(({ input }) => pool.query(`SELECT * FROM parcels WHERE name = '${input}'`)),
  town: t.procedure.use(signedIn).input(z.object({ town: z.string() })).query(async ({ input }) => {
    // ruleid: javascript-sql-built-from-request
    return pool.query("SELECT * FROM parcels WHERE town = '" + input.town + "'");
  }),
});

const resolvers = {
  Query: {
    parcels: async (_: unknown, args: { town: string }) => {
      // ruleid: javascript-sql-built-from-request
      return knex.raw(`SELECT * FROM parcels WHERE town = '${args.town}'`);
    },
    // ruleid: javascript-sql-built-from-request
    parcel: (_: unknown, { name }: { name: string }) => pool.query("SELECT * FROM parcels WHERE name = '" + name + "'"),
  },
};

export const shop = new Elysia()
  // ruleid: javascript-sql-built-from-request
  .get('/find', ({ query }) => pool.query("SELECT * FROM parcels WHERE name = '" + query.name + "'"));

export default class ParcelsController {
  async index({ request }: HttpContext) {
    // ruleid: javascript-sql-built-from-request
    return db.rawQuery(`SELECT * FROM parcels WHERE owner = '${request.input('owner')}'`);
  }
}

router.get('/parcels', async (ctx) => {
  const name = ctx.request.url.searchParams.get('name');
  // ruleid: javascript-sql-built-from-request
  await client.queryObject(`SELECT * FROM parcels WHERE name = '${name}'`);
});

export async function dynamo(req: Request & { params: { id: string } }) {
  // ruleid: javascript-sql-built-from-request
  return client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM Parcels WHERE id = '${req.params.id}'` }));
}
