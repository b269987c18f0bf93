# ok: aws-access-key, aws-access-key-id
aws_access_key_id = "AKIAIOSFODNN7EXAMPLE"
# ok: aws-access-key, aws-access-key-id
aws_secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
# ok: aws-access-key, aws-access-key-id
SECRET_KEY = os.environ["AWS_SECRET_ACCESS_KEY"]
# ok: aws-access-key, aws-access-key-id
PARTS = re.compile(r"(AKIA|ASIA)[A-Z2-7]{16}")
