// ruleid: rubygems-api-key
const rubygemsKey = '{{token:rubygems-api-key:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: rubygems-api-key
export const client = pushGem(path, { key: '{{token:rubygems-api-key:js-2}}' });

// ruleid: rubygems-api-key
const fallback = process.env.GEM_HOST_API_KEY || '{{token:rubygems-api-key:js-3}}';

// ruleid: rubygems-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:rubygems-api-key:js-4}}' } });

const settings = {
  // ruleid: rubygems-api-key
  rubygemsKey: `{{token:rubygems-api-key:js-5}}`,
};

// ruleid: rubygems-api-key
// rubygemsKey = {{token:rubygems-api-key:js-6}}
