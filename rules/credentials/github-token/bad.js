// ruleid: github-token
const githubToken = '{{token:github-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: github-token
export const client = new Octokit({ auth: '{{token:github-token:js-2}}' });

// ruleid: github-token
const fallback = process.env.GITHUB_TOKEN || '{{token:github-token:js-3}}';

// ruleid: github-token
fetch(url, { headers: { Authorization: 'Bearer {{token:github-token:js-4}}' } });

const settings = {
  // ruleid: github-token
  githubToken: `{{token:github-token:js-5}}`,
};

// ruleid: github-token
// githubToken = {{token:github-token:js-6}}

// ruleid: github-fine-grained-token
const other = '{{token:github-fine-grained-token:js-7}}';
