data "aws_iam_policy_document" "everything" {
  statement {
    effect    = "Allow"
    # ruleid: terraform-aws-iam-wildcard-everything
    actions   = ["*"]
    #           ^^^^^
    resources = ["*"]
  }

  statement {
    # ruleid: terraform-aws-iam-wildcard-service
    actions   = ["s3:*", "ec2:DescribeInstances"]
    resources = ["*"]
  }

  statement {
    # ruleid: terraform-aws-iam-wildcard-privilege-escalation
    actions   = ["ec2:RunInstances", "iam:PassRole"]
    resources = ["*"]
  }

  statement {
    # ruleid: terraform-aws-iam-wildcard-all-but
    not_actions = ["iam:*"]
    resources   = ["*"]
  }
}

resource "aws_iam_policy" "object" {
  name = "object"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        # ruleid: terraform-aws-iam-wildcard-every-action, terraform-aws-iam-wildcard-everything
        Action   = "*"
        #          ^^^
        Effect   = "Allow"
        Resource = "*"
      },
      {
        Effect   = "Allow"
        # ruleid: terraform-aws-iam-wildcard-service
        Action   = ["dynamodb:*"]
        Resource = "*"
      },
      {
        Effect    = "Allow"
        # ruleid: terraform-aws-iam-wildcard-all-but
        NotAction = ["iam:*"]
        Resource  = "*"
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
      "Effect": "Allow",
      # ruleid: terraform-aws-iam-wildcard-everything
      "Action": "*",
      "Resource": "*"
    },
    {
      # ruleid: terraform-aws-iam-wildcard-privilege-escalation
      "Action": ["iam:CreateAccessKey"],
      "Effect": "Allow",
      "Resource": ["*"]
    }
  ]
}
EOF
}

resource "aws_iam_role_policy_attachment" "administrator" {
  role       = aws_iam_role.worker.name
  # ruleid: terraform-aws-iam-wildcard-administrator-attached
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

# ruleid: terraform-aws-iam-wildcard-user
resource "aws_iam_user_policy_attachment" "jo" {
  user       = aws_iam_user.jo.name
  policy_arn = aws_iam_policy.object.arn
}

resource "aws_iam_access_key" "root_key" {
  # ruleid: terraform-aws-iam-wildcard-root-key
  user = "root"
}

resource "aws_iam_role" "administrator_managed" {
  name = "deploy"
  # ruleid: terraform-aws-iam-wildcard-administrator-managed
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}

resource "aws_iam_user" "administrator_managed_2" {
  name = "deploy"
  # ruleid: terraform-aws-iam-wildcard-administrator-managed
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}

resource "aws_iam_group" "administrator_managed_3" {
  name = "deploy"
  # ruleid: terraform-aws-iam-wildcard-administrator-managed
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}

resource "aws_ssoadmin_managed_policy_attachment" "administrator_set" {
  permission_set_arn = aws_ssoadmin_permission_set.developers.arn
  # ruleid: terraform-aws-iam-wildcard-administrator-set
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_policy_attachment" "policy_users" {
  policy_arn = aws_iam_policy.orders.arn
  # ruleid: terraform-aws-iam-wildcard-policy-users
  users = ["alice"]
}

data "aws_iam_policy" "administrator_looked_up" {
  # ruleid: terraform-aws-iam-wildcard-administrator-looked-up
  name = "AdministratorAccess"
}

data "aws_iam_policy" "administrator_looked_up_2" {
  # ruleid: terraform-aws-iam-wildcard-administrator-looked-up
  arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

data "aws_iam_policy_document" "every_action" {
  statement {
    # ruleid: terraform-aws-iam-wildcard-every-action
    actions   = ["*"]
    resources = ["arn:aws:s3:::orders/*"]
  }
}

resource "aws_iam_policy" "every_action" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      # ruleid: terraform-aws-iam-wildcard-every-action
      Action   = "*"
      Resource = "arn:aws:s3:::orders/*"
    }]
  })
}
