// ruleid: discord-webhook
const discordUrl = '{{token:discord-webhook:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: discord-webhook
export const client = new WebhookClient({ url: '{{token:discord-webhook:js-2}}' });

// ruleid: discord-webhook
const fallback = process.env.DISCORD_WEBHOOK_URL || '{{token:discord-webhook:js-3}}';

// ruleid: discord-webhook
fetch(url, { headers: { Authorization: 'Bearer {{token:discord-webhook:js-4}}' } });

const settings = {
  // ruleid: discord-webhook
  discordUrl: `{{token:discord-webhook:js-5}}`,
};

// ruleid: discord-webhook
// discordUrl = {{token:discord-webhook:js-6}}
