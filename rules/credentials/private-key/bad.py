# ruleid: private-key
DEPLOY_KEY = """{{token:private-key:py-1}}"""

# ruleid: private-key
escaped = "{{token:private-key.json:py-2}}"
