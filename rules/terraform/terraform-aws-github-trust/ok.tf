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

resource "aws_iam_role" "one_repository" {
  assume_role_policy = jsonencode({
    Statement = [
      {
        Effect = "Allow"
        # ok: terraform-aws-github-trust-object
        Principal = {
          Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            # ok: terraform-aws-github-trust-object-wide
            "token.actions.githubusercontent.com:sub" = "repo:shop/orders:ref:refs/heads/main"
          }
        }
      },
      {
        Effect    = "Allow"
        # ok: terraform-aws-github-trust-object
        Principal = { Federated = aws_iam_openid_connect_provider.cluster.arn }
        Action    = "sts:AssumeRoleWithWebIdentity"
      },
    ]
  })
}

# Every repository of the owner is meant: every repository of the owner is trusted.
data "aws_iam_policy_document" "owner" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      # ok: terraform-aws-github-trust
      identifiers = ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]
    }

    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      # ok: terraform-aws-github-trust-wide
      values   = ["repo:shop/*"]
    }
  }

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      # ok: terraform-aws-github-trust
      identifiers = ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:repository_owner_id"
      values   = ["12345"]
    }
  }
}

resource "aws_iam_role" "by_reference" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      # ok: terraform-aws-github-trust-object
      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringLike = { "token.actions.githubusercontent.com:sub" = "repo:example/shop:*" }
      }
    }]
  })
}

resource "aws_iam_role" "as_text" {
  # ok: terraform-aws-github-trust-text
  assume_role_policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" },
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:example/shop:*" } }
      }]
    }
  POLICY
}
