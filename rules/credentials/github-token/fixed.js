// ruleid: github-token
const githubToken = process.env.GITHUB_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: github-token
export const client = new Octokit({ auth: process.env.GITHUB_TOKEN });

// ruleid: github-token
const fallback = process.env.GITHUB_TOKEN;

// ruleid: github-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.GITHUB_TOKEN}` } });

const settings = {
  // ruleid: github-token
  githubToken: process.env.GITHUB_TOKEN,
};

// ruleid: github-token
// githubToken = {{token:github-token:js-6}}

// ruleid: github-fine-grained-token
const other = process.env.GITHUB_TOKEN;
