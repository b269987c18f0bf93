data "aws_iam_policy_document" "reports" {
  statement {
    # ok: terraform-aws-iam-wildcard-service
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = ["*"]
  }

  statement {
    # ok: terraform-aws-iam-wildcard-service
    actions   = ["s3:*"]
    resources = ["${aws_s3_bucket.reports.arn}/*"]
  }

  statement {
    effect    = "Deny"
    # ok: terraform-aws-iam-wildcard-everything
    actions   = ["*"]
    resources = ["*"]
  }

  statement {
    # ok: terraform-aws-iam-wildcard-privilege-escalation
    actions   = ["iam:PassRole"]
    resources = [aws_iam_role.task.arn]
  }
}

resource "aws_iam_policy" "object" {
  name = "object"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        # ok: terraform-aws-iam-wildcard-everything
        Action   = "*"
        Effect   = "Deny"
        Resource = "*"
      },
      {
        Effect   = "Allow"
        # ok: terraform-aws-iam-wildcard-everything
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_role_policy" "text" {
  name   = "text"
  role   = aws_iam_role.worker.id
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Deny",
# ok: terraform-aws-iam-wildcard-everything
      "Action": "*",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
# ok: terraform-aws-iam-wildcard-everything
      "Action": "s3:GetObject",
      "Resource": "*"
    }
  ]
}
EOF
}

resource "aws_iam_role_policy_attachment" "readonly" {
  role       = aws_iam_role.worker.name
  # ok: terraform-aws-iam-wildcard-administrator-attached
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

# ok: terraform-aws-iam-wildcard-root-key
resource "aws_iam_access_key" "root_key" {
  user = aws_iam_user.deploy.name
}

# ok: terraform-aws-iam-wildcard-administrator-managed
resource "aws_iam_role" "administrator_managed" {
  name = "deploy"
  managed_policy_arns = ["arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess"]
}

# ok: terraform-aws-iam-wildcard-administrator-set
resource "aws_ssoadmin_managed_policy_attachment" "administrator_set" {
  permission_set_arn = aws_ssoadmin_permission_set.developers.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

# ok: terraform-aws-iam-wildcard-policy-users
resource "aws_iam_policy_attachment" "policy_users" {
  policy_arn = aws_iam_policy.orders.arn
  groups = ["operators"]
}

# ok: terraform-aws-iam-wildcard-administrator-looked-up
data "aws_iam_policy" "administrator_looked_up" {
  name = "ReadOnlyAccess"
}

data "aws_iam_policy_document" "named_actions" {
  statement {
    # ok: terraform-aws-iam-wildcard-every-action
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::orders/*"]
  }
}
