resource "aws_ebs_volume" "ebs_volume" {
  availability_zone = "eu-west-1a"
  size = 40
  # ruleid: terraform-aws-unencrypted-ebs-volume
  encrypted = false
}

# ruleid: terraform-aws-unencrypted-ebs-volume-unset
resource "aws_ebs_volume" "ebs_volume_unset" {
  availability_zone = "eu-west-1a"
  size = 40
}

resource "aws_ebs_encryption_by_default" "ebs_default" {
  # ruleid: terraform-aws-unencrypted-ebs-default
  enabled = false
}

resource "aws_ebs_snapshot_copy" "ebs_snapshot_copy" {
  source_snapshot_id = aws_ebs_snapshot.data.id
  source_region = "eu-west-1"
  # ruleid: terraform-aws-unencrypted-ebs-snapshot-copy
  encrypted = false
}

# ruleid: terraform-aws-unencrypted-ebs-snapshot-copy-unset
resource "aws_ebs_snapshot_copy" "ebs_snapshot_copy_unset" {
  source_snapshot_id = aws_ebs_snapshot.data.id
  source_region = "eu-west-1"
}

resource "aws_efs_file_system" "efs" {
  creation_token = "shared"
  # ruleid: terraform-aws-unencrypted-efs
  encrypted = false
}

# ruleid: terraform-aws-unencrypted-efs-unset
resource "aws_efs_file_system" "efs_unset" {
  creation_token = "shared"
}

resource "aws_db_instance" "rds_instance" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  # ruleid: terraform-aws-unencrypted-rds-instance
  storage_encrypted = false
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-unencrypted-rds-instance-unset
resource "aws_db_instance" "rds_instance_unset" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster" "rds_cluster" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  # ruleid: terraform-aws-unencrypted-rds-cluster
  storage_encrypted = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-unencrypted-rds-cluster-unset
resource "aws_rds_cluster" "rds_cluster_unset" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

resource "aws_rds_global_cluster" "rds_global_cluster" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  # ruleid: terraform-aws-unencrypted-rds-global-cluster
  storage_encrypted = false
  deletion_protection = true
}

# ruleid: terraform-aws-unencrypted-rds-global-cluster-unset
resource "aws_rds_global_cluster" "rds_global_cluster_unset" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  deletion_protection = true
}

resource "aws_redshift_cluster" "redshift" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  # ruleid: terraform-aws-unencrypted-redshift
  encrypted = false
  publicly_accessible = false
  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

# ruleid: terraform-aws-unencrypted-redshift-unset
resource "aws_redshift_cluster" "redshift_unset" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  publicly_accessible = false
  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

resource "aws_elasticache_replication_group" "elasticache" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  # ruleid: terraform-aws-unencrypted-elasticache
  at_rest_encryption_enabled = false
  transit_encryption_enabled = true
  snapshot_retention_limit = 7
}

# ruleid: terraform-aws-unencrypted-elasticache-unset
resource "aws_elasticache_replication_group" "elasticache_unset" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  transit_encryption_enabled = true
  snapshot_retention_limit = 7
}

resource "aws_docdb_cluster" "docdb" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  # ruleid: terraform-aws-unencrypted-docdb
  storage_encrypted = false
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  backup_retention_period = 14
}

# ruleid: terraform-aws-unencrypted-docdb-unset
resource "aws_docdb_cluster" "docdb_unset" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  backup_retention_period = 14
}

resource "aws_neptune_cluster" "neptune" {
  cluster_identifier = "graph"
  # ruleid: terraform-aws-unencrypted-neptune
  storage_encrypted = false
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-unencrypted-neptune-unset
resource "aws_neptune_cluster" "neptune_unset" {
  cluster_identifier = "graph"
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-unencrypted-dax
resource "aws_dax_cluster" "dax_unset" {
  cluster_name = "hot"
  iam_role_arn = aws_iam_role.dax.arn
  node_type = "dax.r5.large"
  replication_factor = 3
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_dax_cluster" "dax_off" {
  cluster_name = "hot"
  iam_role_arn = aws_iam_role.dax.arn
  node_type = "dax.r5.large"
  replication_factor = 3
  server_side_encryption {
    # ruleid: terraform-aws-unencrypted-dax-off
    enabled = false
  }
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_dynamodb_table" "dynamodb" {
  name = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  server_side_encryption {
    # ruleid: terraform-aws-unencrypted-dynamodb
    enabled = false
  }
  point_in_time_recovery {
    enabled = true
  }
  deletion_protection_enabled = true
}

# ruleid: terraform-aws-unencrypted-dynamodb-unset
resource "aws_dynamodb_table" "dynamodb_unset" {
  name = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled = true
  }
  deletion_protection_enabled = true
}

# ruleid: terraform-aws-unencrypted-sns
resource "aws_sns_topic" "sns_unset" {
  name = "orders"
}

resource "aws_sqs_queue" "sqs" {
  name = "orders"
  # ruleid: terraform-aws-unencrypted-sqs
  sqs_managed_sse_enabled = false
}

# ruleid: terraform-aws-unencrypted-sqs-unset
resource "aws_sqs_queue" "sqs_unset" {
  name = "orders"
}

resource "aws_kinesis_stream" "kinesis" {
  name = "clicks"
  shard_count = 2
  # ruleid: terraform-aws-unencrypted-kinesis
  encryption_type = "NONE"
}

# ruleid: terraform-aws-unencrypted-kinesis-unset
resource "aws_kinesis_stream" "kinesis_unset" {
  name = "clicks"
  shard_count = 2
}

# ruleid: terraform-aws-unencrypted-firehose
resource "aws_kinesis_firehose_delivery_stream" "firehose_unset" {
  name = "clicks"
  destination = "extended_s3"
}

resource "aws_kinesis_firehose_delivery_stream" "firehose_off" {
  name = "clicks"
  destination = "extended_s3"
  server_side_encryption {
    # ruleid: terraform-aws-unencrypted-firehose-off
    enabled = false
  }
}

# ruleid: terraform-aws-unencrypted-kinesis-video
resource "aws_kinesis_video_stream" "kinesis_video_unset" {
  name = "door"
}

resource "aws_opensearch_domain" "opensearch" {
  domain_name = "search"
  encrypt_at_rest {
    # ruleid: terraform-aws-unencrypted-opensearch
    enabled = false
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

# ruleid: terraform-aws-unencrypted-opensearch-unset
resource "aws_opensearch_domain" "opensearch_unset" {
  domain_name = "search"
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

resource "aws_elasticsearch_domain" "elasticsearch" {
  domain_name = "search"
  encrypt_at_rest {
    # ruleid: terraform-aws-unencrypted-elasticsearch
    enabled = false
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

# ruleid: terraform-aws-unencrypted-elasticsearch-unset
resource "aws_elasticsearch_domain" "elasticsearch_unset" {
  domain_name = "search"
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

# ruleid: terraform-aws-unencrypted-athena-workgroup
resource "aws_athena_workgroup" "athena_workgroup_unset" {
  name = "reports"
}

# ruleid: terraform-aws-unencrypted-athena-database
resource "aws_athena_database" "athena_database_unset" {
  name = "reports"
  bucket = aws_s3_bucket.results.bucket
}

resource "aws_glue_security_configuration" "glue_s3" {
  name = "jobs"
  encryption_configuration {
    s3_encryption {
      # ruleid: terraform-aws-unencrypted-glue-s3
      s3_encryption_mode = "DISABLED"
    }
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
  }
}

resource "aws_glue_security_configuration" "glue_logs" {
  name = "jobs"
  encryption_configuration {
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
    }
    cloudwatch_encryption {
      # ruleid: terraform-aws-unencrypted-glue-logs
      cloudwatch_encryption_mode = "DISABLED"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
  }
}

resource "aws_glue_security_configuration" "glue_bookmarks" {
  name = "jobs"
  encryption_configuration {
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
    }
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
    }
    job_bookmarks_encryption {
      # ruleid: terraform-aws-unencrypted-glue-bookmarks
      job_bookmarks_encryption_mode = "DISABLED"
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "glue_catalog" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      # ruleid: terraform-aws-unencrypted-glue-catalog
      catalog_encryption_mode = "DISABLED"
    }
    connection_password_encryption {
      return_connection_password_encrypted = true
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "glue_catalog_passwords" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
    }
    connection_password_encryption {
      # ruleid: terraform-aws-unencrypted-glue-catalog-passwords
      return_connection_password_encrypted = false
    }
  }
}

# ruleid: terraform-aws-unencrypted-sagemaker-notebook
resource "aws_sagemaker_notebook_instance" "sagemaker_notebook_unset" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  direct_internet_access = "Disabled"
  root_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

# ruleid: terraform-aws-unencrypted-sagemaker-endpoint
resource "aws_sagemaker_endpoint_configuration" "sagemaker_endpoint_unset" {
  name = "model"
  production_variants {
    model_name             = aws_sagemaker_model.main.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
}

# ruleid: terraform-aws-unencrypted-sagemaker-domain
resource "aws_sagemaker_domain" "sagemaker_domain_unset" {
  domain_name = "lab"
  auth_mode = "IAM"
  vpc_id = aws_vpc.main.id
  subnet_ids = aws_subnet.private[*].id
  default_user_settings {
    execution_role = aws_iam_role.lab.arn
  }
  app_network_access_type = "VpcOnly"
}

resource "aws_workspaces_workspace" "workspaces_user_volume" {
  directory_id = aws_workspaces_directory.main.id
  bundle_id = data.aws_workspaces_bundle.main.id
  user_name = "jo"
  volume_encryption_key = aws_kms_key.main.arn
  # ruleid: terraform-aws-unencrypted-workspaces-user-volume
  user_volume_encryption_enabled = false
  root_volume_encryption_enabled = true
}

# ruleid: terraform-aws-unencrypted-workspaces-user-volume-unset
resource "aws_workspaces_workspace" "workspaces_user_volume_unset" {
  directory_id = aws_workspaces_directory.main.id
  bundle_id = data.aws_workspaces_bundle.main.id
  user_name = "jo"
  volume_encryption_key = aws_kms_key.main.arn
  root_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "workspaces_root_volume" {
  directory_id = aws_workspaces_directory.main.id
  bundle_id = data.aws_workspaces_bundle.main.id
  user_name = "jo"
  volume_encryption_key = aws_kms_key.main.arn
  user_volume_encryption_enabled = true
  # ruleid: terraform-aws-unencrypted-workspaces-root-volume
  root_volume_encryption_enabled = false
}

# ruleid: terraform-aws-unencrypted-workspaces-root-volume-unset
resource "aws_workspaces_workspace" "workspaces_root_volume_unset" {
  directory_id = aws_workspaces_directory.main.id
  bundle_id = data.aws_workspaces_bundle.main.id
  user_name = "jo"
  volume_encryption_key = aws_kms_key.main.arn
  user_volume_encryption_enabled = true
}

resource "aws_codebuild_project" "codebuild_artifacts" {
  name = "build"
  service_role = aws_iam_role.build.arn
  source {
    type      = "CODECOMMIT"
    location  = aws_codecommit_repository.main.clone_url_http
  }
  artifacts {
    # ruleid: terraform-aws-unencrypted-codebuild-artifacts
    encryption_disabled = true
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

resource "aws_codebuild_project" "codebuild_s3_logs" {
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
      # ruleid: terraform-aws-unencrypted-codebuild-s3-logs
      encryption_disabled = true
    }
    cloudwatch_logs {
      status = "ENABLED"
    }
  }
  environment {
    privileged_mode = false
  }
}

# ruleid: terraform-aws-unencrypted-fsx-openzfs
resource "aws_fsx_openzfs_file_system" "fsx_openzfs_unset" {
  storage_capacity = 64
  subnet_ids = [aws_subnet.private.id]
  deployment_type = "SINGLE_AZ_1"
  throughput_capacity = 64
}

# ruleid: terraform-aws-unencrypted-memorydb
resource "aws_memorydb_cluster" "memorydb_unset" {
  name = "hot"
  node_type = "db.t4g.small"
  acl_name = aws_memorydb_acl.main.id
  tls_enabled = true
}

# ruleid: terraform-aws-unencrypted-backup-vault
resource "aws_backup_vault" "backup_vault_unset" {
  name = "nightly"
}

# ruleid: terraform-aws-unencrypted-secretsmanager
resource "aws_secretsmanager_secret" "secretsmanager_unset" {
  name = "orders/database"
}

# ruleid: terraform-aws-unencrypted-log-group
resource "aws_cloudwatch_log_group" "log_group_unset" {
  name = "/app/orders"
  retention_in_days = 365
}

# ruleid: terraform-aws-unencrypted-cloudtrail
resource "aws_cloudtrail" "cloudtrail_unset" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ruleid: terraform-aws-unencrypted-ecr
resource "aws_ecr_repository" "ecr_unset" {
  name = "orders"
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ssm_parameter" "ssm_parameter" {
  name = "/orders/database-password"
  # ruleid: terraform-aws-unencrypted-ssm-parameter
  type = "String"
}

resource "aws_ssm_parameter" "ssm_parameter_1" {
  name = "/orders/database-password"
  # ruleid: terraform-aws-unencrypted-ssm-parameter
  type = "StringList"
}

# ruleid: terraform-aws-unencrypted-redshift-serverless
resource "aws_redshiftserverless_namespace" "redshift_serverless_unset" {
  namespace_name = "reports"
}

# ruleid: terraform-aws-unencrypted-msk-at-rest
resource "aws_msk_cluster" "msk_at_rest_unset" {
  cluster_name = "events"
  kafka_version = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = aws_subnet.private[*].id
    security_groups = [aws_security_group.kafka.id]
  }
  encryption_info {
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

resource "aws_appsync_api_cache" "appsync_cache" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  # ruleid: terraform-aws-unencrypted-appsync-cache
  at_rest_encryption_enabled = false
  transit_encryption_enabled = true
}

# ruleid: terraform-aws-unencrypted-appsync-cache-unset
resource "aws_appsync_api_cache" "appsync_cache_unset" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  transit_encryption_enabled = true
}

resource "aws_api_gateway_method_settings" "api_gateway_cache" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  stage_name = aws_api_gateway_stage.main.stage_name
  method_path = "*/*"
  settings {
    caching_enabled = true
    # ruleid: terraform-aws-unencrypted-api-gateway-cache
    cache_data_encrypted = false
  }
}

# ruleid: terraform-aws-unencrypted-api-gateway-cache-unset
resource "aws_api_gateway_method_settings" "api_gateway_cache_unset" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  stage_name = aws_api_gateway_stage.main.stage_name
  method_path = "*/*"
  settings {
    caching_enabled = true
  }
}

resource "aws_instance" "instance_root_disk" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
  root_block_device {
    # ruleid: terraform-aws-unencrypted-instance-root-disk
    encrypted = false
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

# ruleid: terraform-aws-unencrypted-instance-root-disk-unset
resource "aws_instance" "instance_root_disk_unset" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
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

resource "aws_instance" "instance_disk" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    # ruleid: terraform-aws-unencrypted-instance-disk
    encrypted = false
  }
  associate_public_ip_address = false
  monitoring = true
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_template" "launch_template_disk" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  block_device_mappings {
    ebs {
      # ruleid: terraform-aws-unencrypted-launch-template-disk
      encrypted = false
    }
  }
  network_interfaces {
    associate_public_ip_address = false
  }
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_configuration" "launch_configuration_root_disk" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  root_block_device {
    # ruleid: terraform-aws-unencrypted-launch-configuration-root-disk
    encrypted = false
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

# ruleid: terraform-aws-unencrypted-launch-configuration-root-disk-unset
resource "aws_launch_configuration" "launch_configuration_root_disk_unset" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  ebs_block_device {
    encrypted = true
  }
  associate_public_ip_address = false
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_configuration" "launch_configuration_disk" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    # ruleid: terraform-aws-unencrypted-launch-configuration-disk
    encrypted = false
  }
  associate_public_ip_address = false
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ruleid: terraform-aws-unencrypted-timestream
resource "aws_timestreamwrite_database" "timestream_unset" {
  database_name = "metrics"
}

# ruleid: terraform-aws-unencrypted-dms
resource "aws_dms_replication_instance" "dms_unset" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

# ruleid: terraform-aws-unencrypted-image-builder
resource "aws_imagebuilder_component" "image_builder_unset" {
  name = "base"
  platform = "Linux"
  version = "1.0.0"
  uri = "s3://images/base.yaml"
}

resource "aws_ami_copy" "ami_copy" {
  name = "base"
  source_ami_id = data.aws_ami.main.id
  source_ami_region = "eu-west-1"
  # ruleid: terraform-aws-unencrypted-ami-copy
  encrypted = false
}

# ruleid: terraform-aws-unencrypted-ami-copy-unset
resource "aws_ami_copy" "ami_copy_unset" {
  name = "base"
  source_ami_id = data.aws_ami.main.id
  source_ami_region = "eu-west-1"
}

resource "aws_ami" "ami_disk" {
  name = "base"
  root_device_name = "/dev/xvda"
  ebs_block_device {
    # ruleid: terraform-aws-unencrypted-ami-disk
    encrypted = false
  }
}

resource "aws_docdb_global_cluster" "docdb_global" {
  global_cluster_identifier = "documents"
  engine = "docdb"
  # ruleid: terraform-aws-unencrypted-docdb-global
  storage_encrypted = false
}

# ruleid: terraform-aws-unencrypted-docdb-global-unset
resource "aws_docdb_global_cluster" "docdb_global_unset" {
  global_cluster_identifier = "documents"
  engine = "docdb"
}

resource "aws_dlm_lifecycle_policy" "snapshot_copies" {
  description = "Nightly"
  execution_role_arn = aws_iam_role.dlm.arn
  policy_details {
    schedule {
      cross_region_copy_rule {
        # ruleid: terraform-aws-unencrypted-snapshot-copies
        encrypted = false
      }
    }
    action {
      cross_region_copy {
        encryption_configuration {
          encrypted = true
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "snapshot_copies_event" {
  description = "Nightly"
  execution_role_arn = aws_iam_role.dlm.arn
  policy_details {
    schedule {
      cross_region_copy_rule {
        encrypted = true
      }
    }
    action {
      cross_region_copy {
        encryption_configuration {
          # ruleid: terraform-aws-unencrypted-snapshot-copies-event
          encrypted = false
        }
      }
    }
  }
}

# ruleid: terraform-aws-unencrypted-fsx-lustre
resource "aws_fsx_lustre_file_system" "fsx_lustre_unset" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
}

# ruleid: terraform-aws-unencrypted-fsx-windows
resource "aws_fsx_windows_file_system" "fsx_windows_unset" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
}

# ruleid: terraform-aws-unencrypted-fsx-ontap
resource "aws_fsx_ontap_file_system" "fsx_ontap_unset" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
}

# ruleid: terraform-aws-unencrypted-glue-job-settings
resource "aws_glue_job" "glue_job_settings" {
  name = "orders"
  role_arn = aws_iam_role.glue.arn
}

# ruleid: terraform-aws-unencrypted-glue-job-settings
resource "aws_glue_crawler" "glue_job_settings_2" {
  name = "orders"
  role_arn = aws_iam_role.glue.arn
}

# ruleid: terraform-aws-unencrypted-glue-job-settings
resource "aws_glue_dev_endpoint" "glue_job_settings_3" {
  name = "orders"
  role_arn = aws_iam_role.glue.arn
}

resource "aws_emr_security_configuration" "emr" {
  name = "orders"
  # ruleid: terraform-aws-unencrypted-emr
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption = false
      EnableInTransitEncryption = true
    }
  })
}

# ruleid: terraform-aws-unencrypted-session-manager
resource "aws_ssm_document" "session_manager" {
  document_type = "Session"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType = "Standard_Stream"
    inputs = {
      s3BucketName = "sessions"
      s3EncryptionEnabled = false
    }
  })
}

# ruleid: terraform-aws-unencrypted-snapshot-copies-event-unset
resource "aws_dlm_lifecycle_policy" "snapshot_copies_event_unset" {
  policy_details {
    policy_type = "EVENT_BASED_POLICY"
    action {
      name = "copy"
      cross_region_copy {
        encryption_configuration {}
        target = "us-east-1"
      }
    }
  }
}

resource "aws_instance" "second_disk" {
  monitoring = true
  metadata_options {
    http_tokens = "required"
  }
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    # ruleid: terraform-aws-unencrypted-instance-disk-unset
    device_name = "/dev/sdf"
    volume_size = 20
  }
}

module "database" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.10.0"
  # ruleid: terraform-aws-unencrypted-module
  storage_encrypted = false
}

resource "aws_athena_workgroup" "free" {
  configuration {
    # ruleid: terraform-aws-unencrypted-athena-left-out
    enforce_workgroup_configuration = false
    result_configuration {
      encryption_configuration {
        encryption_option = "SSE_S3"
      }
    }
  }
}
