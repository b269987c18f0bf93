// ruleid: pulumi-access-token
const pulumiToken = process.env.PULUMI_ACCESS_TOKEN;
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: pulumi-access-token
export const client = createClient({ accessToken: process.env.PULUMI_ACCESS_TOKEN });

// ruleid: pulumi-access-token
const fallback = process.env.PULUMI_ACCESS_TOKEN;

// ruleid: pulumi-access-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.PULUMI_ACCESS_TOKEN}` } });

const settings = {
  // ruleid: pulumi-access-token
  pulumiToken: process.env.PULUMI_ACCESS_TOKEN,
};

// ruleid: pulumi-access-token
// pulumiToken = {{token:pulumi-access-token:js-6}}
