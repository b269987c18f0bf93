// ruleid: rubygems-api-key
const rubygemsKey = process.env.GEM_HOST_API_KEY;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: rubygems-api-key
export const client = pushGem(path, { key: process.env.GEM_HOST_API_KEY });

// ruleid: rubygems-api-key
const fallback = process.env.GEM_HOST_API_KEY;

// ruleid: rubygems-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.GEM_HOST_API_KEY}` } });

const settings = {
  // ruleid: rubygems-api-key
  rubygemsKey: process.env.GEM_HOST_API_KEY,
};

// ruleid: rubygems-api-key
// rubygemsKey = {{token:rubygems-api-key:js-6}}
