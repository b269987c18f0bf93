// ok: github-token, github-fine-grained-token
const example1 = 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: github-token, github-fine-grained-token
const example2 = 'github_pat_...';
// ok: github-token, github-fine-grained-token
const example3 = 'gho_<your token>';
// ok: github-token, github-fine-grained-token
const prefixes = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'];
// ok: github-token, github-fine-grained-token
const githubToken = process.env.GITHUB_TOKEN;
// ok: github-token, github-fine-grained-token
const longer = 'abc{{token:github-token:ok-1}}def';
// ok: github-token, github-fine-grained-token
const githubTokenName = 'GITHUB_TOKEN';
