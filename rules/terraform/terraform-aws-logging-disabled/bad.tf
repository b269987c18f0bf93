resource "aws_cloudtrail" "cloudtrail_off" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  # ruleid: terraform-aws-logging-disabled-cloudtrail-off
  enable_logging = false
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

resource "aws_cloudtrail" "cloudtrail_one_region" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  # ruleid: terraform-aws-logging-disabled-cloudtrail-one-region
  is_multi_region_trail = false
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ruleid: terraform-aws-logging-disabled-cloudtrail-one-region-unset
resource "aws_cloudtrail" "cloudtrail_one_region_unset" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

resource "aws_cloudtrail" "cloudtrail_global_events" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  # ruleid: terraform-aws-logging-disabled-cloudtrail-global-events
  include_global_service_events = false
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

resource "aws_cloudtrail" "cloudtrail_validation" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  # ruleid: terraform-aws-logging-disabled-cloudtrail-validation
  enable_log_file_validation = false
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ruleid: terraform-aws-logging-disabled-cloudtrail-validation-unset
resource "aws_cloudtrail" "cloudtrail_validation_unset" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ruleid: terraform-aws-logging-disabled-cloudtrail-cloudwatch
resource "aws_cloudtrail" "cloudtrail_cloudwatch_unset" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = aws_kms_key.main.arn
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = true
}

# ruleid: terraform-aws-logging-disabled-load-balancer
resource "aws_lb" "load_balancer_unset" {
  name = "web"
  subnets = aws_subnet.public[*].id
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

resource "aws_lb" "load_balancer_off" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    # ruleid: terraform-aws-logging-disabled-load-balancer-off
    enabled = false
  }
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ruleid: terraform-aws-logging-disabled-alb
resource "aws_alb" "alb_unset" {
  name = "web"
  subnets = aws_subnet.public[*].id
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

resource "aws_alb" "alb_off" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    # ruleid: terraform-aws-logging-disabled-alb-off
    enabled = false
  }
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ruleid: terraform-aws-logging-disabled-classic-load-balancer
resource "aws_elb" "classic_load_balancer_unset" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    lb_protocol = "https"
  }
}

resource "aws_elb" "classic_load_balancer_off" {
  name = "web"
  subnets = aws_subnet.public[*].id
  listener {
    lb_protocol = "https"
  }
  access_logs {
    # ruleid: terraform-aws-logging-disabled-classic-load-balancer-off
    enabled = false
  }
}

# ruleid: terraform-aws-logging-disabled-cloudfront
resource "aws_cloudfront_distribution" "cloudfront_unset" {
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
}

# ruleid: terraform-aws-logging-disabled-api-gateway
resource "aws_api_gateway_stage" "api_gateway_unset" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  deployment_id = aws_api_gateway_deployment.main.id
  stage_name = "live"
  xray_tracing_enabled = true
}

# ruleid: terraform-aws-logging-disabled-api-gateway-v2
resource "aws_apigatewayv2_stage" "api_gateway_v2_unset" {
  api_id = aws_apigatewayv2_api.main.id
  name = "live"
}

resource "aws_api_gateway_stage" "api_gateway_tracing" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  deployment_id = aws_api_gateway_deployment.main.id
  stage_name = "live"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId $context.identity.sourceIp"
  }
  # ruleid: terraform-aws-logging-disabled-api-gateway-tracing
  xray_tracing_enabled = false
}

# ruleid: terraform-aws-logging-disabled-api-gateway-tracing-unset
resource "aws_api_gateway_stage" "api_gateway_tracing_unset" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  deployment_id = aws_api_gateway_deployment.main.id
  stage_name = "live"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId $context.identity.sourceIp"
  }
}

# ruleid: terraform-aws-logging-disabled-appsync
resource "aws_appsync_graphql_api" "appsync_unset" {
  name = "orders"
  authentication_type = "AWS_IAM"
}

resource "aws_appsync_graphql_api" "appsync_level" {
  name = "orders"
  log_config {
    # ruleid: terraform-aws-logging-disabled-appsync-level
    field_log_level = "NONE"
  }
  authentication_type = "AWS_IAM"
}

# ruleid: terraform-aws-logging-disabled-rds-instance
resource "aws_db_instance" "rds_instance_unset" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-logging-disabled-rds-cluster
resource "aws_rds_cluster" "rds_cluster_unset" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  deletion_protection = true
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-logging-disabled-docdb
resource "aws_docdb_cluster" "docdb_unset" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  deletion_protection = true
  backup_retention_period = 14
}

# ruleid: terraform-aws-logging-disabled-neptune
resource "aws_neptune_cluster" "neptune_unset" {
  cluster_identifier = "graph"
  storage_encrypted = true
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-logging-disabled-redshift
resource "aws_redshift_cluster" "redshift_unset" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = true
  publicly_accessible = false
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

resource "aws_redshift_cluster" "redshift_off" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = true
  publicly_accessible = false
  logging {
    # ruleid: terraform-aws-logging-disabled-redshift-off
    enable = false
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

resource "aws_eks_cluster" "eks" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
  # ruleid: terraform-aws-logging-disabled-eks
  enabled_cluster_log_types = []
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

# ruleid: terraform-aws-logging-disabled-eks-unset
resource "aws_eks_cluster" "eks_unset" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

resource "aws_ecs_cluster" "ecs_insights" {
  name = "main"
  setting {
    name = "containerInsights"
    # ruleid: terraform-aws-logging-disabled-ecs-insights
    value = "disabled"
  }
  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"
    }
  }
}

resource "aws_ecs_cluster" "ecs_exec" {
  name = "main"
  setting {
    name = "containerInsights"
    value = "enabled"
  }
  configuration {
    execute_command_configuration {
      # ruleid: terraform-aws-logging-disabled-ecs-exec
      logging = "NONE"
    }
  }
}

# ruleid: terraform-aws-logging-disabled-msk
resource "aws_msk_cluster" "msk_unset" {
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
}

# ruleid: terraform-aws-logging-disabled-mq
resource "aws_mq_broker" "mq_unset" {
  broker_name = "orders"
  engine_type = "RabbitMQ"
  engine_version = "3.13"
  host_instance_type = "mq.m5.large"
  user {
    username = "app"
    password = var.broker_password
  }
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

resource "aws_mq_broker" "mq_general" {
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
    # ruleid: terraform-aws-logging-disabled-mq-general
    general = false
  }
  auto_minor_version_upgrade = true
}

# ruleid: terraform-aws-logging-disabled-opensearch
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
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "aws_opensearch_domain" "opensearch_off" {
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
    # ruleid: terraform-aws-logging-disabled-opensearch-off
    enabled = false
  }
}

# ruleid: terraform-aws-logging-disabled-elasticsearch
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
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "aws_elasticsearch_domain" "elasticsearch_off" {
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
    # ruleid: terraform-aws-logging-disabled-elasticsearch-off
    enabled = false
  }
}

resource "aws_globalaccelerator_accelerator" "global_accelerator" {
  name = "front"
  attributes {
    # ruleid: terraform-aws-logging-disabled-global-accelerator
    flow_logs_enabled = false
  }
}

# ruleid: terraform-aws-logging-disabled-global-accelerator-unset
resource "aws_globalaccelerator_accelerator" "global_accelerator_unset" {
  name = "front"
}

# ruleid: terraform-aws-logging-disabled-step-functions
resource "aws_sfn_state_machine" "step_functions_unset" {
  name = "orders"
  role_arn = aws_iam_role.orders.arn
  definition = file("orders.asl.json")
}

resource "aws_sfn_state_machine" "step_functions_off" {
  name = "orders"
  role_arn = aws_iam_role.orders.arn
  definition = file("orders.asl.json")
  logging_configuration {
    # ruleid: terraform-aws-logging-disabled-step-functions-off
    level = "OFF"
  }
}

# ruleid: terraform-aws-logging-disabled-lambda-tracing
resource "aws_lambda_function" "lambda_tracing_unset" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  code_signing_config_arn = aws_lambda_code_signing_config.main.arn
  runtime = "nodejs22.x"
}

resource "aws_codebuild_project" "codebuild_logs" {
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
      # ruleid: terraform-aws-logging-disabled-codebuild-logs
      status = "DISABLED"
    }
  }
  environment {
    privileged_mode = false
  }
}

resource "aws_config_configuration_recorder_status" "config_recorder" {
  name = aws_config_configuration_recorder.main.name
  # ruleid: terraform-aws-logging-disabled-config-recorder
  is_enabled = false
}

resource "aws_config_configuration_recorder" "config_all" {
  name = "main"
  role_arn = aws_iam_role.config.arn
  recording_group {
    # ruleid: terraform-aws-logging-disabled-config-all
    all_supported = false
    include_global_resource_types = true
  }
}

resource "aws_config_configuration_recorder" "config_global" {
  name = "main"
  role_arn = aws_iam_role.config.arn
  recording_group {
    all_supported = true
    # ruleid: terraform-aws-logging-disabled-config-global
    include_global_resource_types = false
  }
}

resource "aws_config_configuration_aggregator" "config_aggregator" {
  name = "all"
  account_aggregation_source {
    # ruleid: terraform-aws-logging-disabled-config-aggregator
    all_regions = false
  }
}

resource "aws_guardduty_detector" "guardduty" {
  # ruleid: terraform-aws-logging-disabled-guardduty
  enable = false
}

# ruleid: terraform-aws-logging-disabled-log-retention
resource "aws_cloudwatch_log_group" "log_retention_unset" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_cloudwatch_log_group" "log_retention_short" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  # ruleid: terraform-aws-logging-disabled-log-retention-short
  retention_in_days = 1
}

resource "aws_cloudwatch_log_group" "log_retention_short_1" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  # ruleid: terraform-aws-logging-disabled-log-retention-short
  retention_in_days = 3
}

resource "aws_cloudwatch_log_group" "log_retention_short_2" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  # ruleid: terraform-aws-logging-disabled-log-retention-short
  retention_in_days = 5
}

resource "aws_cloudwatch_log_group" "log_retention_short_3" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  # ruleid: terraform-aws-logging-disabled-log-retention-short
  retention_in_days = 7
}

resource "aws_instance" "instance_monitoring" {
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
  # ruleid: terraform-aws-logging-disabled-instance-monitoring
  monitoring = false
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ruleid: terraform-aws-logging-disabled-instance-monitoring-unset
resource "aws_instance" "instance_monitoring_unset" {
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
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_db_instance" "rds_monitoring" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  # ruleid: terraform-aws-logging-disabled-rds-monitoring
  monitoring_interval = 0
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-logging-disabled-rds-monitoring-unset
resource "aws_db_instance" "rds_monitoring_unset" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

resource "aws_mwaa_environment" "airflow_scheduler" {
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
      # ruleid: terraform-aws-logging-disabled-airflow-scheduler
      enabled = false
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

resource "aws_mwaa_environment" "airflow_webserver" {
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
      # ruleid: terraform-aws-logging-disabled-airflow-webserver
      enabled = false
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

resource "aws_mwaa_environment" "airflow_worker" {
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
      # ruleid: terraform-aws-logging-disabled-airflow-worker
      enabled = false
    }
    task_logs {
      enabled = true
    }
    dag_processing_logs {
      enabled = true
    }
  }
}

resource "aws_mwaa_environment" "airflow_task" {
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
      # ruleid: terraform-aws-logging-disabled-airflow-task
      enabled = false
    }
    dag_processing_logs {
      enabled = true
    }
  }
}

resource "aws_mwaa_environment" "airflow_dag_processing" {
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
      # ruleid: terraform-aws-logging-disabled-airflow-dag-processing
      enabled = false
    }
  }
}

# ruleid: terraform-aws-logging-disabled-waf
resource "aws_waf_web_acl" "waf_unset" {
  name = "web"
  metric_name = "web"
  default_action {
    type = "BLOCK"
  }
}

# ruleid: terraform-aws-logging-disabled-waf-regional
resource "aws_wafregional_web_acl" "waf_regional_unset" {
  name = "web"
  metric_name = "web"
  default_action {
    type = "BLOCK"
  }
}

resource "aws_wafv2_web_acl" "waf_metrics" {
  name = "web"
  scope = "REGIONAL"
  default_action {
    block {}
  }
  visibility_config {
    # ruleid: terraform-aws-logging-disabled-waf-metrics
    cloudwatch_metrics_enabled = false
  }
}

resource "aws_cognito_user_pool" "cognito_risk" {
  name = "people"
  deletion_protection = "ACTIVE"
  password_policy {
    minimum_length = 12
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    # ruleid: terraform-aws-logging-disabled-cognito-risk
    advanced_security_mode = "OFF"
  }
}

# ruleid: terraform-aws-logging-disabled-load-balancer-block
resource "aws_lb" "load_balancer_block" {
  load_balancer_type = "application"
  subnets = var.public_subnet_ids
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

# ruleid: terraform-aws-logging-disabled-load-balancer-block
resource "aws_alb" "load_balancer_block_2" {
  load_balancer_type = "application"
  subnets = var.public_subnet_ids
  drop_invalid_header_fields = true
  enable_deletion_protection = true
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}

resource "aws_acm_certificate" "certificate_log" {
  domain_name = "shop.example.com"
  validation_method = "DNS"
  options {
    # ruleid: terraform-aws-logging-disabled-certificate-log
    certificate_transparency_logging_preference = "DISABLED"
  }
}

# ruleid: terraform-aws-logging-disabled-airflow-unset
resource "aws_mwaa_environment" "airflow_unset" {
  name = "orders"
  dag_s3_path = "dags/"
}
