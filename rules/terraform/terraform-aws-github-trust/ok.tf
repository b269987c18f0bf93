data "aws_iam_policy_document" "one" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      # ok: terraform-aws-github-trust
      identifiers = ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      # ok: terraform-aws-github-trust-wide
      values   = ["repo:example/shop:environment:production"]
    }
  }
}

data "aws_iam_policy_document" "saml" {
  statement {
    actions = ["sts:AssumeRoleWithSAML"]

    principals {
      type        = "Federated"
      # ok: terraform-aws-github-trust
      identifiers = ["arn:aws:iam::123456789012:saml-provider/office"]
    }
  }
}
