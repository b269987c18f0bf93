// ok: pulumi-access-token
const sample1 = 'pul-29ac4a4749575c99cf5f';
// ok: pulumi-access-token
const sample2 = 'pul-qsuphimqjmsvgnxpuwlossnpuzxgguwvwrjsvhyy';
// ok: pulumi-access-token
const sample3 = 'pul-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: pulumi-access-token
const sample4 = 'pul-...';
// ok: pulumi-access-token
const prefixes = ['pul-'];
// ok: pulumi-access-token
const pulumiToken = process.env.PULUMI_ACCESS_TOKEN;
// ok: pulumi-access-token
const longer = 'abc{{token:pulumi-access-token:ok-1}}def';
// ok: pulumi-access-token
const blob = 'QUJD{{token:pulumi-access-token:ok-2}}';
// ok: pulumi-access-token
const pulumiTokenName = 'PULUMI_ACCESS_TOKEN';
