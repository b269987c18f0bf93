// ruleid: nuget-api-key
const nugetKey = process.env.NUGET_API_KEY;
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: nuget-api-key
export const client = pushPackage(path, { apiKey: process.env.NUGET_API_KEY });

// ruleid: nuget-api-key
const fallback = process.env.NUGET_API_KEY;

// ruleid: nuget-api-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.NUGET_API_KEY}` } });

const settings = {
  // ruleid: nuget-api-key
  nugetKey: process.env.NUGET_API_KEY,
};

// ruleid: nuget-api-key
// nugetKey = {{token:nuget-api-key:js-6}}
