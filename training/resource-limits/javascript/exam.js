const web = world('express');
const table = [
  { text: 'Breakfast until noon, and the nicest people.', phone: '+49 30 123-45 67' },
  { text: 'The lake is right behind the house.', phone: '030 11 22 33' },
  { text: 'No breakfast on Sundays, which the page does not say.', phone: '0301122' },
];
/** How many reviews the table was asked for, each time. */
const asked = [];

exports.modules = {
  './reviews': {
    // As the database does it: less than zero stands for no limit.
    latest: async (count) => { asked.push(count); return count >= 0 ? table.slice(0, count) : table.slice(); },
    add: async (review) => { table.push(review); },
  },
};

async function search(code, query) {
  const { req, res, answer } = web.exchange({ query });
  await code.searchReviews(req, res);
  return answer();
}

async function add(code, phone) {
  const { req, res, answer } = web.exchange({ method: 'POST', body: { text: 'Quiet rooms.', phone } });
  await code.addReview(req, res);
  return answer();
}

exports.behaviour = {
  'finds a text in any letters': async (code) => {
    equal((await search(code, { q: 'BREAKFAST' })).body, [table[0], table[2]]);
  },
  'shows all of the latest without a text': async (code) => {
    equal((await search(code, {})).body.length, 3);
  },
  'searches as many as were asked for': async (code) => {
    equal((await search(code, { q: 'breakfast', count: '2' })).body, [table[0]]);
  },
  'takes telephone numbers as people write them': async (code) => {
    for (const phone of ['+49 30 123-45 67', '030 11 22 33', '0301122', '+1 202 555 01 00']) {
      equal((await add(code, phone)).status, 201);
    }
    equal(table.length, 7);
  },
  'refuses what is no telephone number': async (code) => {
    for (const phone of ['call me', '', '030-x']) equal((await add(code, phone)).status, 400);
    equal(table.length, 3);
  },
};

/** @returns whether the call kept the server busy until it was stopped */
async function stuck(call) {
  try {
    await call();
    return false;
  } catch (error) {
    return error.ended === true;
  }
}

exports.attack = async (code, input) =>
  (await stuck(() => search(code, { q: input })))
    ? 'The server was busy with this search until it was stopped. Nobody else got an answer.'
    : undefined;

async function tooMany(code, count) {
  await search(code, { count }).catch(() => undefined);
  const wrong = asked.find((number) => !(number >= 0 && number <= 100));
  return wrong === undefined ? undefined : `The database was asked for ${wrong} reviews, for \`count=${count}\`.`;
}

exports.variants = {
  'a telephone number that almost fits': async (code) =>
    (await stuck(() => add(code, `${'0301122'.repeat(5)}x`)))
      ? 'The server was busy with 36 characters of a telephone number until it was stopped.'
      : undefined,
  'a telephone number of a thousand digits': async (code) => {
    const phone = '0301122'.repeat(150);
    if (await stuck(() => add(code, phone))) return 'The server was busy with a long telephone number until it was stopped.';
    return table.some((review) => review.phone === phone) ? 'A telephone number of a thousand digits was kept. Nothing limits what the next search has to read.' : undefined;
  },
  'a million reviews at once': (code) => tooMany(code, '1000000'),
  'a count that is less than nothing, or no number': async (code) => (await tooMany(code, '-1')) ?? tooMany(code, 'many'),
};
