resource "aws_cloudfront_distribution" "cloudfront" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  origin {
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
  viewer_certificate {
    # ruleid: terraform-aws-old-tls-cloudfront
    minimum_protocol_version = "TLSv1.2_2021"
    cloudfront_default_certificate = false
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

resource "aws_cloudfront_distribution" "cloudfront_1" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  origin {
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
  viewer_certificate {
    # ruleid: terraform-aws-old-tls-cloudfront
    minimum_protocol_version = "TLSv1.2_2021"
    cloudfront_default_certificate = false
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

resource "aws_cloudfront_distribution" "cloudfront_2" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  origin {
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
  viewer_certificate {
    # ruleid: terraform-aws-old-tls-cloudfront
    minimum_protocol_version = "TLSv1.2_2021"
    cloudfront_default_certificate = false
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

resource "aws_cloudfront_distribution" "cloudfront_3" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  origin {
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
  viewer_certificate {
    # ruleid: terraform-aws-old-tls-cloudfront
    minimum_protocol_version = "TLSv1.2_2021"
    cloudfront_default_certificate = false
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

resource "aws_cloudfront_distribution" "cloudfront_default_certificate" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  origin {
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
  viewer_certificate {
    minimum_protocol_version = "TLSv1.2_2021"
    # ruleid: terraform-aws-old-tls-cloudfront-default-certificate
    cloudfront_default_certificate = true
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

resource "aws_cloudfront_distribution" "cloudfront_origin" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  ordered_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
  origin {
    custom_origin_config {
      origin_protocol_policy = "https-only"
      # ruleid: terraform-aws-old-tls-cloudfront-origin
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
  viewer_certificate {
    minimum_protocol_version = "TLSv1.2_2021"
    cloudfront_default_certificate = false
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

resource "aws_opensearch_domain" "opensearch" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
    # ruleid: terraform-aws-old-tls-opensearch
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ruleid: terraform-aws-old-tls-opensearch-unset
resource "aws_opensearch_domain" "opensearch_unset" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

resource "aws_elasticsearch_domain" "elasticsearch" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
    # ruleid: terraform-aws-old-tls-elasticsearch
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ruleid: terraform-aws-old-tls-elasticsearch-unset
resource "aws_elasticsearch_domain" "elasticsearch_unset" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

resource "aws_api_gateway_domain_name" "api_gateway" {
  domain_name = "api.example.com"
  regional_certificate_arn = aws_acm_certificate.api.arn
  # ruleid: terraform-aws-old-tls-api-gateway
  security_policy = "TLS_1_2"
}

# ruleid: terraform-aws-old-tls-api-gateway-unset
resource "aws_api_gateway_domain_name" "api_gateway_unset" {
  domain_name = "api.example.com"
  regional_certificate_arn = aws_acm_certificate.api.arn
}

resource "aws_apigatewayv2_domain_name" "api_gateway_v2" {
  domain_name = "api.example.com"
  domain_name_configuration {
    # ruleid: terraform-aws-old-tls-api-gateway-v2
    security_policy = "TLS_1_2"
  }
}

resource "aws_lb_listener" "listener" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  # ruleid: terraform-aws-old-tls-listener
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_lb_listener" "listener_1" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  # ruleid: terraform-aws-old-tls-listener
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_lb_listener" "listener_2" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  # ruleid: terraform-aws-old-tls-listener
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

# ruleid: terraform-aws-old-tls-listener-unset
resource "aws_lb_listener" "listener_unset" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_alb_listener" "alb_listener" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  # ruleid: terraform-aws-old-tls-alb-listener
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_transfer_server" "transfer" {
  identity_provider_type = "SERVICE_MANAGED"
  # ruleid: terraform-aws-old-tls-transfer
  security_policy_name = "TransferSecurityPolicy-2024-01"
  protocols = ["SFTP"]
}

resource "aws_transfer_server" "transfer_1" {
  identity_provider_type = "SERVICE_MANAGED"
  # ruleid: terraform-aws-old-tls-transfer
  security_policy_name = "TransferSecurityPolicy-2024-01"
  protocols = ["SFTP"]
}

# ruleid: terraform-aws-old-tls-transfer-unset
resource "aws_transfer_server" "transfer_unset" {
  identity_provider_type = "SERVICE_MANAGED"
  protocols = ["SFTP"]
}

resource "aws_cloudsearch_domain" "cloudsearch" {
  name = "search"
  endpoint_options {
    enforce_https = true
    # ruleid: terraform-aws-old-tls-cloudsearch
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "aws_load_balancer_policy" "load_balancer_protocol" {
  load_balancer_name = aws_elb.web.name
  policy_name = "tls"
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    # ruleid: terraform-aws-old-tls-load-balancer-protocol
    name = "Protocol-SSLv3"
  }
}

resource "aws_load_balancer_policy" "load_balancer_protocol_1" {
  load_balancer_name = aws_elb.web.name
  policy_name = "tls"
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    # ruleid: terraform-aws-old-tls-load-balancer-protocol
    name = "Protocol-TLSv1"
  }
}

resource "aws_load_balancer_policy" "load_balancer_protocol_2" {
  load_balancer_name = aws_elb.web.name
  policy_name = "tls"
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    # ruleid: terraform-aws-old-tls-load-balancer-protocol
    name = "Protocol-TLSv1.1"
  }
}

resource "aws_load_balancer_policy" "load_balancer_policy" {
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    name = "Reference-Security-Policy"
    # ruleid: terraform-aws-old-tls-load-balancer-policy
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}
