// ruleid: private-key
const signingKey = process.env.SIGNING_KEY;

// ruleid: private-key
const escaped = process.env.PRIVATE_KEY;

export const options = {
  // ruleid: private-key
  key: process.env.PRIVATE_KEY,
};
