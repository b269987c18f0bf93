// ok: dynatrace-token
const sample1 = 'dt0c01.OJW5AVKGYZH7.ABC';
// ok: dynatrace-token
const sample2 = 'dt0c01.OJW5AVKGYZH7!4ML4MQYMRAP.ABC';
// ok: dynatrace-token
const sample3 = 'dt0c01.xxxxxxxxxxxxxxxxxxxxxxxx.ABC';
// ok: dynatrace-token
const sample4 = 'dt0c01.PUBLIC.SECRET';
// ok: dynatrace-token
const sample5 = 'dt0c01.G6UAVOOGO7ASONMJZNZE2QMS';
// ok: dynatrace-token
const prefixes = ['dt0c01.'];
// ok: dynatrace-token
const dynatraceToken = process.env.DYNATRACE_API_TOKEN;
// ok: dynatrace-token
const longer = 'abc{{token:dynatrace-token:ok-1}}def';
// ok: dynatrace-token
const blob = 'QUJD{{token:dynatrace-token:ok-2}}';
// ok: dynatrace-token
const dynatraceTokenName = 'DYNATRACE_API_TOKEN';
