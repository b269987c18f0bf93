# ok: slack-token, slack-webhook
example_1 = "xoxb-your-token-here"
# ok: slack-token, slack-webhook
example_2 = "xoxb-000000000000-000000000000-xxxxxxxxxxxxxxxxxxxxxxxx"
# ok: slack-token, slack-webhook
example_3 = "xoxp-..."
# ok: slack-token, slack-webhook
slack_token = os.environ["SLACK_BOT_TOKEN"]
# ok: slack-token, slack-webhook
PATTERN = re.compile(r"xoxb-[A-Za-z0-9]+")
