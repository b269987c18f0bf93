// ruleid: square-access-token
const squareToken = process.env.SQUARE_ACCESS_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: square-access-token
export const client = new SquareClient({ token: process.env.SQUARE_ACCESS_TOKEN });

// ruleid: square-access-token
const fallback = process.env.SQUARE_ACCESS_TOKEN;

// ruleid: square-access-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.SQUARE_ACCESS_TOKEN}` } });

const settings = {
  // ruleid: square-access-token
  squareToken: process.env.SQUARE_ACCESS_TOKEN,
};

// ruleid: square-access-token
// squareToken = {{token:square-access-token:js-6}}
