// ruleid: pypi-token
const pypiToken = process.env.PYPI_TOKEN;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: pypi-token
export const client = upload({ password: process.env.PYPI_TOKEN });

// ruleid: pypi-token
const fallback = process.env.PYPI_TOKEN;

// ruleid: pypi-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.PYPI_TOKEN}` } });

const settings = {
  // ruleid: pypi-token
  pypiToken: process.env.PYPI_TOKEN,
};

// ruleid: pypi-token
// pypiToken = {{token:pypi-token:js-6}}
