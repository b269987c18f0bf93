// ruleid: nuget-api-key
const nugetKey = '{{token:nuget-api-key:js-1}}';
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: nuget-api-key
export const client = pushPackage(path, { apiKey: '{{token:nuget-api-key:js-2}}' });

// ruleid: nuget-api-key
const fallback = process.env.NUGET_API_KEY || '{{token:nuget-api-key:js-3}}';

// ruleid: nuget-api-key
fetch(url, { headers: { Authorization: 'Bearer {{token:nuget-api-key:js-4}}' } });

const settings = {
  // ruleid: nuget-api-key
  nugetKey: `{{token:nuget-api-key:js-5}}`,
};

// ruleid: nuget-api-key
// nugetKey = {{token:nuget-api-key:js-6}}
