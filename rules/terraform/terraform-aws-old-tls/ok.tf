# ok: terraform-aws-old-tls-cloudfront
# ok: terraform-aws-old-tls-cloudfront-default-certificate
# ok: terraform-aws-old-tls-cloudfront-origin
resource "aws_cloudfront_distribution" "cloudfront_distribution" {
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
    cloudfront_default_certificate = false
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

# ok: terraform-aws-old-tls-cloudfront
resource "aws_cloudfront_distribution" "cloudfront_distribution_cloudfront_by_variable" {
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
    minimum_protocol_version = var.minimum_protocol_version
    cloudfront_default_certificate = false
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

# ok: terraform-aws-old-tls-cloudfront-default-certificate
resource "aws_cloudfront_distribution" "cloudfront_distribution_cloudfront_default_certificate_by_variable" {
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
    cloudfront_default_certificate = var.cloudfront_default_certificate
  }
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}

# ok: terraform-aws-old-tls-cloudfront-origin
resource "aws_cloudfront_distribution" "cloudfront_distribution_cloudfront_origin_by_variable" {
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
      origin_ssl_protocols = var.origin_ssl_protocols
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

# ok: terraform-aws-old-tls-opensearch, terraform-aws-old-tls-opensearch-unset
resource "aws_opensearch_domain" "opensearch_domain" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ok: terraform-aws-old-tls-opensearch, terraform-aws-old-tls-opensearch-unset
resource "aws_opensearch_domain" "opensearch_domain_opensearch_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
    tls_security_policy = var.tls_security_policy
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ok: terraform-aws-old-tls-elasticsearch, terraform-aws-old-tls-elasticsearch-unset
resource "aws_elasticsearch_domain" "elasticsearch_domain" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ok: terraform-aws-old-tls-elasticsearch, terraform-aws-old-tls-elasticsearch-unset
resource "aws_elasticsearch_domain" "elasticsearch_domain_elasticsearch_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = true
    tls_security_policy = var.tls_security_policy
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ok: terraform-aws-old-tls-api-gateway, terraform-aws-old-tls-api-gateway-unset
resource "aws_api_gateway_domain_name" "api_gateway_domain_name" {
  domain_name = "api.example.com"
  regional_certificate_arn = aws_acm_certificate.api.arn
  security_policy = "TLS_1_2"
}

# ok: terraform-aws-old-tls-api-gateway, terraform-aws-old-tls-api-gateway-unset
resource "aws_api_gateway_domain_name" "api_gateway_domain_name_api_gateway_by_variable" {
  domain_name = "api.example.com"
  regional_certificate_arn = aws_acm_certificate.api.arn
  security_policy = var.security_policy
}

# ok: terraform-aws-old-tls-api-gateway-v2
resource "aws_apigatewayv2_domain_name" "apigatewayv2_domain_name" {
  domain_name = "api.example.com"
  domain_name_configuration {
    security_policy = "TLS_1_2"
  }
}

# ok: terraform-aws-old-tls-api-gateway-v2
resource "aws_apigatewayv2_domain_name" "apigatewayv2_domain_name_api_gateway_v2_by_variable" {
  domain_name = "api.example.com"
  domain_name_configuration {
    security_policy = var.security_policy
  }
}

# ok: terraform-aws-old-tls-listener, terraform-aws-old-tls-listener-unset
resource "aws_lb_listener" "lb_listener" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

# ok: terraform-aws-old-tls-listener, terraform-aws-old-tls-listener-unset
resource "aws_lb_listener" "lb_listener_listener_by_variable" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  ssl_policy = var.ssl_policy
}

# ok: terraform-aws-old-tls-alb-listener
resource "aws_alb_listener" "alb_listener" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

# ok: terraform-aws-old-tls-alb-listener
resource "aws_alb_listener" "alb_listener_alb_listener_by_variable" {
  load_balancer_arn = aws_lb.main.arn
  port = 443
  protocol = "HTTPS"
  certificate_arn = aws_acm_certificate.main.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
  ssl_policy = var.ssl_policy
}

# ok: terraform-aws-old-tls-transfer, terraform-aws-old-tls-transfer-unset
resource "aws_transfer_server" "transfer_server" {
  identity_provider_type = "SERVICE_MANAGED"
  security_policy_name = "TransferSecurityPolicy-2024-01"
  protocols = ["SFTP"]
}

# ok: terraform-aws-old-tls-transfer, terraform-aws-old-tls-transfer-unset
resource "aws_transfer_server" "transfer_server_transfer_by_variable" {
  identity_provider_type = "SERVICE_MANAGED"
  security_policy_name = var.security_policy_name
  protocols = ["SFTP"]
}

# ok: terraform-aws-old-tls-cloudsearch
resource "aws_cloudsearch_domain" "cloudsearch_domain" {
  name = "search"
  endpoint_options {
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

# ok: terraform-aws-old-tls-cloudsearch
resource "aws_cloudsearch_domain" "cloudsearch_domain_cloudsearch_by_variable" {
  name = "search"
  endpoint_options {
    enforce_https = true
    tls_security_policy = var.tls_security_policy
  }
}

# ok: terraform-aws-old-tls-load-balancer-protocol
resource "aws_load_balancer_policy" "load_balancer_policy" {
  load_balancer_name = aws_elb.web.name
  policy_name = "tls"
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    name = "Protocol-TLSv1.2"
  }
}

# ok: terraform-aws-old-tls-load-balancer-protocol
resource "aws_load_balancer_policy" "load_balancer_policy_load_balancer_protocol_by_variable" {
  load_balancer_name = aws_elb.web.name
  policy_name = "tls"
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    name = var.name
  }
}

# ok: terraform-aws-old-tls-load-balancer-policy
resource "aws_load_balancer_policy" "load_balancer_policy" {
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    name = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}
