// ruleid: dynatrace-token
const dynatraceToken = process.env.DYNATRACE_API_TOKEN;
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: dynatrace-token
export const client = new DynatraceClient({ token: process.env.DYNATRACE_API_TOKEN });

// ruleid: dynatrace-token
const fallback = process.env.DYNATRACE_API_TOKEN;

// ruleid: dynatrace-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.DYNATRACE_API_TOKEN}` } });

const settings = {
  // ruleid: dynatrace-token
  dynatraceToken: process.env.DYNATRACE_API_TOKEN,
};

// ruleid: dynatrace-token
// dynatraceToken = {{token:dynatrace-token:js-6}}
