# ok: sentry-auth-token, sentry-organization-token
sample_1 = "sntryu_6e824c9c89af96ca98cb86c631e68859"
# ok: sentry-auth-token, sentry-organization-token
sample_2 = "sntryu_nxhxsoipvrrnlqjtopohwuvhwygwjxywmgvozztriollzivwzgooznpvznmpzsmj"
# ok: sentry-auth-token, sentry-organization-token
sample_3 = "sntryu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
# ok: sentry-auth-token, sentry-organization-token
sample_4 = "sntryu_..."
# ok: sentry-auth-token, sentry-organization-token
sample_5 = "sntrys_xbF98e5ViQFz9oDgsCwtoORNb804iAU5t4Jwas50sNN9EVNkqBKEeU389IL0"
# ok: sentry-auth-token, sentry-organization-token
sentry_token = os.environ["SENTRY_AUTH_TOKEN"]
# ok: sentry-auth-token, sentry-organization-token
PATTERN = re.compile(r"sntryu_[A-Za-z0-9]+")
