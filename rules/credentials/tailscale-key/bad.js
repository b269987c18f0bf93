// ruleid: tailscale-key
const tailscaleKey = '{{token:tailscale-key:js-1}}';
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: tailscale-key
export const client = new TailscaleClient({ apiKey: '{{token:tailscale-key:js-2}}' });

// ruleid: tailscale-key
const fallback = process.env.TAILSCALE_AUTHKEY || '{{token:tailscale-key:js-3}}';

// ruleid: tailscale-key
fetch(url, { headers: { Authorization: 'Bearer {{token:tailscale-key:js-4}}' } });

const settings = {
  // ruleid: tailscale-key
  tailscaleKey: `{{token:tailscale-key:js-5}}`,
};

// ruleid: tailscale-key
// tailscaleKey = {{token:tailscale-key:js-6}}
