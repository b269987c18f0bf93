# ok: terraform-aws-logging-disabled-cloudtrail-off
# ok: terraform-aws-logging-disabled-cloudtrail-one-region, terraform-aws-logging-disabled-cloudtrail-one-region-unset
# ok: terraform-aws-logging-disabled-cloudtrail-global-events
# ok: terraform-aws-logging-disabled-cloudtrail-validation, terraform-aws-logging-disabled-cloudtrail-validation-unset
# ok: terraform-aws-logging-disabled-cloudtrail-cloudwatch
resource "aws_cloudtrail" "cloudtrail" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ok: terraform-aws-logging-disabled-cloudtrail-off
resource "aws_cloudtrail" "cloudtrail_cloudtrail_off_by_variable" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = var.enable_logging
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ok: terraform-aws-logging-disabled-cloudtrail-one-region, terraform-aws-logging-disabled-cloudtrail-one-region-unset
resource "aws_cloudtrail" "cloudtrail_cloudtrail_one_region_by_variable" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = var.is_multi_region_trail
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ok: terraform-aws-logging-disabled-cloudtrail-global-events
resource "aws_cloudtrail" "cloudtrail_cloudtrail_global_events_by_variable" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = var.include_global_service_events
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ok: terraform-aws-logging-disabled-cloudtrail-validation, terraform-aws-logging-disabled-cloudtrail-validation-unset
resource "aws_cloudtrail" "cloudtrail_cloudtrail_validation_by_variable" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = var.enable_log_file_validation
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ok: terraform-aws-logging-disabled-cloudtrail-cloudwatch
resource "aws_cloudtrail" "cloudtrail_cloudtrail_cloudwatch_by_variable" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = var.cloud_watch_logs_group_arn
}

# ok: terraform-aws-logging-disabled-load-balancer
# ok: terraform-aws-logging-disabled-load-balancer-off
resource "aws_lb" "lb" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-logging-disabled-load-balancer-off
resource "aws_lb" "lb_load_balancer_off_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    enabled = var.enabled
  }
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-logging-disabled-alb
# ok: terraform-aws-logging-disabled-alb-off
resource "aws_alb" "alb" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-logging-disabled-alb-off
resource "aws_alb" "alb_alb_off_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    enabled = var.enabled
  }
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-logging-disabled-classic-load-balancer
# ok: terraform-aws-logging-disabled-classic-load-balancer-off
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

# ok: terraform-aws-logging-disabled-classic-load-balancer-off
resource "aws_elb" "elb_classic_load_balancer_off_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    lb_protocol = "https"
  }
  access_logs {
    enabled = var.enabled
  }
}

# ok: terraform-aws-logging-disabled-cloudfront
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

# ok: terraform-aws-logging-disabled-api-gateway
# ok: terraform-aws-logging-disabled-api-gateway-tracing, terraform-aws-logging-disabled-api-gateway-tracing-unset
resource "aws_api_gateway_stage" "api_gateway_stage" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  deployment_id = aws_api_gateway_deployment.main.id
  stage_name = "live"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId $context.identity.sourceIp"
  }
  xray_tracing_enabled = true
}

# ok: terraform-aws-logging-disabled-api-gateway-tracing, terraform-aws-logging-disabled-api-gateway-tracing-unset
resource "aws_api_gateway_stage" "api_gateway_stage_api_gateway_tracing_by_variable" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  deployment_id = aws_api_gateway_deployment.main.id
  stage_name = "live"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId $context.identity.sourceIp"
  }
  xray_tracing_enabled = var.xray_tracing_enabled
}

# ok: terraform-aws-logging-disabled-api-gateway-v2
resource "aws_apigatewayv2_stage" "apigatewayv2_stage" {
  api_id = aws_apigatewayv2_api.main.id
  name = "live"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId $context.identity.sourceIp"
  }
}

# ok: terraform-aws-logging-disabled-appsync
# ok: terraform-aws-logging-disabled-appsync-level
resource "aws_appsync_graphql_api" "appsync_graphql_api" {
  name = "orders"
  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.api.arn
    field_log_level          = "ERROR"
  }
  authentication_type = "AWS_IAM"
}

# ok: terraform-aws-logging-disabled-appsync-level
resource "aws_appsync_graphql_api" "appsync_graphql_api_appsync_level_by_variable" {
  name = "orders"
  log_config {
    field_log_level = var.field_log_level
  }
  authentication_type = "AWS_IAM"
}

# ok: terraform-aws-logging-disabled-rds-instance
# ok: terraform-aws-logging-disabled-rds-monitoring, terraform-aws-logging-disabled-rds-monitoring-unset
resource "aws_db_instance" "db_instance" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-logging-disabled-rds-instance
resource "aws_db_instance" "db_instance_rds_instance_by_variable" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = var.enabled_cloudwatch_logs_exports
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-logging-disabled-rds-monitoring, terraform-aws-logging-disabled-rds-monitoring-unset
resource "aws_db_instance" "db_instance_rds_monitoring_by_variable" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = var.monitoring_interval
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-logging-disabled-rds-cluster
resource "aws_rds_cluster" "rds_cluster" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-logging-disabled-rds-cluster
resource "aws_rds_cluster" "rds_cluster_rds_cluster_by_variable" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = var.enabled_cloudwatch_logs_exports
  deletion_protection = true
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-logging-disabled-docdb
resource "aws_docdb_cluster" "docdb_cluster" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  backup_retention_period = 14
}

# ok: terraform-aws-logging-disabled-docdb
resource "aws_docdb_cluster" "docdb_cluster_docdb_by_variable" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = var.enabled_cloudwatch_logs_exports
  deletion_protection = true
  backup_retention_period = 14
}

# ok: terraform-aws-logging-disabled-neptune
resource "aws_neptune_cluster" "neptune_cluster" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-logging-disabled-neptune
resource "aws_neptune_cluster" "neptune_cluster_neptune_by_variable" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = var.enable_cloudwatch_logs_exports
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-logging-disabled-redshift
# ok: terraform-aws-logging-disabled-redshift-off
resource "aws_redshift_cluster" "redshift_cluster" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = true
  publicly_accessible = false
  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

# ok: terraform-aws-logging-disabled-redshift-off
resource "aws_redshift_cluster" "redshift_cluster_redshift_off_by_variable" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = true
  publicly_accessible = false
  logging {
    enable = var.enable
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

# ok: terraform-aws-logging-disabled-eks, terraform-aws-logging-disabled-eks-unset
resource "aws_eks_cluster" "eks_cluster" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

# ok: terraform-aws-logging-disabled-eks, terraform-aws-logging-disabled-eks-unset
resource "aws_eks_cluster" "eks_cluster_eks_by_variable" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
  enabled_cluster_log_types = var.enabled_cluster_log_types
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

# ok: terraform-aws-logging-disabled-ecs-insights
# ok: terraform-aws-logging-disabled-ecs-exec
resource "aws_ecs_cluster" "ecs_cluster" {
  name = "main"
  setting {
    name = "containerInsights"
    value = "enabled"
  }
  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"
    }
  }
}

# ok: terraform-aws-logging-disabled-ecs-insights
resource "aws_ecs_cluster" "ecs_cluster_ecs_insights_by_variable" {
  name = "main"
  setting {
    name = "containerInsights"
    value = var.value
  }
  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"
    }
  }
}

# ok: terraform-aws-logging-disabled-ecs-exec
resource "aws_ecs_cluster" "ecs_cluster_ecs_exec_by_variable" {
  name = "main"
  setting {
    name = "containerInsights"
    value = "enabled"
  }
  configuration {
    execute_command_configuration {
      logging = var.logging
    }
  }
}

# ok: terraform-aws-logging-disabled-msk
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

# ok: terraform-aws-logging-disabled-mq
# ok: terraform-aws-logging-disabled-mq-general
resource "aws_mq_broker" "mq_broker" {
  broker_name = "orders"
  engine_type = "RabbitMQ"
  engine_version = "3.13"
  host_instance_type = "mq.m5.large"
  user {
    username = "app"
    password = var.broker_password
  }
  publicly_accessible = false
  logs {
    general = true
  }
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-logging-disabled-mq-general
resource "aws_mq_broker" "mq_broker_mq_general_by_variable" {
  broker_name = "orders"
  engine_type = "RabbitMQ"
  engine_version = "3.13"
  host_instance_type = "mq.m5.large"
  user {
    username = "app"
    password = var.broker_password
  }
  publicly_accessible = false
  logs {
    general = var.general
  }
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-logging-disabled-opensearch
# ok: terraform-aws-logging-disabled-opensearch-off
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

# ok: terraform-aws-logging-disabled-opensearch-off
resource "aws_opensearch_domain" "opensearch_domain_opensearch_off_by_variable" {
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
    enabled = var.enabled
  }
}

# ok: terraform-aws-logging-disabled-elasticsearch
# ok: terraform-aws-logging-disabled-elasticsearch-off
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

# ok: terraform-aws-logging-disabled-elasticsearch-off
resource "aws_elasticsearch_domain" "elasticsearch_domain_elasticsearch_off_by_variable" {
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
    enabled = var.enabled
  }
}

# ok: terraform-aws-logging-disabled-global-accelerator, terraform-aws-logging-disabled-global-accelerator-unset
resource "aws_globalaccelerator_accelerator" "globalaccelerator_accelerator" {
  name = "front"
  attributes {
    flow_logs_enabled = true
  }
}

# ok: terraform-aws-logging-disabled-global-accelerator, terraform-aws-logging-disabled-global-accelerator-unset
resource "aws_globalaccelerator_accelerator" "globalaccelerator_accelerator_global_accelerator_by_variable" {
  name = "front"
  attributes {
    flow_logs_enabled = var.flow_logs_enabled
  }
}

# ok: terraform-aws-logging-disabled-step-functions
# ok: terraform-aws-logging-disabled-step-functions-off
resource "aws_sfn_state_machine" "sfn_state_machine" {
  name = "orders"
  role_arn = aws_iam_role.orders.arn
  definition = file("orders.asl.json")
  logging_configuration {
    log_destination = "${aws_cloudwatch_log_group.orders.arn}:*"
    level           = "ALL"
  }
}

# ok: terraform-aws-logging-disabled-step-functions-off
resource "aws_sfn_state_machine" "sfn_state_machine_step_functions_off_by_variable" {
  name = "orders"
  role_arn = aws_iam_role.orders.arn
  definition = file("orders.asl.json")
  logging_configuration {
    level = var.level
  }
}

# ok: terraform-aws-logging-disabled-lambda-tracing
resource "aws_lambda_function" "lambda_function" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  tracing_config {
    mode = "Active"
  }
  code_signing_config_arn = aws_lambda_code_signing_config.main.arn
  runtime = "nodejs22.x"
}

# ok: terraform-aws-logging-disabled-codebuild-logs
resource "aws_codebuild_project" "codebuild_project" {
  name = "build"
  service_role = aws_iam_role.build.arn
  source {
    type      = "CODECOMMIT"
    location  = aws_codecommit_repository.main.clone_url_http
  }
  artifacts {
    encryption_disabled = false
  }
  logs_config {
    s3_logs {
      encryption_disabled = false
    }
    cloudwatch_logs {
      status = "ENABLED"
    }
  }
  environment {
    privileged_mode = false
  }
}

# ok: terraform-aws-logging-disabled-codebuild-logs
resource "aws_codebuild_project" "codebuild_project_codebuild_logs_by_variable" {
  name = "build"
  service_role = aws_iam_role.build.arn
  source {
    type      = "CODECOMMIT"
    location  = aws_codecommit_repository.main.clone_url_http
  }
  artifacts {
    encryption_disabled = false
  }
  logs_config {
    s3_logs {
      encryption_disabled = false
    }
    cloudwatch_logs {
      status = var.status
    }
  }
  environment {
    privileged_mode = false
  }
}

# ok: terraform-aws-logging-disabled-config-recorder
resource "aws_config_configuration_recorder_status" "config_configuration_recorder_status" {
  name = aws_config_configuration_recorder.main.name
  is_enabled = true
}

# ok: terraform-aws-logging-disabled-config-recorder
resource "aws_config_configuration_recorder_status" "config_configuration_recorder_status_config_recorder_by_variable" {
  name = aws_config_configuration_recorder.main.name
  is_enabled = var.is_enabled
}

# ok: terraform-aws-logging-disabled-config-all
# ok: terraform-aws-logging-disabled-config-global
resource "aws_config_configuration_recorder" "config_configuration_recorder" {
  name = "main"
  role_arn = aws_iam_role.config.arn
  recording_group {
    all_supported = true
    include_global_resource_types = true
  }
}

# ok: terraform-aws-logging-disabled-config-all
resource "aws_config_configuration_recorder" "config_configuration_recorder_config_all_by_variable" {
  name = "main"
  role_arn = aws_iam_role.config.arn
  recording_group {
    all_supported = var.all_supported
    include_global_resource_types = true
  }
}

# ok: terraform-aws-logging-disabled-config-global
resource "aws_config_configuration_recorder" "config_configuration_recorder_config_global_by_variable" {
  name = "main"
  role_arn = aws_iam_role.config.arn
  recording_group {
    all_supported = true
    include_global_resource_types = var.include_global_resource_types
  }
}

# ok: terraform-aws-logging-disabled-config-aggregator
resource "aws_config_configuration_aggregator" "config_configuration_aggregator" {
  name = "all"
  account_aggregation_source {
    all_regions = true
  }
}

# ok: terraform-aws-logging-disabled-config-aggregator
resource "aws_config_configuration_aggregator" "config_configuration_aggregator_config_aggregator_by_variable" {
  name = "all"
  account_aggregation_source {
    all_regions = var.all_regions
  }
}

# ok: terraform-aws-logging-disabled-guardduty
resource "aws_guardduty_detector" "guardduty_detector" {
  enable = true
}

# ok: terraform-aws-logging-disabled-guardduty
resource "aws_guardduty_detector" "guardduty_detector_guardduty_by_variable" {
  enable = var.enable
}

# ok: terraform-aws-logging-disabled-log-retention
# ok: terraform-aws-logging-disabled-log-retention-short
resource "aws_cloudwatch_log_group" "cloudwatch_log_group" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  retention_in_days = 365
}

# ok: terraform-aws-logging-disabled-log-retention
resource "aws_cloudwatch_log_group" "cloudwatch_log_group_log_retention_by_variable" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  retention_in_days = var.retention_in_days
}

# ok: terraform-aws-logging-disabled-log-retention-short
resource "aws_cloudwatch_log_group" "cloudwatch_log_group_log_retention_short_by_variable" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  retention_in_days = var.retention_in_days
}

# ok: terraform-aws-logging-disabled-instance-monitoring, terraform-aws-logging-disabled-instance-monitoring-unset
resource "aws_instance" "instance" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    encrypted = true
  }
  associate_public_ip_address = false
  monitoring = true
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-logging-disabled-instance-monitoring, terraform-aws-logging-disabled-instance-monitoring-unset
resource "aws_instance" "instance_instance_monitoring_by_variable" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    encrypted = true
  }
  associate_public_ip_address = false
  monitoring = var.monitoring
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-logging-disabled-airflow-scheduler
# ok: terraform-aws-logging-disabled-airflow-webserver
# ok: terraform-aws-logging-disabled-airflow-worker
# ok: terraform-aws-logging-disabled-airflow-task
# ok: terraform-aws-logging-disabled-airflow-dag-processing
resource "aws_mwaa_environment" "mwaa_environment" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  webserver_access_mode = "PRIVATE_ONLY"
  logging_configuration {
    scheduler_logs {
      enabled = true
    }
    webserver_logs {
      enabled = true
    }
    worker_logs {
      enabled = true
    }
    task_logs {
      enabled = true
    }
    dag_processing_logs {
      enabled = true
    }
  }
}

# ok: terraform-aws-logging-disabled-airflow-scheduler
resource "aws_mwaa_environment" "mwaa_environment_airflow_scheduler_by_variable" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  webserver_access_mode = "PRIVATE_ONLY"
  logging_configuration {
    scheduler_logs {
      enabled = var.enabled
    }
    webserver_logs {
      enabled = true
    }
    worker_logs {
      enabled = true
    }
    task_logs {
      enabled = true
    }
    dag_processing_logs {
      enabled = true
    }
  }
}

# ok: terraform-aws-logging-disabled-airflow-webserver
resource "aws_mwaa_environment" "mwaa_environment_airflow_webserver_by_variable" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  webserver_access_mode = "PRIVATE_ONLY"
  logging_configuration {
    scheduler_logs {
      enabled = true
    }
    webserver_logs {
      enabled = var.enabled
    }
    worker_logs {
      enabled = true
    }
    task_logs {
      enabled = true
    }
    dag_processing_logs {
      enabled = true
    }
  }
}

# ok: terraform-aws-logging-disabled-airflow-worker
resource "aws_mwaa_environment" "mwaa_environment_airflow_worker_by_variable" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  webserver_access_mode = "PRIVATE_ONLY"
  logging_configuration {
    scheduler_logs {
      enabled = true
    }
    webserver_logs {
      enabled = true
    }
    worker_logs {
      enabled = var.enabled
    }
    task_logs {
      enabled = true
    }
    dag_processing_logs {
      enabled = true
    }
  }
}

# ok: terraform-aws-logging-disabled-airflow-task
resource "aws_mwaa_environment" "mwaa_environment_airflow_task_by_variable" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  webserver_access_mode = "PRIVATE_ONLY"
  logging_configuration {
    scheduler_logs {
      enabled = true
    }
    webserver_logs {
      enabled = true
    }
    worker_logs {
      enabled = true
    }
    task_logs {
      enabled = var.enabled
    }
    dag_processing_logs {
      enabled = true
    }
  }
}

# ok: terraform-aws-logging-disabled-airflow-dag-processing
resource "aws_mwaa_environment" "mwaa_environment_airflow_dag_processing_by_variable" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  webserver_access_mode = "PRIVATE_ONLY"
  logging_configuration {
    scheduler_logs {
      enabled = true
    }
    webserver_logs {
      enabled = true
    }
    worker_logs {
      enabled = true
    }
    task_logs {
      enabled = true
    }
    dag_processing_logs {
      enabled = var.enabled
    }
  }
}

# ok: terraform-aws-logging-disabled-waf
resource "aws_waf_web_acl" "waf_web_acl" {
  name = "web"
  metric_name = "web"
  default_action {
    type = "BLOCK"
  }
  logging_configuration {
    log_destination = aws_kinesis_firehose_delivery_stream.waf.arn
  }
}

# ok: terraform-aws-logging-disabled-waf-regional
resource "aws_wafregional_web_acl" "wafregional_web_acl" {
  name = "web"
  metric_name = "web"
  default_action {
    type = "BLOCK"
  }
  logging_configuration {
    log_destination = aws_kinesis_firehose_delivery_stream.waf.arn
  }
}

# ok: terraform-aws-logging-disabled-waf-metrics
resource "aws_wafv2_web_acl" "wafv2_web_acl" {
  name = "web"
  scope = "REGIONAL"
  default_action {
    block {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
  }
}

# ok: terraform-aws-logging-disabled-waf-metrics
resource "aws_wafv2_web_acl" "wafv2_web_acl_waf_metrics_by_variable" {
  name = "web"
  scope = "REGIONAL"
  default_action {
    block {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = var.cloudwatch_metrics_enabled
  }
}

# ok: terraform-aws-logging-disabled-cognito-risk
resource "aws_cognito_user_pool" "cognito_user_pool" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    minimum_length = 12
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

# ok: terraform-aws-logging-disabled-cognito-risk
resource "aws_cognito_user_pool" "cognito_user_pool_cognito_risk_by_variable" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    minimum_length = 12
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = var.advanced_security_mode
  }
}

# ok: terraform-aws-logging-disabled-load-balancer-block
resource "aws_lb" "load_balancer_block" {
  load_balancer_type = "application"
  subnets = var.public_subnet_ids
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  access_logs {
    bucket = aws_s3_bucket.logs.id
    enabled = true
  }
}

# ok: terraform-aws-logging-disabled-certificate-log
resource "aws_acm_certificate" "certificate_log" {
  domain_name = "shop.example.com"
  validation_method = "DNS"
  options {
    certificate_transparency_logging_preference = "ENABLED"
  }
}

# ok: terraform-aws-logging-disabled-airflow-unset
resource "aws_mwaa_environment" "airflow_unset" {
  name = "orders"
  dag_s3_path = "dags/"
  logging_configuration {
    scheduler_logs {
      enabled = true
      log_level = "INFO"
    }
  }
}
