// ruleid: easypost-api-key
const easypostKey = '{{token:easypost-api-key:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: easypost-api-key
export const client = new EasyPostClient('{{token:easypost-api-key:js-2}}');

// ruleid: easypost-api-key
const fallback = process.env.EASYPOST_API_KEY || '{{token:easypost-api-key:js-3}}';

// ruleid: easypost-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:easypost-api-key:js-4}}' } });

const settings = {
  // ruleid: easypost-api-key
  easypostKey: `{{token:easypost-api-key:js-5}}`,
};

// ruleid: easypost-api-key
// easypostKey = {{token:easypost-api-key:js-6}}
