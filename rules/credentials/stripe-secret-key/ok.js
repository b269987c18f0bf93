// ok: stripe-secret-key
const example1 = 'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx';
// ok: stripe-secret-key
const example2 = 'sk_live_...';
// ok: stripe-secret-key
const example3 = '<sk_live_ key>';
// ok: stripe-secret-key
const prefixes = ['sk_live_', 'pk_live_', 'rk_live_'];
// ok: stripe-secret-key
const stripeKey = process.env.STRIPE_SECRET_KEY;
// ok: stripe-secret-key
const longer = 'abc{{token:stripe-secret-key:ok-1}}def';
// ok: stripe-secret-key
const stripeKeyName = 'STRIPE_SECRET_KEY';
