// ruleid: doppler-token
const dopplerToken = process.env.DOPPLER_TOKEN;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: doppler-token
export const client = new DopplerSDK({ accessToken: process.env.ACCESS_TOKEN });

// ruleid: doppler-token
const fallback = process.env.DOPPLER_TOKEN;

// ruleid: doppler-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.DOPPLER_TOKEN}` } });

const settings = {
  // ruleid: doppler-token
  dopplerToken: process.env.DOPPLER_TOKEN,
};

// ruleid: doppler-token
// dopplerToken = {{token:doppler-token:js-6}}
