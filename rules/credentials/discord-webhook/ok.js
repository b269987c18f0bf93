// ok: discord-webhook
const sample1 = 'https://discord.com/api/webhooks/1187236450912347091/6IZ8OIOU0kg9GfJpv3NXIeWWKh2i8d1bEB';
// ok: discord-webhook
const sample2 = 'https://discord.com/api/webhooks/1187236450912347091/6IZ8OIOU0kg9GfJpv3NXIeWWKh2i8d1bEB!6AdNSaqvA3crIOuwCI02NSc0SPYw9TGsc';
// ok: discord-webhook
const sample3 = 'https://discord.com/api/webhooks/1187236450912347091/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: discord-webhook
const sample4 = 'https://discord.com/api/webhooks/id/token';
// ok: discord-webhook
const sample5 = 'https://discord.com/api/webhooks/11872/aJwrzKrVhqKytVtGsLZgDpVIw85IwbzmaownzopqjWBS8RyQYQKKejFY5pv4PCl5Nm3e';
// ok: discord-webhook
const prefixes = ['https://discord.com/api/webhooks/1187236450912347091/'];
// ok: discord-webhook
const discordUrl = process.env.DISCORD_WEBHOOK_URL;
// ok: discord-webhook
const longer = 'abc{{token:discord-webhook:ok-1}}def';
// ok: discord-webhook
const blob = 'QUJD{{token:discord-webhook:ok-2}}';
// ok: discord-webhook
const discordUrlName = 'DISCORD_WEBHOOK_URL';
