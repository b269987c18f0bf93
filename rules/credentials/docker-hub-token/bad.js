// ruleid: docker-hub-token
const dockerToken = '{{token:docker-hub-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: docker-hub-token
export const client = registry.login({ username, password: '{{token:docker-hub-token:js-2}}' });

// ruleid: docker-hub-token
const fallback = process.env.DOCKER_TOKEN || '{{token:docker-hub-token:js-3}}';

// ruleid: docker-hub-token
fetch(url, { headers: { Authorization: 'Bearer {{token:docker-hub-token:js-4}}' } });

const settings = {
  // ruleid: docker-hub-token
  dockerToken: `{{token:docker-hub-token:js-5}}`,
};

// ruleid: docker-hub-token
// dockerToken = {{token:docker-hub-token:js-6}}
