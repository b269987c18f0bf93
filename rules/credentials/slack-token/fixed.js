// ruleid: slack-token
const slackToken = process.env.SLACK_TOKEN;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^

// ruleid: slack-token
export const client = new WebClient(process.env.SLACK_TOKEN);

// ruleid: slack-token
const fallback = process.env.SLACK_BOT_TOKEN;

// ruleid: slack-token
fetch(url, { headers: { Authorization: `Bearer ${process.env.SLACK_TOKEN}` } });

const settings = {
  // ruleid: slack-token
  slackToken: process.env.SLACK_TOKEN,
};

// ruleid: slack-token
// slackToken = {{token:slack-token:js-6}}

// ruleid: slack-webhook
const other = process.env.SLACK_WEBHOOK_URL;
