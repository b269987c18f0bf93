// ruleid: azure-devops-token
const devopsToken = process.env.AZURE_DEVOPS_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: azure-devops-token
export const client = getPersonalAccessTokenHandler(process.env.AZURE_DEVOPS_TOKEN);

// ruleid: azure-devops-token
const fallback = process.env.AZURE_DEVOPS_TOKEN;

// ruleid: azure-devops-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.AZURE_DEVOPS_TOKEN}` } });

const settings = {
  // ruleid: azure-devops-token
  devopsToken: process.env.AZURE_DEVOPS_TOKEN,
};

// ruleid: azure-devops-token
// devopsToken = {{token:azure-devops-token:js-6}}
