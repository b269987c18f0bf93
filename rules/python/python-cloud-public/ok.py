import boto3

s3 = boto3.client("s3")
rds = boto3.client("rds")


def store(bucket, key, body, acl):
    # ok: python-cloud-public
    s3.put_object(Bucket=bucket, Key=key, Body=body, ACL="private")
    # ok: python-cloud-public
    s3.put_object(Bucket=bucket, Key=key, Body=body)
    # ok: python-cloud-public
    s3.put_object(Bucket=bucket, Key=key, Body=body, ACL=acl)
    # ok: python-cloud-unencrypted
    rds.create_db_instance(DBInstanceIdentifier="parcels", PubliclyAccessible=False, StorageEncrypted=True)
