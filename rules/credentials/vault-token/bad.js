// ruleid: vault-token
const vaultToken = '{{token:vault-token:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: vault-token
export const client = vault({ endpoint, token: '{{token:vault-token:js-2}}' });

// ruleid: vault-token
const fallback = process.env.VAULT_TOKEN || '{{token:vault-token:js-3}}';

// ruleid: vault-token
fetch(url, { headers: { Authorization: 'Bearer {{token:vault-token:js-4}}' } });

const settings = {
  // ruleid: vault-token
  vaultToken: `{{token:vault-token:js-5}}`,
};

// ruleid: vault-token
// vaultToken = {{token:vault-token:js-6}}
