// ruleid: easypost-api-key
const easypostKey = process.env.EASYPOST_API_KEY;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: easypost-api-key
export const client = new EasyPostClient(process.env.EASYPOST_API_KEY);

// ruleid: easypost-api-key
const fallback = process.env.EASYPOST_API_KEY;

// ruleid: easypost-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.EASYPOST_API_KEY}` } });

const settings = {
  // ruleid: easypost-api-key
  easypostKey: process.env.EASYPOST_API_KEY,
};

// ruleid: easypost-api-key
// easypostKey = {{token:easypost-api-key:js-6}}
