// ruleid: digitalocean-token
const doToken = '{{token:digitalocean-token:js-1}}';
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: digitalocean-token
export const client = createClient({ token: '{{token:digitalocean-token:js-2}}' });

// ruleid: digitalocean-token
const fallback = process.env.DIGITALOCEAN_TOKEN || '{{token:digitalocean-token:js-3}}';

// ruleid: digitalocean-token
fetch(url, { headers: { Authorization: 'Bearer {{token:digitalocean-token:js-4}}' } });

const settings = {
  // ruleid: digitalocean-token
  doToken: `{{token:digitalocean-token:js-5}}`,
};

// ruleid: digitalocean-token
// doToken = {{token:digitalocean-token:js-6}}
