from aws_cdk import aws_ec2, aws_iam, aws_s3


def build(stack, group):
    # ok: python-cloud-public-stack
    aws_s3.Bucket(stack, 'Pictures', public_read_access=False)
    # ok: python-cloud-public-stack
    group.add_ingress_rule(aws_ec2.Peer.any_ipv4(), aws_ec2.Port.tcp(443))
    # ok: python-cloud-every-permission
    aws_iam.PolicyStatement(actions=['s3:GetObject'], resources=['*'])
    # ok: python-cloud-every-permission
    aws_iam.PolicyStatement(effect=aws_iam.Effect.DENY, actions=['*'], resources=['*'])
