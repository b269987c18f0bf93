// ok: telegram-bot-token
const sample1 = '7301845296:AAwqWRjtBp7VDo8X8F';
// ok: telegram-bot-token
const sample2 = '7301845296:AAwqWRjtBp7VDo8X8F!tXKNGaGcgqqh4ehZ';
// ok: telegram-bot-token
const sample3 = '7301845296:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: telegram-bot-token
const sample4 = '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11';
// ok: telegram-bot-token
const prefixes = ['7301845296:AA'];
// ok: telegram-bot-token
const telegramToken = process.env.TELEGRAM_BOT_TOKEN;
// ok: telegram-bot-token
const longer = 'abc{{token:telegram-bot-token:ok-1}}def';
// ok: telegram-bot-token
const blob = 'QUJD{{token:telegram-bot-token:ok-2}}';
// ok: telegram-bot-token
const telegramTokenName = 'TELEGRAM_BOT_TOKEN';
