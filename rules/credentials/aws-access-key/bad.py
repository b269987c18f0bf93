import boto3

session = boto3.Session(
    # ruleid: aws-access-key-id
    aws_access_key_id="{{token:aws-access-key-id:py-1}}",
    # ruleid: aws-access-key
    aws_secret_access_key="{{token:aws-access-key:py-1}}",
)

# ruleid: aws-access-key
SECRET_KEY = '{{token:aws-access-key:py-2}}'

# ruleid: aws-access-key-id, aws-access-key
connection = S3Connection("{{token:aws-access-key-id:py-3}}", "{{token:aws-access-key:py-3}}")
