// ruleid: docker-hub-token
const dockerToken = process.env.DOCKER_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: docker-hub-token
export const client = registry.login({ username, password: process.env.DOCKER_TOKEN });

// ruleid: docker-hub-token
const fallback = process.env.DOCKER_TOKEN;

// ruleid: docker-hub-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.DOCKER_TOKEN}` } });

const settings = {
  // ruleid: docker-hub-token
  dockerToken: process.env.DOCKER_TOKEN,
};

// ruleid: docker-hub-token
// dockerToken = {{token:docker-hub-token:js-6}}
