# ok: terraform-aws-cleartext-traffic-elasticache, terraform-aws-cleartext-traffic-elasticache-unset
resource "aws_elasticache_replication_group" "elasticache_replication_group" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit = 7
}

# ok: terraform-aws-cleartext-traffic-elasticache, terraform-aws-cleartext-traffic-elasticache-unset
resource "aws_elasticache_replication_group" "elasticache_replication_group_elasticache_by_variable" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = var.transit_encryption_enabled
  snapshot_retention_limit = 7
}

# ok: terraform-aws-cleartext-traffic-opensearch-nodes, terraform-aws-cleartext-traffic-opensearch-nodes-unset
# ok: terraform-aws-cleartext-traffic-opensearch-https, terraform-aws-cleartext-traffic-opensearch-https-unset
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

# ok: terraform-aws-cleartext-traffic-opensearch-nodes, terraform-aws-cleartext-traffic-opensearch-nodes-unset
resource "aws_opensearch_domain" "opensearch_domain_opensearch_nodes_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = var.enabled
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

# ok: terraform-aws-cleartext-traffic-opensearch-https, terraform-aws-cleartext-traffic-opensearch-https-unset
resource "aws_opensearch_domain" "opensearch_domain_opensearch_https_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = var.enforce_https
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ok: terraform-aws-cleartext-traffic-elasticsearch-nodes, terraform-aws-cleartext-traffic-elasticsearch-nodes-unset
# ok: terraform-aws-cleartext-traffic-elasticsearch-https, terraform-aws-cleartext-traffic-elasticsearch-https-unset
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

# ok: terraform-aws-cleartext-traffic-elasticsearch-nodes, terraform-aws-cleartext-traffic-elasticsearch-nodes-unset
resource "aws_elasticsearch_domain" "elasticsearch_domain_elasticsearch_nodes_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = var.enabled
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

# ok: terraform-aws-cleartext-traffic-elasticsearch-https, terraform-aws-cleartext-traffic-elasticsearch-https-unset
resource "aws_elasticsearch_domain" "elasticsearch_domain_elasticsearch_https_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https = var.enforce_https
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "AUDIT_LOGS"
  }
}

# ok: terraform-aws-cleartext-traffic-msk-clients
# ok: terraform-aws-cleartext-traffic-msk-brokers
resource "aws_msk_cluster" "msk_cluster" {
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

# ok: terraform-aws-cleartext-traffic-msk-clients
resource "aws_msk_cluster" "msk_cluster_msk_clients_by_variable" {
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
      client_broker = var.client_broker
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

# ok: terraform-aws-cleartext-traffic-msk-brokers
resource "aws_msk_cluster" "msk_cluster_msk_brokers_by_variable" {
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
      in_cluster = var.in_cluster
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

# ok: terraform-aws-cleartext-traffic-dax, terraform-aws-cleartext-traffic-dax-unset
resource "aws_dax_cluster" "dax_cluster" {
  cluster_name = "hot"
  iam_role_arn = aws_iam_role.dax.arn
  node_type = "dax.r5.large"
  replication_factor = 3
  server_side_encryption {
    enabled = true
  }
  cluster_endpoint_encryption_type = "TLS"
}

# ok: terraform-aws-cleartext-traffic-dax, terraform-aws-cleartext-traffic-dax-unset
resource "aws_dax_cluster" "dax_cluster_dax_by_variable" {
  cluster_name = "hot"
  iam_role_arn = aws_iam_role.dax.arn
  node_type = "dax.r5.large"
  replication_factor = 3
  server_side_encryption {
    enabled = true
  }
  cluster_endpoint_encryption_type = var.cluster_endpoint_encryption_type
}

# ok: terraform-aws-cleartext-traffic-memorydb
resource "aws_memorydb_cluster" "memorydb_cluster" {
  name = "hot"
  node_type = "db.t4g.small"
  acl_name = aws_memorydb_acl.main.id
  kms_key_arn = aws_kms_key.main.arn
  tls_enabled = true
}

# ok: terraform-aws-cleartext-traffic-memorydb
resource "aws_memorydb_cluster" "memorydb_cluster_memorydb_by_variable" {
  name = "hot"
  node_type = "db.t4g.small"
  acl_name = aws_memorydb_acl.main.id
  kms_key_arn = aws_kms_key.main.arn
  tls_enabled = var.tls_enabled
}

# ok: terraform-aws-cleartext-traffic-appsync-cache, terraform-aws-cleartext-traffic-appsync-cache-unset
resource "aws_appsync_api_cache" "appsync_api_cache" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

# ok: terraform-aws-cleartext-traffic-appsync-cache, terraform-aws-cleartext-traffic-appsync-cache-unset
resource "aws_appsync_api_cache" "appsync_api_cache_appsync_cache_by_variable" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  at_rest_encryption_enabled = true
  transit_encryption_enabled = var.transit_encryption_enabled
}

# ok: terraform-aws-cleartext-traffic-dms-endpoint
resource "aws_dms_endpoint" "dms_endpoint" {
  endpoint_id = "orders"
  endpoint_type = "source"
  engine_name = "postgres"
  ssl_mode = "verify-full"
}

# ok: terraform-aws-cleartext-traffic-dms-endpoint
resource "aws_dms_endpoint" "dms_endpoint_dms_endpoint_by_variable" {
  endpoint_id = "orders"
  endpoint_type = "source"
  engine_name = "postgres"
  ssl_mode = var.ssl_mode
}

# ok: terraform-aws-cleartext-traffic-sns-subscription
resource "aws_sns_topic_subscription" "sns_topic_subscription" {
  topic_arn = aws_sns_topic.orders.arn
  endpoint = "https://hooks.example.com/orders"
  protocol = "https"
}

# ok: terraform-aws-cleartext-traffic-sns-subscription
resource "aws_sns_topic_subscription" "sns_topic_subscription_sns_subscription_by_variable" {
  topic_arn = aws_sns_topic.orders.arn
  endpoint = "https://hooks.example.com/orders"
  protocol = var.protocol
}

# ok: terraform-aws-cleartext-traffic-ecs-efs
# ok: terraform-aws-cleartext-traffic-ecs-efs-unset
resource "aws_ecs_task_definition" "ecs_task_definition" {
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
      transit_encryption = "ENABLED"
    }
  }
  network_mode = "awsvpc"
  pid_mode = "task"
  ipc_mode = "task"
}

# ok: terraform-aws-cleartext-traffic-ecs-efs
resource "aws_ecs_task_definition" "ecs_task_definition_ecs_efs_by_variable" {
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
      transit_encryption = var.transit_encryption
    }
  }
  network_mode = "awsvpc"
  pid_mode = "task"
  ipc_mode = "task"
}

# ok: terraform-aws-cleartext-traffic-ecs-efs-unset
resource "aws_ecs_task_definition" "ecs_task_definition_ecs_efs_unset_by_variable" {
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
      transit_encryption = var.transit_encryption
    }
  }
  network_mode = "awsvpc"
  pid_mode = "task"
  ipc_mode = "task"
}

# ok: terraform-aws-cleartext-traffic-cloudfront-viewers
# ok: terraform-aws-cleartext-traffic-cloudfront-viewers-ordered
# ok: terraform-aws-cleartext-traffic-cloudfront-origin
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

# ok: terraform-aws-cleartext-traffic-cloudfront-viewers
resource "aws_cloudfront_distribution" "cloudfront_distribution_cloudfront_viewers_by_variable" {
  enabled = true
  default_root_object = "index.html"
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  default_cache_behavior {
    viewer_protocol_policy = var.viewer_protocol_policy
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

# ok: terraform-aws-cleartext-traffic-cloudfront-viewers-ordered
resource "aws_cloudfront_distribution" "cloudfront_distribution_cloudfront_viewers_ordered_by_variable" {
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
    viewer_protocol_policy = var.viewer_protocol_policy
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

# ok: terraform-aws-cleartext-traffic-cloudfront-origin
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
      origin_protocol_policy = var.origin_protocol_policy
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

# ok: terraform-aws-cleartext-traffic-target-group
resource "aws_lb_target_group" "lb_target_group" {
  name = "web"
  port = 443
  vpc_id = aws_vpc.main.id
  protocol = "HTTPS"
}

# ok: terraform-aws-cleartext-traffic-target-group
resource "aws_lb_target_group" "lb_target_group_target_group_by_variable" {
  name = "web"
  port = 443
  vpc_id = aws_vpc.main.id
  protocol = var.protocol
}

# ok: terraform-aws-cleartext-traffic-classic-listener
resource "aws_elb" "elb" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    lb_protocol = "https"
  }
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

# ok: terraform-aws-cleartext-traffic-classic-listener
resource "aws_elb" "elb_classic_listener_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    lb_protocol = var.lb_protocol
  }
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

# ok: terraform-aws-cleartext-traffic-docdb-parameters
resource "aws_docdb_cluster_parameter_group" "docdb_cluster_parameter_group" {
  family = "docdb5.0"
  parameter {
    name = "tls"
    value = "enabled"
  }
}

# ok: terraform-aws-cleartext-traffic-docdb-parameters
resource "aws_docdb_cluster_parameter_group" "docdb_cluster_parameter_group_docdb_parameters_by_variable" {
  family = "docdb5.0"
  parameter {
    name = "tls"
    value = var.value
  }
}

# ok: terraform-aws-cleartext-traffic-redshift-parameters
resource "aws_redshift_parameter_group" "redshift_parameter_group" {
  name = "reports"
  family = "redshift-1.0"
  parameter {
    name = "require_ssl"
    value = "true"
  }
}

# ok: terraform-aws-cleartext-traffic-redshift-parameters
resource "aws_redshift_parameter_group" "redshift_parameter_group_redshift_parameters_by_variable" {
  name = "reports"
  family = "redshift-1.0"
  parameter {
    name = "require_ssl"
    value = var.value
  }
}

# ok: terraform-aws-cleartext-traffic-db-parameter-group
resource "aws_db_parameter_group" "db_parameter_group" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    value = "1"
  }
}

# ok: terraform-aws-cleartext-traffic-db-parameter-group
resource "aws_db_parameter_group" "db_parameter_group_db_parameter_group_by_variable" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    value = var.value
  }
}

# ok: terraform-aws-cleartext-traffic-rds-cluster-parameter-group
resource "aws_rds_cluster_parameter_group" "rds_cluster_parameter_group" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    value = "1"
  }
}

# ok: terraform-aws-cleartext-traffic-rds-cluster-parameter-group
resource "aws_rds_cluster_parameter_group" "rds_cluster_parameter_group_rds_cluster_parameter_group_by_variable" {
  name = "orders"
  family = "postgres16"
  parameter {
    name = "rds.force_ssl"
    value = var.value
  }
}

# ok: terraform-aws-cleartext-traffic-cloudsearch, terraform-aws-cleartext-traffic-cloudsearch-unset
resource "aws_cloudsearch_domain" "cloudsearch_domain" {
  name = "search"
  endpoint_options {
    enforce_https = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

# ok: terraform-aws-cleartext-traffic-cloudsearch, terraform-aws-cleartext-traffic-cloudsearch-unset
resource "aws_cloudsearch_domain" "cloudsearch_domain_cloudsearch_by_variable" {
  name = "search"
  endpoint_options {
    enforce_https = var.enforce_https
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

# ok: terraform-aws-cleartext-traffic-mail
resource "aws_ses_configuration_set" "ses_configuration_set" {
  name = "orders"
  delivery_options {
    tls_policy = "Require"
  }
}

# ok: terraform-aws-cleartext-traffic-mail
resource "aws_ses_configuration_set" "ses_configuration_set_mail_by_variable" {
  name = "orders"
  delivery_options {
    tls_policy = var.tls_policy
  }
}

# ok: terraform-aws-cleartext-traffic-mail-v2
resource "aws_sesv2_configuration_set" "sesv2_configuration_set" {
  configuration_set_name = "orders"
  delivery_options {
    tls_policy = "REQUIRE"
  }
}

# ok: terraform-aws-cleartext-traffic-mail-v2
resource "aws_sesv2_configuration_set" "sesv2_configuration_set_mail_v2_by_variable" {
  configuration_set_name = "orders"
  delivery_options {
    tls_policy = var.tls_policy
  }
}

# ok: terraform-aws-cleartext-traffic-file-server
resource "aws_transfer_server" "transfer_server" {
  identity_provider_type = "SERVICE_MANAGED"
  security_policy_name = "TransferSecurityPolicy-2024-01"
  protocols = ["SFTP"]
}

# ok: terraform-aws-cleartext-traffic-file-server
resource "aws_transfer_server" "transfer_server_file_server_by_variable" {
  identity_provider_type = "SERVICE_MANAGED"
  security_policy_name = "TransferSecurityPolicy-2024-01"
  protocols = var.protocols
}

# ok: terraform-aws-cleartext-traffic-database-proxy, terraform-aws-cleartext-traffic-database-proxy-unset
resource "aws_db_proxy" "db_proxy" {
  name = "orders"
  engine_family = "POSTGRESQL"
  role_arn = aws_iam_role.proxy.arn
  vpc_subnet_ids = aws_subnet.private[*].id
  auth {
    secret_arn = aws_secretsmanager_secret.orders.arn
  }
  require_tls = true
}

# ok: terraform-aws-cleartext-traffic-database-proxy, terraform-aws-cleartext-traffic-database-proxy-unset
resource "aws_db_proxy" "db_proxy_database_proxy_by_variable" {
  name = "orders"
  engine_family = "POSTGRESQL"
  role_arn = aws_iam_role.proxy.arn
  vpc_subnet_ids = aws_subnet.private[*].id
  auth {
    secret_arn = aws_secretsmanager_secret.orders.arn
  }
  require_tls = var.require_tls
}

# ok: terraform-aws-cleartext-traffic-redshift-parameters-unset
resource "aws_redshift_parameter_group" "redshift_parameters_unset" {
  family = "redshift-1.0"
  parameter {
    name = "require_ssl"
    value = "true"
  }
}

# ok: terraform-aws-cleartext-traffic-data-quality-job
resource "aws_sagemaker_data_quality_job_definition" "data_quality_job" {
  network_config {
    enable_inter_container_traffic_encryption = true
  }
}
