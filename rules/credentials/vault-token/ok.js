// ok: vault-token
const sample1 = 'hvs.Q27Nxudg21zD';
// ok: vault-token
const sample2 = 'hvs.Q27Nxudg21zD!No3Wo866fA4';
// ok: vault-token
const sample3 = 'hvs.xxxxxxxxxxxxxxxxxxxxxxxx';
// ok: vault-token
const sample4 = 'hvs....';
// ok: vault-token
const sample5 = 'hvs.compute_the_value_of_all_items';
// ok: vault-token
const prefixes = ['hvs.'];
// ok: vault-token
const vaultToken = process.env.VAULT_TOKEN;
// ok: vault-token
const longer = 'abc{{token:vault-token:ok-1}}def';
// ok: vault-token
const blob = 'QUJD{{token:vault-token:ok-2}}';
// ok: vault-token
const vaultTokenName = 'VAULT_TOKEN';
