resource "aws_elasticache_replication_group" "elasticache" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  # ruleid: terraform-aws-cleartext-traffic-elasticache
  transit_encryption_enabled = true
  snapshot_retention_limit = 7
}

# ruleid: terraform-aws-cleartext-traffic-elasticache-unset
resource "aws_elasticache_replication_group" "elasticache_unset" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  snapshot_retention_limit = 7
}

resource "aws_opensearch_domain" "opensearch_nodes" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    # ruleid: terraform-aws-cleartext-traffic-opensearch-nodes
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

# ruleid: terraform-aws-cleartext-traffic-opensearch-nodes-unset
resource "aws_opensearch_domain" "opensearch_nodes_unset" {
  domain_name = "search"
  encrypt_at_rest {
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

resource "aws_opensearch_domain" "opensearch_https" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    # ruleid: terraform-aws-cleartext-traffic-opensearch-https
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ruleid: terraform-aws-cleartext-traffic-opensearch-https-unset
resource "aws_opensearch_domain" "opensearch_https_unset" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

resource "aws_elasticsearch_domain" "elasticsearch_nodes" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    # ruleid: terraform-aws-cleartext-traffic-elasticsearch-nodes
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

# ruleid: terraform-aws-cleartext-traffic-elasticsearch-nodes-unset
resource "aws_elasticsearch_domain" "elasticsearch_nodes_unset" {
  domain_name = "search"
  encrypt_at_rest {
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

resource "aws_elasticsearch_domain" "elasticsearch_https" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    # ruleid: terraform-aws-cleartext-traffic-elasticsearch-https
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ruleid: terraform-aws-cleartext-traffic-elasticsearch-https-unset
resource "aws_elasticsearch_domain" "elasticsearch_https_unset" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

resource "aws_msk_cluster" "msk_clients" {
  cluster_name = "events"
  kafka_version = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = aws_subnet.private[*].id
    security_groups = [aws_security_group.kafka.id]
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.main.arn
    encryption_in_transit {
      # ruleid: terraform-aws-cleartext-traffic-msk-clients
      client_broker = "TLS"
      in_cluster = true
    }
  }
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = aws_cloudwatch_log_group.kafka.name
      }
    }
  }
}

resource "aws_msk_cluster" "msk_clients_1" {
  cluster_name = "events"
  kafka_version = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = aws_subnet.private[*].id
    security_groups = [aws_security_group.kafka.id]
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.main.arn
    encryption_in_transit {
      # ruleid: terraform-aws-cleartext-traffic-msk-clients
      client_broker = "TLS"
      in_cluster = true
    }
  }
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = aws_cloudwatch_log_group.kafka.name
      }
    }
  }
}

resource "aws_msk_cluster" "msk_brokers" {
  cluster_name = "events"
  kafka_version = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = aws_subnet.private[*].id
    security_groups = [aws_security_group.kafka.id]
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.main.arn
    encryption_in_transit {
      client_broker = "TLS"
      # ruleid: terraform-aws-cleartext-traffic-msk-brokers
      in_cluster = true
    }
  }
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = aws_cloudwatch_log_group.kafka.name
      }
    }
  }
}

resource "aws_dax_cluster" "dax" {
  cluster_name = "hot"
  iam_role_arn = aws_iam_role.dax.arn
  node_type = "dax.r5.large"
  replication_factor = 3
  server_side_encryption {
    enabled = true
  }
  # ruleid: terraform-aws-cleartext-traffic-dax
  cluster_endpoint_encryption_type = "TLS"
}

# ruleid: terraform-aws-cleartext-traffic-dax-unset
resource "aws_dax_cluster" "dax_unset" {
  cluster_name = "hot"
  iam_role_arn = aws_iam_role.dax.arn
  node_type = "dax.r5.large"
  replication_factor = 3
  server_side_encryption {
    enabled = true
  }
}

resource "aws_memorydb_cluster" "memorydb" {
  name = "hot"
  node_type = "db.t4g.small"
  acl_name = aws_memorydb_acl.main.id
  kms_key_arn = aws_kms_key.main.arn
  # ruleid: terraform-aws-cleartext-traffic-memorydb
  tls_enabled = true
}

resource "aws_appsync_api_cache" "appsync_cache" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  at_rest_encryption_enabled = true
  # ruleid: terraform-aws-cleartext-traffic-appsync-cache
  transit_encryption_enabled = true
}

# ruleid: terraform-aws-cleartext-traffic-appsync-cache-unset
resource "aws_appsync_api_cache" "appsync_cache_unset" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  at_rest_encryption_enabled = true
}

resource "aws_dms_endpoint" "dms_endpoint" {
  endpoint_id = "orders"
  endpoint_type = "source"
  engine_name = "postgres"
  # ruleid: terraform-aws-cleartext-traffic-dms-endpoint
  ssl_mode = "none"
}

resource "aws_sns_topic_subscription" "sns_subscription" {
  topic_arn = aws_sns_topic.orders.arn
  endpoint = "https://hooks.example.com/orders"
  # ruleid: terraform-aws-cleartext-traffic-sns-subscription
  protocol = "http"
}

resource "aws_ecs_task_definition" "ecs_efs" {
  family = "orders"
  execution_role_arn = aws_iam_role.ecs.arn
  container_definitions = jsonencode([{
    name                   = "orders"
    image                  = "orders:1.4.2"
    memory                 = 512
    readonlyRootFilesystem = true
  }])
  volume {
    efs_volume_configuration {
      # ruleid: terraform-aws-cleartext-traffic-ecs-efs
      transit_encryption = "ENABLED"
    }
  }
  network_mode = "awsvpc"
  pid_mode = "task"
  ipc_mode = "task"
}

# ruleid: terraform-aws-cleartext-traffic-ecs-efs-unset
resource "aws_ecs_task_definition" "ecs_efs_unset_unset" {
  family = "orders"
  execution_role_arn = aws_iam_role.ecs.arn
  container_definitions = jsonencode([{
    name                   = "orders"
    image                  = "orders:1.4.2"
    memory                 = 512
    readonlyRootFilesystem = true
  }])
  network_mode = "awsvpc"
  pid_mode = "task"
  ipc_mode = "task"
  volume {
    efs_volume_configuration {
    }
  }
}

resource "aws_cloudfront_distribution" "cloudfront_viewers" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    # ruleid: terraform-aws-cleartext-traffic-cloudfront-viewers
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

resource "aws_cloudfront_distribution" "cloudfront_viewers_ordered" {
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
    # ruleid: terraform-aws-cleartext-traffic-cloudfront-viewers-ordered
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
      # ruleid: terraform-aws-cleartext-traffic-cloudfront-origin
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

resource "aws_cloudfront_distribution" "cloudfront_origin_1" {
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
      # ruleid: terraform-aws-cleartext-traffic-cloudfront-origin
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

resource "aws_lb_target_group" "target_group" {
  name = "web"
  port = 443
  vpc_id = aws_vpc.main.id
  # ruleid: terraform-aws-cleartext-traffic-target-group
  protocol = "HTTP"
}

resource "aws_elb" "classic_listener" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    # ruleid: terraform-aws-cleartext-traffic-classic-listener
    lb_protocol = "http"
  }
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

resource "aws_elb" "classic_listener_1" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    # ruleid: terraform-aws-cleartext-traffic-classic-listener
    lb_protocol = "HTTP"
  }
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

resource "aws_elb" "classic_listener_2" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    # ruleid: terraform-aws-cleartext-traffic-classic-listener
    lb_protocol = "tcp"
  }
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

resource "aws_elb" "classic_listener_3" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    # ruleid: terraform-aws-cleartext-traffic-classic-listener
    lb_protocol = "TCP"
  }
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

resource "aws_docdb_cluster_parameter_group" "docdb_parameters" {
  family = "docdb5.0"
  parameter {
    name = "tls"
    # ruleid: terraform-aws-cleartext-traffic-docdb-parameters
    value = "enabled"
  }
}

resource "aws_redshift_parameter_group" "redshift_parameters" {
  name = "reports"
  family = "redshift-1.0"
  parameter {
    name = "require_ssl"
    # ruleid: terraform-aws-cleartext-traffic-redshift-parameters
    value = "true"
  }
}

resource "aws_db_parameter_group" "db_parameter_group" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-db-parameter-group
    value = "1"
  }
}

resource "aws_db_parameter_group" "db_parameter_group_1" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-db-parameter-group
    value = "1"
  }
}

resource "aws_db_parameter_group" "db_parameter_group_2" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-db-parameter-group
    value = "1"
  }
}

resource "aws_db_parameter_group" "db_parameter_group_3" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-db-parameter-group
    value = "1"
  }
}

resource "aws_rds_cluster_parameter_group" "rds_cluster_parameter_group" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-rds-cluster-parameter-group
    value = "1"
  }
}

resource "aws_rds_cluster_parameter_group" "rds_cluster_parameter_group_1" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-rds-cluster-parameter-group
    value = "1"
  }
}

resource "aws_rds_cluster_parameter_group" "rds_cluster_parameter_group_2" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-rds-cluster-parameter-group
    value = "1"
  }
}

resource "aws_rds_cluster_parameter_group" "rds_cluster_parameter_group_3" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    # ruleid: terraform-aws-cleartext-traffic-rds-cluster-parameter-group
    value = "1"
  }
}

resource "aws_cloudsearch_domain" "cloudsearch" {
  name = "search"
  endpoint_options {
    # ruleid: terraform-aws-cleartext-traffic-cloudsearch
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

# ruleid: terraform-aws-cleartext-traffic-cloudsearch-unset
resource "aws_cloudsearch_domain" "cloudsearch_unset" {
  name = "search"
  endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "aws_ses_configuration_set" "mail" {
  name = "orders"
  delivery_options {
    # ruleid: terraform-aws-cleartext-traffic-mail
    tls_policy = "Require"
  }
}

resource "aws_sesv2_configuration_set" "mail_v2" {
  configuration_set_name = "orders"
  delivery_options {
    # ruleid: terraform-aws-cleartext-traffic-mail-v2
    tls_policy = "REQUIRE"
  }
}

resource "aws_transfer_server" "file_server" {
  identity_provider_type = "SERVICE_MANAGED"
  security_policy_name = "TransferSecurityPolicy-2024-01"
  # ruleid: terraform-aws-cleartext-traffic-file-server
  protocols = ["SFTP"]
}

resource "aws_db_proxy" "database_proxy" {
  name = "orders"
  engine_family = "POSTGRESQL"
  role_arn = aws_iam_role.proxy.arn
  vpc_subnet_ids = aws_subnet.private[*].id
  auth {
    secret_arn = aws_secretsmanager_secret.orders.arn
  }
  # ruleid: terraform-aws-cleartext-traffic-database-proxy
  require_tls = true
}

# ruleid: terraform-aws-cleartext-traffic-database-proxy-unset
resource "aws_db_proxy" "database_proxy_unset" {
  name = "orders"
  engine_family = "POSTGRESQL"
  role_arn = aws_iam_role.proxy.arn
  vpc_subnet_ids = aws_subnet.private[*].id
  auth {
    secret_arn = aws_secretsmanager_secret.orders.arn
  }
}

# ruleid: terraform-aws-cleartext-traffic-redshift-parameters-unset
resource "aws_redshift_parameter_group" "redshift_parameters_unset" {
  family = "redshift-1.0"
}

resource "aws_sagemaker_data_quality_job_definition" "data_quality_job" {
  network_config {
    # ruleid: terraform-aws-cleartext-traffic-data-quality-job
    enable_inter_container_traffic_encryption = true
  }
}
