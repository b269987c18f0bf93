// ok: azure-devops-token
const sample1 = 'KNmUq475ElHyKaJcTyWHzDNZoNWq4LeD1I8F61AZDO';
// ok: azure-devops-token
const sample2 = 'KNmUq475ElHyKaJcTyWHzDNZoNWq4LeD1I8F61!8emWAwv1y3Dk6gEUtorVXmHiOvUxcSzB766PqAZDO';
// ok: azure-devops-token
const sample3 = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAZDO';
// ok: azure-devops-token
const sample4 = '<84 characters with AZDO>';
// ok: azure-devops-token
const prefixes = ['azdo'];
// ok: azure-devops-token
const devopsToken = process.env.AZURE_DEVOPS_TOKEN;
// ok: azure-devops-token
const longer = 'abc{{token:azure-devops-token:ok-1}}def';
// ok: azure-devops-token
const blob = 'QUJD{{token:azure-devops-token:ok-2}}';
// ok: azure-devops-token
const devopsTokenName = 'AZURE_DEVOPS_TOKEN';
