// ruleid: pypi-token
const pypiToken = '{{token:pypi-token:js-1}}';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: pypi-token
export const client = upload({ password: '{{token:pypi-token:js-2}}' });

// ruleid: pypi-token
const fallback = process.env.PYPI_TOKEN || '{{token:pypi-token:js-3}}';

// ruleid: pypi-token
fetch(url, { headers: { Authorization: 'Bearer {{token:pypi-token:js-4}}' } });

const settings = {
  // ruleid: pypi-token
  pypiToken: `{{token:pypi-token:js-5}}`,
};

// ruleid: pypi-token
// pypiToken = {{token:pypi-token:js-6}}
