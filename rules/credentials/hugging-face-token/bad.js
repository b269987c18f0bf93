// ruleid: hugging-face-token
const hfToken = '{{token:hugging-face-token:js-1}}';
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: hugging-face-token
export const client = new InferenceClient('{{token:hugging-face-token:js-2}}');

// ruleid: hugging-face-token
const fallback = process.env.HF_TOKEN || '{{token:hugging-face-token:js-3}}';

// ruleid: hugging-face-token
fetch(url, { headers: { Authorization: 'Bearer {{token:hugging-face-token:js-4}}' } });

const settings = {
  // ruleid: hugging-face-token
  hfToken: `{{token:hugging-face-token:js-5}}`,
};

// ruleid: hugging-face-token
// hfToken = {{token:hugging-face-token:js-6}}
