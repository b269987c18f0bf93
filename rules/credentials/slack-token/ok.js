// ok: slack-token, slack-webhook
const example1 = 'xoxb-your-token-here';
// ok: slack-token, slack-webhook
const example2 = 'xoxb-000000000000-000000000000-xxxxxxxxxxxxxxxxxxxxxxxx';
// ok: slack-token, slack-webhook
const example3 = 'xoxp-...';
// ok: slack-token, slack-webhook
const prefixes = ['xoxb-', 'xoxp-', 'https://hooks.slack.com/services/'];
// ok: slack-token, slack-webhook
const slackToken = process.env.SLACK_BOT_TOKEN;
// ok: slack-token, slack-webhook
const longer = 'abc{{token:slack-token:ok-1}}def';
// ok: slack-token, slack-webhook
const slackTokenName = 'SLACK_BOT_TOKEN';
