// ruleid: slack-token
const slackToken = '{{token:slack-token:js-1}}';
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: slack-token
export const client = new WebClient('{{token:slack-token:js-2}}');

// ruleid: slack-token
const fallback = process.env.SLACK_BOT_TOKEN || '{{token:slack-token:js-3}}';

// ruleid: slack-token
fetch(url, { headers: { Authorization: 'Bearer {{token:slack-token:js-4}}' } });

const settings = {
  // ruleid: slack-token
  slackToken: `{{token:slack-token:js-5}}`,
};

// ruleid: slack-token
// slackToken = {{token:slack-token:js-6}}

// ruleid: slack-webhook
const other = '{{token:slack-webhook:js-7}}';
