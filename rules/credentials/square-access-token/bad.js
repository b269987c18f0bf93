// ruleid: square-access-token
const squareToken = '{{token:square-access-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: square-access-token
export const client = new SquareClient({ token: '{{token:square-access-token:js-2}}' });

// ruleid: square-access-token
const fallback = process.env.SQUARE_ACCESS_TOKEN || '{{token:square-access-token:js-3}}';

// ruleid: square-access-token
fetch(url, { headers: { Authorization: 'Bearer {{token:square-access-token:js-4}}' } });

const settings = {
  // ruleid: square-access-token
  squareToken: `{{token:square-access-token:js-5}}`,
};

// ruleid: square-access-token
// squareToken = {{token:square-access-token:js-6}}
