// ok: crates-io-token
const sample1 = 'cioYT36FTBqVnOO2LpJ';
// ok: crates-io-token
const sample2 = 'cioYT36FTBqVnOO2LpJ!MBe0dO78EUcUgaX';
// ok: crates-io-token
const sample3 = 'cioxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: crates-io-token
const sample4 = 'cio...';
// ok: crates-io-token
const sample5 = 'cioServiceProviderFactoryForTesting';
// ok: crates-io-token
const prefixes = ['cio'];
// ok: crates-io-token
const cratesToken = process.env.CARGO_REGISTRY_TOKEN;
// ok: crates-io-token
const longer = 'abc{{token:crates-io-token:ok-1}}def';
// ok: crates-io-token
const blob = 'QUJD{{token:crates-io-token:ok-2}}';
// ok: crates-io-token
const cratesTokenName = 'CARGO_REGISTRY_TOKEN';
