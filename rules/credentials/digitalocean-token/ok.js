// ok: digitalocean-token
const sample1 = 'dop_v1_e9721294f711a1dd603ad72b1b26dd3d';
// ok: digitalocean-token
const sample2 = 'dop_v1_isphsjlhkzzgwhwxmgzyotgkknzzryhulhluxhggwkrxjnkqurkgixlqwgygvulv';
// ok: digitalocean-token
const sample3 = 'dop_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: digitalocean-token
const sample4 = 'dop_v1_...';
// ok: digitalocean-token
const prefixes = ['dop_v1_'];
// ok: digitalocean-token
const doToken = process.env.DIGITALOCEAN_TOKEN;
// ok: digitalocean-token
const longer = 'abc{{token:digitalocean-token:ok-1}}def';
// ok: digitalocean-token
const blob = 'QUJD{{token:digitalocean-token:ok-2}}';
// ok: digitalocean-token
const doTokenName = 'DIGITALOCEAN_TOKEN';
