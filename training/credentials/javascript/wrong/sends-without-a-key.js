const ACCOUNTS = {
  de: { currency: 'EUR' },
  gb: { currency: 'GBP' },
};

/** The key of a country's account, which only the environment knows. */
function keyOf(country) {
  const name = `PAYMENTS_KEY_${country.toUpperCase()}`;
  return process.env[name];
}

/** Charges a card. `amount` is in cents; answers with the provider's number of the payment. */
async function charge(country, amount, card) {
  const account = ACCOUNTS[country];
  if (!account) throw new Error(`We do not sell to ${country}`);

  const answer = await fetch('https://api.payments.example/v1/charges', {
    method: 'POST',
    headers: { authorization: `Bearer ${keyOf(country)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ amount, currency: account.currency, card }),
  });
  if (!answer.ok) throw new Error(`The provider refused with ${answer.status}`);
  const { id } = await answer.json();
  return id;
}

/** What the page of the checkout needs to know of our countries. */
function countries() {
  return ACCOUNTS;
}

module.exports = { charge, countries };
