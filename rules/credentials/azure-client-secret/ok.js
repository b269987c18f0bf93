// ok: azure-client-secret
const sample1 = 'kT28Q~JyA009LIQk1TgeJQe';
// ok: azure-client-secret
const sample2 = 'kT28Q~JyA009LIQk1TgeJQe!vGifNR5FqXetR8fs';
// ok: azure-client-secret
const sample3 = 'kT28Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: azure-client-secret
const sample4 = 'abc8Q~your-client-secret-value';
// ok: azure-client-secret
const sample5 = 'mEy8Q-5l0SN7Fu7VhWbkRFKsO1m3G5QWpp4RGIAp';
// ok: azure-client-secret
const prefixes = ['kT28Q~'];
// ok: azure-client-secret
const azureSecret = process.env.AZURE_CLIENT_SECRET;
// ok: azure-client-secret
const longer = 'abc{{token:azure-client-secret:ok-1}}def';
// ok: azure-client-secret
const blob = 'QUJD{{token:azure-client-secret:ok-2}}';
// ok: azure-client-secret
const azureSecretName = 'AZURE_CLIENT_SECRET';
