// ruleid: digitalocean-token
const doToken = process.env.DO_TOKEN;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: digitalocean-token
export const client = createClient({ token: process.env.DIGITALOCEAN_TOKEN });

// ruleid: digitalocean-token
const fallback = process.env.DIGITALOCEAN_TOKEN;

// ruleid: digitalocean-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.DIGITALOCEAN_TOKEN}` } });

const settings = {
  // ruleid: digitalocean-token
  doToken: process.env.DO_TOKEN,
};

// ruleid: digitalocean-token
// doToken = {{token:digitalocean-token:js-6}}
