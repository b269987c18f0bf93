# ok: github-token, github-fine-grained-token
example_1 = "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
# ok: github-token, github-fine-grained-token
example_2 = "github_pat_..."
# ok: github-token, github-fine-grained-token
example_3 = "gho_<your token>"
# ok: github-token, github-fine-grained-token
github_token = os.environ["GITHUB_TOKEN"]
# ok: github-token, github-fine-grained-token
PATTERN = re.compile(r"ghp_[A-Za-z0-9]+")
