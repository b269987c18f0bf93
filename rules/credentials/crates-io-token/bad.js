// ruleid: crates-io-token
const cratesToken = '{{token:crates-io-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: crates-io-token
export const client = publishCrate(path, { token: '{{token:crates-io-token:js-2}}' });

// ruleid: crates-io-token
const fallback = process.env.CARGO_REGISTRY_TOKEN || '{{token:crates-io-token:js-3}}';

// ruleid: crates-io-token
fetch(url, { headers: { Authorization: 'Bearer {{token:crates-io-token:js-4}}' } });

const settings = {
  // ruleid: crates-io-token
  cratesToken: `{{token:crates-io-token:js-5}}`,
};

// ruleid: crates-io-token
// cratesToken = {{token:crates-io-token:js-6}}
