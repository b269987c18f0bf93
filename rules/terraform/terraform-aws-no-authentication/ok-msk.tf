resource "aws_msk_cluster" "orders" {
  cluster_name  = "orders"
  kafka_version = "3.6.0"

  client_authentication {
    # ok: terraform-aws-no-authentication-msk
    unauthenticated = false
  }

  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.orders.arn
  }

  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = "orders"
      }
    }
  }
}
