// ruleid: crates-io-token
const cratesToken = process.env.CRATES_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: crates-io-token
export const client = publishCrate(path, { token: process.env.CARGO_REGISTRY_TOKEN });

// ruleid: crates-io-token
const fallback = process.env.CARGO_REGISTRY_TOKEN;

// ruleid: crates-io-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.CARGO_REGISTRY_TOKEN}` } });

const settings = {
  // ruleid: crates-io-token
  cratesToken: process.env.CRATES_TOKEN,
};

// ruleid: crates-io-token
// cratesToken = {{token:crates-io-token:js-6}}
