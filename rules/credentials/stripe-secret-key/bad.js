// ruleid: stripe-secret-key
const stripeKey = '{{token:stripe-secret-key:js-1}}';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: stripe-secret-key
export const client = new Stripe('{{token:stripe-secret-key:js-2}}');

// ruleid: stripe-secret-key
const fallback = process.env.STRIPE_SECRET_KEY || '{{token:stripe-secret-key:js-3}}';

// ruleid: stripe-secret-key
fetch(url, { headers: { Authorization: 'Bearer {{token:stripe-secret-key:js-4}}' } });

const settings = {
  // ruleid: stripe-secret-key
  stripeKey: `{{token:stripe-secret-key:js-5}}`,
};

// ruleid: stripe-secret-key
// stripeKey = {{token:stripe-secret-key:js-6}}
