// ruleid: discord-webhook
const discordUrl = process.env.DISCORD_WEBHOOK_URL;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: discord-webhook
export const client = new WebhookClient({ url: process.env.DISCORD_WEBHOOK_URL });

// ruleid: discord-webhook
const fallback = process.env.DISCORD_WEBHOOK_URL;

// ruleid: discord-webhook
fetch(url, { headers: { Authorization: `Bearer ${process.env.DISCORD_WEBHOOK_URL}` } });

const settings = {
  // ruleid: discord-webhook
  discordUrl: process.env.DISCORD_WEBHOOK_URL,
};

// ruleid: discord-webhook
// discordUrl = {{token:discord-webhook:js-6}}
