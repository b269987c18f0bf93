// ruleid: dynatrace-token
const dynatraceToken = '{{token:dynatrace-token:js-1}}';
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: dynatrace-token
export const client = new DynatraceClient({ token: '{{token:dynatrace-token:js-2}}' });

// ruleid: dynatrace-token
const fallback = process.env.DYNATRACE_API_TOKEN || '{{token:dynatrace-token:js-3}}';

// ruleid: dynatrace-token
fetch(url, { headers: { Authorization: 'Bearer {{token:dynatrace-token:js-4}}' } });

const settings = {
  // ruleid: dynatrace-token
  dynatraceToken: `{{token:dynatrace-token:js-5}}`,
};

// ruleid: dynatrace-token
// dynatraceToken = {{token:dynatrace-token:js-6}}
