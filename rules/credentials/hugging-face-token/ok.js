// ok: hugging-face-token
const sample1 = 'hf_tVvdkgBSboBvwAeAd';
// ok: hugging-face-token
const sample2 = 'hf_tVvdkgBSboBvwAeAd!hOHqcdDzSXCpTdCa';
// ok: hugging-face-token
const sample3 = 'hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: hugging-face-token
const sample4 = 'hf_xxxxxxxxxxxxxxxxx';
// ok: hugging-face-token
const prefixes = ['hf_'];
// ok: hugging-face-token
const hfToken = process.env.HF_TOKEN;
// ok: hugging-face-token
const longer = 'abc{{token:hugging-face-token:ok-1}}def';
// ok: hugging-face-token
const blob = 'QUJD{{token:hugging-face-token:ok-2}}';
// ok: hugging-face-token
const hfTokenName = 'HF_TOKEN';
