// ruleid: gitlab-token
const gitlabToken = process.env.GITLAB_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: gitlab-token
export const client = new Gitlab({ token: process.env.GITLAB_TOKEN });

// ruleid: gitlab-token
const fallback = process.env.GITLAB_TOKEN;

// ruleid: gitlab-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.GITLAB_TOKEN}` } });

const settings = {
  // ruleid: gitlab-token
  gitlabToken: process.env.GITLAB_TOKEN,
};

// ruleid: gitlab-token
// gitlabToken = {{token:gitlab-token:js-6}}
