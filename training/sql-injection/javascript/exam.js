const db = world('sql', {
  tables: {
    books: [
      { id: 1, title: 'The sea', author: 'Moreno', year: 2019, branch: 'main' },
      { id: 2, title: 'A sea of grass', author: 'Brandt', year: 2004, branch: 'main' },
      { id: 3, title: 'Seals by the sea', author: 'Zhou', year: 1998, branch: 'harbour' },
      { id: 4, title: 'Union Station', author: 'Adeyemi', year: 2011, branch: 'main' },
    ],
    users: [{ id: 1, login: 'ada', password: 'pw-of-ada' }, { id: 2, login: 'ben', password: 'pw-of-ben' }],
  },
});
const web = world('express');
exports.modules = { ...db.modules, ...web.modules };

const ask = (query) => web.get(`/books?${new URLSearchParams(query)}`);
const idsOf = async (query) => {
  const answer = await ask(query);
  equal(answer.status, 200);
  return answer.body.map(({ id }) => id);
};

exports.behaviour = {
  'finds books by a part of their title': async () => {
    equal(await idsOf({ q: 'sea' }), [2, 1]);
    equal((await ask({ q: 'grass' })).body, [{ id: 2, title: 'A sea of grass', author: 'Brandt', year: 2004 }]);
    equal(await idsOf({ q: 'nothing like this' }), []);
  },
  'shows the books of one branch': async () => {
    equal(await idsOf({ q: 'sea', branch: 'harbour' }), [3]);
    equal(await idsOf({}), [2, 1, 4]);
  },
  'sorts by author and by year': async () => {
    equal(await idsOf({ sort: 'author' }), [4, 2, 1]);
    equal(await idsOf({ sort: 'year' }), [2, 4, 1]);
  },
  'finds titles with words of SQL in them': async () => {
    equal(await idsOf({ q: 'Union' }), [4]);
  },
};

async function reaches(...queries) {
  for (const query of queries) {
    const { text = '' } = (await ask(query)) ?? {};
    if (text.includes('pw-of-')) return 'The catalogue showed the passwords of the librarians.';
    if (db.slept > 0) return 'The database slept as long as somebody else wanted. So it carries out what they write, and tells them by its time what it knows.';
    if (/Seals/.test(text) && query.branch !== 'harbour') return 'The catalogue showed books of another branch.';
  }
  return undefined;
}

exports.attack = (code, q) => reaches({ q });

const ADDED = 'UNION SELECT id, login, password, 1 FROM users --';

exports.variants = {
  'the title, with quotes of all kinds': () => reaches({ q: `x' ${ADDED}` }, { q: `x\\' ${ADDED}` }, { q: `x'' ${ADDED}` }, { q: "%' OR title LIKE '%" }),
  'the branch': () => reaches({ branch: `x' ${ADDED}` }, { branch: `x\\' ${ADDED}` }, { branch: "x' OR branch = 'harbour" }),
  'the order': () => reaches({ sort: '(SELECT pg_sleep(5))' }, { sort: 'title, (SELECT pg_sleep(5))' }),
};
