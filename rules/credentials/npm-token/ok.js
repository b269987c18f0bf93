// ok: npm-token
const example1 = 'npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: npm-token
const example2 = 'npm_your_token_here';
// ok: npm-token
const example3 = '${NPM_TOKEN}';
// ok: npm-token
const prefixes = ['npm_config_registry', 'npm_package_version'];
// ok: npm-token
const npmToken = process.env.NPM_TOKEN;
// ok: npm-token
const longer = 'abc{{token:npm-token:ok-1}}def';
// ok: npm-token
const npmTokenName = 'NPM_TOKEN';
