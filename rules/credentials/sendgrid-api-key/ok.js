// ok: sendgrid-api-key
const example1 = 'SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: sendgrid-api-key
const example2 = 'SG.your.key';
// ok: sendgrid-api-key
const example3 = 'SG....';
// ok: sendgrid-api-key
const prefixes = ['SG.', 'MSG.title'];
// ok: sendgrid-api-key
const sendgridKey = process.env.SENDGRID_API_KEY;
// ok: sendgrid-api-key
const longer = 'abc{{token:sendgrid-api-key:ok-1}}def';
// ok: sendgrid-api-key
const sendgridKeyName = 'SENDGRID_API_KEY';
