// ok: contentful-token
const sample1 = 'CFPAT-WDpSgE2b9RJAieBjh1iHk';
// ok: contentful-token
const sample2 = 'CFPAT-WDpSgE2b9RJAieBjh1iHk!Ym2bOUsen0rKO494JbDnZ';
// ok: contentful-token
const sample3 = 'CFPAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: contentful-token
const sample4 = 'CFPAT-...';
// ok: contentful-token
const prefixes = ['CFPAT-'];
// ok: contentful-token
const contentfulToken = process.env.CONTENTFUL_MANAGEMENT_TOKEN;
// ok: contentful-token
const longer = 'abc{{token:contentful-token:ok-1}}def';
// ok: contentful-token
const blob = 'QUJD{{token:contentful-token:ok-2}}';
// ok: contentful-token
const contentfulTokenName = 'CONTENTFUL_MANAGEMENT_TOKEN';
