// ruleid: planetscale-token
const planetscaleToken = process.env.PLANETSCALE_TOKEN;
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: planetscale-token
export const client = connect({ host, username, password: process.env.PLANETSCALE_TOKEN });

// ruleid: planetscale-token
const fallback = process.env.PLANETSCALE_TOKEN;

// ruleid: planetscale-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.PLANETSCALE_TOKEN}` } });

const settings = {
  // ruleid: planetscale-token
  planetscaleToken: process.env.PLANETSCALE_TOKEN,
};

// ruleid: planetscale-token
// planetscaleToken = {{token:planetscale-token:js-6}}
