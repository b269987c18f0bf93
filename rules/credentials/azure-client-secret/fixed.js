// ruleid: azure-client-secret
const azureSecret = process.env.AZURE_CLIENT_SECRET;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: azure-client-secret
export const client = new ClientSecretCredential(tenantId, clientId, process.env.AZURE_CLIENT_SECRET);

// ruleid: azure-client-secret
const fallback = process.env.AZURE_CLIENT_SECRET;

// ruleid: azure-client-secret
fetch(url, { headers: { Authorization: `Bearer ${process.env.AZURE_CLIENT_SECRET}` } });

const settings = {
  // ruleid: azure-client-secret
  azureSecret: process.env.AZURE_CLIENT_SECRET,
};

// ruleid: azure-client-secret
// azureSecret = {{token:azure-client-secret:js-6}}
