// ruleid: gitlab-token
const gitlabToken = '{{token:gitlab-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: gitlab-token
export const client = new Gitlab({ token: '{{token:gitlab-token:js-2}}' });

// ruleid: gitlab-token
const fallback = process.env.GITLAB_TOKEN || '{{token:gitlab-token:js-3}}';

// ruleid: gitlab-token
fetch(url, { headers: { Authorization: 'Bearer {{token:gitlab-token:js-4}}' } });

const settings = {
  // ruleid: gitlab-token
  gitlabToken: `{{token:gitlab-token:js-5}}`,
};

// ruleid: gitlab-token
// gitlabToken = {{token:gitlab-token:js-6}}
