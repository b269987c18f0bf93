import _ from 'lodash';

const parameters = new URLSearchParams(location.search);

export function settings() {
  // ok: javascript-prototype-pollution
  return _.merge({}, { theme: parameters.get('theme') === 'dark' ? 'dark' : 'light' });
}

app.post('/bare', (req, res) => {
  const bag = Object.create(null);
  // ok: javascript-prototype-pollution-property
  bag[req.body.key] = req.body.value;
  res.json(bag);
});
