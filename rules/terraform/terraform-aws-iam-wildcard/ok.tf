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
