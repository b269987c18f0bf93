data "aws_iam_policy_document" "queue" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.orders.arn]

    principals {
      type        = "AWS"
      # ok: terraform-aws-policy-for-everyone-document
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }

  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.orders.arn]

    principals {
      type        = "*"
      # ok: terraform-aws-policy-for-everyone-document
      identifiers = ["*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = [var.organisation]
    }
  }

  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["${aws_s3_bucket.site.arn}/*"]

    principals {
      type        = "*"
      # ok: terraform-aws-policy-for-everyone-document
      identifiers = ["*"]
    }
  }
}

resource "aws_iam_role" "lambda" {
  name = "lambda"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Action    = "sts:AssumeRole"
        Effect    = "Allow"
        # ok: terraform-aws-policy-for-everyone-object
        Principal = { Service = "lambda.amazonaws.com" }
      },
      {
        Action    = "s3:*"
        Effect    = "Deny"
        # ok: terraform-aws-policy-for-everyone-object
        Principal = "*"
        Resource  = "*"
      },
      {
        Action    = "s3:GetObject"
        Effect    = "Allow"
        # ok: terraform-aws-policy-for-everyone-object
        Principal = "*"
        Resource  = "*"
        Condition = { StringEquals = { "aws:PrincipalOrgID" = var.organisation } }
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "site" {
  bucket = aws_s3_bucket.site.id
  policy = <<POLICY
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
# ok: terraform-aws-policy-for-everyone-text
      "Principal": "*",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::site/*",
      "Condition": { "StringEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" } }
    },
    {
      "Effect": "Deny",
# ok: terraform-aws-policy-for-everyone-text
      "Principal": "*",
      "Action": "s3:*",
      "Resource": "arn:aws:s3:::site/*"
    }
  ]
}
POLICY
}

resource "aws_lambda_permission" "topic" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.orders.function_name
  # ok: terraform-aws-policy-for-everyone-lambda, terraform-aws-policy-for-everyone-lambda-source
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.orders.arn
}

resource "aws_vpc_endpoint_service" "orders" {
  # ok: terraform-aws-policy-for-everyone-endpoint-service
  acceptance_required        = true
  network_load_balancer_arns = [aws_lb.orders.arn]
}

resource "aws_ami_launch_permission" "one" {
  image_id   = aws_ami.base.id
  # ok: terraform-aws-policy-for-everyone-shared-image
  account_id = "123456789012"
}

resource "aws_snapshot_create_volume_permission" "partner" {
  snapshot_id = aws_ebs_snapshot.base.id
  # ok: terraform-aws-policy-for-everyone-shared-image
  account_id = "123456789012"
}
