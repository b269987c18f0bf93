// ruleid: telegram-bot-token
const telegramToken = process.env.TELEGRAM_BOT_TOKEN;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: telegram-bot-token
export const client = new Telegraf(process.env.TELEGRAM_BOT_TOKEN);

// ruleid: telegram-bot-token
const fallback = process.env.TELEGRAM_BOT_TOKEN;

// ruleid: telegram-bot-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.TELEGRAM_BOT_TOKEN}` } });

const settings = {
  // ruleid: telegram-bot-token
  telegramToken: process.env.TELEGRAM_BOT_TOKEN,
};

// ruleid: telegram-bot-token
// telegramToken = {{token:telegram-bot-token:js-6}}
