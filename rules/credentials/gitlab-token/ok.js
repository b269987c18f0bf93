// ok: gitlab-token
const example1 = 'glpat-xxxxxxxxxxxxxxxxxxxx';
// ok: gitlab-token
const example2 = 'glpat-<your token>';
// ok: gitlab-token
const example3 = 'glpat-...';
// ok: gitlab-token
const prefixes = ['glpat-', 'gldt-', 'glrt-'];
// ok: gitlab-token
const gitlabToken = process.env.GITLAB_TOKEN;
// ok: gitlab-token
const longer = 'abc{{token:gitlab-token:ok-1}}def';
// ok: gitlab-token
const gitlabTokenName = 'GITLAB_TOKEN';
