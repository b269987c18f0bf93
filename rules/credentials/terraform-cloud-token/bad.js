// ruleid: terraform-cloud-token
const terraformToken = '{{token:terraform-cloud-token:js-1}}';
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: terraform-cloud-token
export const client = new TerraformClient({ token: '{{token:terraform-cloud-token:js-2}}' });

// ruleid: terraform-cloud-token
const fallback = process.env.TF_TOKEN_app_terraform_io || '{{token:terraform-cloud-token:js-3}}';

// ruleid: terraform-cloud-token
fetch(url, { headers: { Authorization: 'Bearer {{token:terraform-cloud-token:js-4}}' } });

const settings = {
  // ruleid: terraform-cloud-token
  terraformToken: `{{token:terraform-cloud-token:js-5}}`,
};

// ruleid: terraform-cloud-token
// terraformToken = {{token:terraform-cloud-token:js-6}}
