// ok: mailchimp-api-key
const sample1 = 'b7b1bcdafd18ec61-us6';
// ok: mailchimp-api-key
const sample2 = 'mwrnjglnxkhqqsovjpiuolxozpnxygsz-us6';
// ok: mailchimp-api-key
const sample3 = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-us6';
// ok: mailchimp-api-key
const sample4 = 'YOUR_API_KEY-us6';
// ok: mailchimp-api-key
const sample5 = '9340db190a95b1cd759eb5f33e607da-us14';
// ok: mailchimp-api-key
const prefixes = ['-us1'];
// ok: mailchimp-api-key
const mailchimpKey = process.env.MAILCHIMP_API_KEY;
// ok: mailchimp-api-key
const longer = 'abc{{token:mailchimp-api-key:ok-1}}def';
// ok: mailchimp-api-key
const blob = 'QUJD{{token:mailchimp-api-key:ok-2}}';
// ok: mailchimp-api-key
const mailchimpKeyName = 'MAILCHIMP_API_KEY';
