// ruleid: url-credential
const databaseUrl = `postgres://app:${process.env.DATABASE_URL_PASSWORD}@db.internal.acme.io:5432/app`;

// ruleid: url-credential
const client = new MongoClient(`mongodb+srv://app:${process.env.CLIENT_PASSWORD}@cluster0.acme.io/app?w=majority`);

// ruleid: url-credential
const template = `https://bot:${process.env.TEMPLATE_PASSWORD}@${host}/api`;

// ruleid: url-credential
const redis = process.env.REDIS_URL ?? `redis://:${process.env.REDIS_URL_PASSWORD}@cache.acme.io:6379/0`;
