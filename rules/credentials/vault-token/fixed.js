// ruleid: vault-token
const vaultToken = process.env.VAULT_TOKEN;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: vault-token
export const client = vault({ endpoint, token: process.env.VAULT_TOKEN });

// ruleid: vault-token
const fallback = process.env.VAULT_TOKEN;

// ruleid: vault-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.VAULT_TOKEN}` } });

const settings = {
  // ruleid: vault-token
  vaultToken: process.env.VAULT_TOKEN,
};

// ruleid: vault-token
// vaultToken = {{token:vault-token:js-6}}
