// ok: figma-token
const sample1 = 'figd_oNWDU2CnuGOcpZBbXtmI';
// ok: figma-token
const sample2 = 'figd_oNWDU2CnuGOcpZBbXtmI!jjEk8AqtWMczxugdtVb';
// ok: figma-token
const sample3 = 'figd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: figma-token
const sample4 = 'figd_...';
// ok: figma-token
const prefixes = ['figd_'];
// ok: figma-token
const figmaToken = process.env.FIGMA_TOKEN;
// ok: figma-token
const longer = 'abc{{token:figma-token:ok-1}}def';
// ok: figma-token
const blob = 'QUJD{{token:figma-token:ok-2}}';
// ok: figma-token
const figmaTokenName = 'FIGMA_TOKEN';
