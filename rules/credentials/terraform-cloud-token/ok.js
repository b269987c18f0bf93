// ok: terraform-cloud-token
const sample1 = 'Qm7xVd2KpR9tLw.atlasv1.D362Bx6ynKFaNKd26mstVQC9z5TenG1Cd';
// ok: terraform-cloud-token
const sample2 = 'Qm7xVd2KpR9tLw.atlasv1.D362Bx6ynKFaNKd26mstVQC9z5TenG1Cd!Sv8AShreIro23R0lqCWnOwjTdvrYTaYiL';
// ok: terraform-cloud-token
const sample3 = 'Qm7xVd2KpR9tLw.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: terraform-cloud-token
const sample4 = 'xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzzz';
// ok: terraform-cloud-token
const prefixes = ['Qm7xVd2KpR9tLw.atlasv1.'];
// ok: terraform-cloud-token
const terraformToken = process.env.TF_TOKEN_app_terraform_io;
// ok: terraform-cloud-token
const longer = 'abc{{token:terraform-cloud-token:ok-1}}def';
// ok: terraform-cloud-token
const blob = 'QUJD{{token:terraform-cloud-token:ok-2}}';
// ok: terraform-cloud-token
const terraformTokenName = 'TF_TOKEN_app_terraform_io';
