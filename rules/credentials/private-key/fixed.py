import os

# ruleid: private-key
DEPLOY_KEY = os.environ["DEPLOY_KEY"]

# ruleid: private-key
escaped = os.environ["PRIVATE_KEY"]
