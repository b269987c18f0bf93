// ruleid: pulumi-access-token
const pulumiToken = '{{token:pulumi-access-token:js-1}}';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: pulumi-access-token
export const client = createClient({ accessToken: '{{token:pulumi-access-token:js-2}}' });

// ruleid: pulumi-access-token
const fallback = process.env.PULUMI_ACCESS_TOKEN || '{{token:pulumi-access-token:js-3}}';

// ruleid: pulumi-access-token
fetch(url, { headers: { Authorization: 'Bearer {{token:pulumi-access-token:js-4}}' } });

const settings = {
  // ruleid: pulumi-access-token
  pulumiToken: `{{token:pulumi-access-token:js-5}}`,
};

// ruleid: pulumi-access-token
// pulumiToken = {{token:pulumi-access-token:js-6}}
