// ruleid: azure-client-secret
const azureSecret = '{{token:azure-client-secret:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: azure-client-secret
export const client = new ClientSecretCredential(tenantId, clientId, '{{token:azure-client-secret:js-2}}');

// ruleid: azure-client-secret
const fallback = process.env.AZURE_CLIENT_SECRET || '{{token:azure-client-secret:js-3}}';

// ruleid: azure-client-secret
fetch(url, { headers: { Authorization: 'Bearer {{token:azure-client-secret:js-4}}' } });

const settings = {
  // ruleid: azure-client-secret
  azureSecret: `{{token:azure-client-secret:js-5}}`,
};

// ruleid: azure-client-secret
// azureSecret = {{token:azure-client-secret:js-6}}
