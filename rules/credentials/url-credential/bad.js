// ruleid: url-credential
const databaseUrl = 'postgres://app:{{token:password:url-1}}@db.internal.acme.io:5432/app';

// ruleid: url-credential
const client = new MongoClient("mongodb+srv://app:{{token:password:url-2}}@cluster0.acme.io/app?w=majority");

// ruleid: url-credential
const template = `https://bot:{{token:password:url-3}}@${host}/api`;

// ruleid: url-credential
const redis = process.env.REDIS_URL ?? 'redis://:{{token:password:url-4}}@cache.acme.io:6379/0';
