// ruleid: stripe-secret-key
const stripeKey = process.env.STRIPE_SECRET_KEY;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: stripe-secret-key
export const client = new Stripe(process.env.STRIPE_SECRET_KEY);

// ruleid: stripe-secret-key
const fallback = process.env.STRIPE_SECRET_KEY;

// ruleid: stripe-secret-key
fetch(url, { headers: { Authorization: `Bearer ${process.env.STRIPE_SECRET_KEY}` } });

const settings = {
  // ruleid: stripe-secret-key
  stripeKey: process.env.STRIPE_SECRET_KEY,
};

// ruleid: stripe-secret-key
// stripeKey = {{token:stripe-secret-key:js-6}}
