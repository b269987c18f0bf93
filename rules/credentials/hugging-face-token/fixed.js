// ruleid: hugging-face-token
const hfToken = process.env.HF_TOKEN;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: hugging-face-token
export const client = new InferenceClient(process.env.HF_TOKEN);

// ruleid: hugging-face-token
const fallback = process.env.HF_TOKEN;

// ruleid: hugging-face-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.HF_TOKEN}` } });

const settings = {
  // ruleid: hugging-face-token
  hfToken: process.env.HF_TOKEN,
};

// ruleid: hugging-face-token
// hfToken = {{token:hugging-face-token:js-6}}
