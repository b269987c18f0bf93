from aws_cdk import aws_ec2, aws_iam, aws_rds, aws_s3


def build(stack, engine, group):
    # ruleid: python-cloud-public-stack
    aws_s3.Bucket(stack, 'Pictures', public_read_access=True)
    # ruleid: python-cloud-public-stack
    aws_rds.DatabaseInstance(stack, 'Orders', engine=engine, publicly_accessible=True)
    # ruleid: python-cloud-unencrypted
    aws_rds.DatabaseCluster(stack, 'Carts', engine=engine, storage_encrypted=False)
    # ruleid: python-cloud-public-stack
    group.add_ingress_rule(aws_ec2.Peer.any_ipv4(), aws_ec2.Port.tcp(5432))
    # ruleid: python-cloud-every-permission
    aws_iam.PolicyStatement(actions=['*'], resources=['*'])
