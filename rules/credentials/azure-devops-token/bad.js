// ruleid: azure-devops-token
const devopsToken = '{{token:azure-devops-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: azure-devops-token
export const client = getPersonalAccessTokenHandler('{{token:azure-devops-token:js-2}}');

// ruleid: azure-devops-token
const fallback = process.env.AZURE_DEVOPS_TOKEN || '{{token:azure-devops-token:js-3}}';

// ruleid: azure-devops-token
fetch(url, { headers: { Authorization: 'Bearer {{token:azure-devops-token:js-4}}' } });

const settings = {
  // ruleid: azure-devops-token
  devopsToken: `{{token:azure-devops-token:js-5}}`,
};

// ruleid: azure-devops-token
// devopsToken = {{token:azure-devops-token:js-6}}
