// ruleid: private-key
const signingKey = `{{token:private-key:js-1}}`;

// ruleid: private-key
const escaped = '{{token:private-key.json:js-2}}';

export const options = {
  // ruleid: private-key
  key: "{{token:private-key.json:js-3}}",
};
