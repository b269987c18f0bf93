// ok: airtable-token
const sample1 = 'patB7qXv2LdKw9Tzr.c6f630f57b76f2c34ad5cfec16afd895';
// ok: airtable-token
const sample2 = 'patB7qXv2LdKw9Tzr.nviqrzkytnvxympjsnwqongrmnhxhkvgszntjrztkopryyqqqqxuorxrsgzinlnl';
// ok: airtable-token
const sample3 = 'patB7qXv2LdKw9Tzr.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: airtable-token
const sample4 = 'patXXXXXXXXXXXXXX.XXXX';
// ok: airtable-token
const prefixes = ['patB7qXv2LdKw9Tzr.'];
// ok: airtable-token
const airtableToken = process.env.AIRTABLE_TOKEN;
// ok: airtable-token
const longer = 'abc{{token:airtable-token:ok-1}}def';
// ok: airtable-token
const blob = 'QUJD{{token:airtable-token:ok-2}}';
// ok: airtable-token
const airtableTokenName = 'AIRTABLE_TOKEN';
