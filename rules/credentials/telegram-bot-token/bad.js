// ruleid: telegram-bot-token
const telegramToken = '{{token:telegram-bot-token:js-1}}';
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: telegram-bot-token
export const client = new Telegraf('{{token:telegram-bot-token:js-2}}');

// ruleid: telegram-bot-token
const fallback = process.env.TELEGRAM_BOT_TOKEN || '{{token:telegram-bot-token:js-3}}';

// ruleid: telegram-bot-token
fetch(url, { headers: { Authorization: 'Bearer {{token:telegram-bot-token:js-4}}' } });

const settings = {
  // ruleid: telegram-bot-token
  telegramToken: `{{token:telegram-bot-token:js-5}}`,
};

// ruleid: telegram-bot-token
// telegramToken = {{token:telegram-bot-token:js-6}}
