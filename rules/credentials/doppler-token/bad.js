// ruleid: doppler-token
const dopplerToken = '{{token:doppler-token:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: doppler-token
export const client = new DopplerSDK({ accessToken: '{{token:doppler-token:js-2}}' });

// ruleid: doppler-token
const fallback = process.env.DOPPLER_TOKEN || '{{token:doppler-token:js-3}}';

// ruleid: doppler-token
fetch(url, { headers: { Authorization: 'Bearer {{token:doppler-token:js-4}}' } });

const settings = {
  // ruleid: doppler-token
  dopplerToken: `{{token:doppler-token:js-5}}`,
};

// ruleid: doppler-token
// dopplerToken = {{token:doppler-token:js-6}}
