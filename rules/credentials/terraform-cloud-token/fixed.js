// ruleid: terraform-cloud-token
const terraformToken = process.env.TF_TOKEN_app_terraform_io;
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: terraform-cloud-token
export const client = new TerraformClient({ token: process.env.TF_TOKEN_app_terraform_io });

// ruleid: terraform-cloud-token
const fallback = process.env.TF_TOKEN_app_terraform_io;

// ruleid: terraform-cloud-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.TF_TOKEN_app_terraform_io}` } });

const settings = {
  // ruleid: terraform-cloud-token
  terraformToken: process.env.TF_TOKEN_app_terraform_io,
};

// ruleid: terraform-cloud-token
// terraformToken = {{token:terraform-cloud-token:js-6}}
