# ok: gitlab-token
example_1 = "glpat-xxxxxxxxxxxxxxxxxxxx"
# ok: gitlab-token
example_2 = "glpat-<your token>"
# ok: gitlab-token
example_3 = "glpat-..."
# ok: gitlab-token
gitlab_token = os.environ["GITLAB_TOKEN"]
# ok: gitlab-token
PATTERN = re.compile(r"glpat-[A-Za-z0-9]+")
