// ruleid: tailscale-key
const tailscaleKey = process.env.TAILSCALE_AUTHKEY;
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: tailscale-key
export const client = new TailscaleClient({ apiKey: process.env.API_KEY });

// ruleid: tailscale-key
const fallback = process.env.TAILSCALE_AUTHKEY;

// ruleid: tailscale-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.TAILSCALE_AUTHKEY}` } });

const settings = {
  // ruleid: tailscale-key
  tailscaleKey: process.env.TAILSCALE_AUTHKEY,
};

// ruleid: tailscale-key
// tailscaleKey = {{token:tailscale-key:js-6}}
