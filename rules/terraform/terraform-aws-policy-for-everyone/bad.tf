data "aws_iam_policy_document" "queue" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.orders.arn]

    principals {
      type        = "AWS"
      # ruleid: terraform-aws-policy-for-everyone-document
      identifiers = ["*"]
      #             ^^^^^
    }
  }

  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.site.arn}/*"]

    principals {
      type        = "*"
      # ruleid: terraform-aws-policy-for-everyone-document
      identifiers = ["*"]
    }
  }
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # ruleid: terraform-aws-policy-for-everyone-object
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.orders.arn
    }]
  })
}

resource "aws_iam_role" "any" {
  name = "any"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Action    = "sts:AssumeRole"
        Effect    = "Allow"
        # ruleid: terraform-aws-policy-for-everyone-object
        Principal = { AWS = "*" }
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
      "Sid": "read",
      "Effect": "Allow",
      # ruleid: terraform-aws-policy-for-everyone-text
      "Principal": "*",
      "Action": ["s3:GetObject"],
      "Resource": "arn:aws:s3:::site/*"
    },
    {
      # ruleid: terraform-aws-policy-for-everyone-text
      "Principal": { "AWS": "*" },
      "Effect": "Allow",
      "Action": "s3:PutObject",
      "Resource": "arn:aws:s3:::site/*"
    }
  ]
}
POLICY
}

resource "aws_lambda_permission" "all" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.orders.function_name
  # ruleid: terraform-aws-policy-for-everyone-lambda
  principal     = "*"
}

# ruleid: terraform-aws-policy-for-everyone-lambda-source
resource "aws_lambda_permission" "topic" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.orders.function_name
  principal     = "sns.amazonaws.com"
}

resource "aws_vpc_endpoint_service" "orders" {
  # ruleid: terraform-aws-policy-for-everyone-endpoint-service
  acceptance_required        = false
  network_load_balancer_arns = [aws_lb.orders.arn]
}

resource "aws_ami_launch_permission" "all" {
  image_id = aws_ami.base.id
  # ruleid: terraform-aws-policy-for-everyone-shared-image
  group    = "all"
}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "orders"
  # ruleid: terraform-aws-policy-for-everyone-shared-image
  shared_accounts        = ["all"]
}

resource "aws_sns_topic_policy" "any_account" {
  arn = aws_sns_topic.orders.arn
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      # ruleid: terraform-aws-policy-for-everyone-object
      Principal = { AWS = ["arn:aws:iam::123456789012:root", "arn:aws:iam::*:role/orders"] }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.orders.arn
    }]
  })
}

resource "aws_sqs_queue_policy" "any_account" {
  queue_url = aws_sqs_queue.orders.id
  policy    = <<POLICY
{
  "Statement": [
    {
      "Effect": "Allow",
      # ruleid: terraform-aws-policy-for-everyone-text
      "Principal": { "AWS": ["arn:aws:iam::123456789012:root", "*"] },
      "Action": "sqs:SendMessage",
      "Resource": "*"
    }
  ]
}
POLICY
}

resource "aws_snapshot_create_volume_permission" "all" {
  snapshot_id = aws_ebs_snapshot.base.id
  # ruleid: terraform-aws-policy-for-everyone-shared-image
  account_id = "all"
}
