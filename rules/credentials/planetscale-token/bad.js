// ruleid: planetscale-token
const planetscaleToken = '{{token:planetscale-token:js-1}}';
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: planetscale-token
export const client = connect({ host, username, password: '{{token:planetscale-token:js-2}}' });

// ruleid: planetscale-token
const fallback = process.env.PLANETSCALE_TOKEN || '{{token:planetscale-token:js-3}}';

// ruleid: planetscale-token
fetch(url, { headers: { Authorization: 'Bearer {{token:planetscale-token:js-4}}' } });

const settings = {
  // ruleid: planetscale-token
  planetscaleToken: `{{token:planetscale-token:js-5}}`,
};

// ruleid: planetscale-token
// planetscaleToken = {{token:planetscale-token:js-6}}
