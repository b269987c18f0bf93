# ok: terraform-aws-unencrypted-ebs-volume, terraform-aws-unencrypted-ebs-volume-unset
resource "aws_ebs_volume" "ebs_volume" {
  availability_zone = "eu-west-1a"
  size = 40
  encrypted = true
}

# ok: terraform-aws-unencrypted-ebs-volume, terraform-aws-unencrypted-ebs-volume-unset
resource "aws_ebs_volume" "ebs_volume_ebs_volume_by_variable" {
  availability_zone = "eu-west-1a"
  size = 40
  encrypted = var.encrypted
}

# ok: terraform-aws-unencrypted-ebs-default
resource "aws_ebs_encryption_by_default" "ebs_encryption_by_default" {
  enabled = true
}

# ok: terraform-aws-unencrypted-ebs-default
resource "aws_ebs_encryption_by_default" "ebs_encryption_by_default_ebs_default_by_variable" {
  enabled = var.enabled
}

# ok: terraform-aws-unencrypted-ebs-snapshot-copy, terraform-aws-unencrypted-ebs-snapshot-copy-unset
resource "aws_ebs_snapshot_copy" "ebs_snapshot_copy" {
  source_snapshot_id = aws_ebs_snapshot.data.id
  source_region = "eu-west-1"
  encrypted = true
}

# ok: terraform-aws-unencrypted-ebs-snapshot-copy, terraform-aws-unencrypted-ebs-snapshot-copy-unset
resource "aws_ebs_snapshot_copy" "ebs_snapshot_copy_ebs_snapshot_copy_by_variable" {
  source_snapshot_id = aws_ebs_snapshot.data.id
  source_region = "eu-west-1"
  encrypted = var.encrypted
}

# ok: terraform-aws-unencrypted-efs, terraform-aws-unencrypted-efs-unset
resource "aws_efs_file_system" "efs_file_system" {
  creation_token = "shared"
  encrypted = true
}

# ok: terraform-aws-unencrypted-efs, terraform-aws-unencrypted-efs-unset
resource "aws_efs_file_system" "efs_file_system_efs_by_variable" {
  creation_token = "shared"
  encrypted = var.encrypted
}

# ok: terraform-aws-unencrypted-rds-instance, terraform-aws-unencrypted-rds-instance-unset
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

# ok: terraform-aws-unencrypted-rds-instance, terraform-aws-unencrypted-rds-instance-unset
resource "aws_db_instance" "db_instance_rds_instance_by_variable" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = var.storage_encrypted
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-unencrypted-rds-cluster, terraform-aws-unencrypted-rds-cluster-unset
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

# ok: terraform-aws-unencrypted-rds-cluster, terraform-aws-unencrypted-rds-cluster-unset
resource "aws_rds_cluster" "rds_cluster_rds_cluster_by_variable" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = var.storage_encrypted
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-unencrypted-rds-global-cluster, terraform-aws-unencrypted-rds-global-cluster-unset
resource "aws_rds_global_cluster" "rds_global_cluster" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  storage_encrypted = true
  deletion_protection = true
}

# ok: terraform-aws-unencrypted-rds-global-cluster, terraform-aws-unencrypted-rds-global-cluster-unset
resource "aws_rds_global_cluster" "rds_global_cluster_rds_global_cluster_by_variable" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  storage_encrypted = var.storage_encrypted
  deletion_protection = true
}

# ok: terraform-aws-unencrypted-redshift, terraform-aws-unencrypted-redshift-unset
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

# ok: terraform-aws-unencrypted-redshift, terraform-aws-unencrypted-redshift-unset
resource "aws_redshift_cluster" "redshift_cluster_redshift_by_variable" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = var.encrypted
  publicly_accessible = false
  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

# ok: terraform-aws-unencrypted-elasticache, terraform-aws-unencrypted-elasticache-unset
resource "aws_elasticache_replication_group" "elasticache_replication_group" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit = 7
}

# ok: terraform-aws-unencrypted-elasticache, terraform-aws-unencrypted-elasticache-unset
resource "aws_elasticache_replication_group" "elasticache_replication_group_elasticache_by_variable" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = var.at_rest_encryption_enabled
  transit_encryption_enabled = true
  snapshot_retention_limit = 7
}

# ok: terraform-aws-unencrypted-docdb, terraform-aws-unencrypted-docdb-unset
resource "aws_docdb_cluster" "docdb_cluster" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  backup_retention_period = 14
}

# ok: terraform-aws-unencrypted-docdb, terraform-aws-unencrypted-docdb-unset
resource "aws_docdb_cluster" "docdb_cluster_docdb_by_variable" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = var.storage_encrypted
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  backup_retention_period = 14
}

# ok: terraform-aws-unencrypted-neptune, terraform-aws-unencrypted-neptune-unset
resource "aws_neptune_cluster" "neptune_cluster" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-unencrypted-neptune, terraform-aws-unencrypted-neptune-unset
resource "aws_neptune_cluster" "neptune_cluster_neptune_by_variable" {
  cluster_identifier = "graph"
  storage_encrypted = var.storage_encrypted
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-unencrypted-dax
# ok: terraform-aws-unencrypted-dax-off
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

# ok: terraform-aws-unencrypted-dax-off
resource "aws_dax_cluster" "dax_cluster_dax_off_by_variable" {
  cluster_name = "hot"
  iam_role_arn = aws_iam_role.dax.arn
  node_type = "dax.r5.large"
  replication_factor = 3
  server_side_encryption {
    enabled = var.enabled
  }
  cluster_endpoint_encryption_type = "TLS"
}

# ok: terraform-aws-unencrypted-dynamodb, terraform-aws-unencrypted-dynamodb-unset
resource "aws_dynamodb_table" "dynamodb_table" {
  name = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  server_side_encryption {
    enabled = true
  }
  point_in_time_recovery {
    enabled = true
  }
  deletion_protection_enabled = true
}

# ok: terraform-aws-unencrypted-dynamodb, terraform-aws-unencrypted-dynamodb-unset
resource "aws_dynamodb_table" "dynamodb_table_dynamodb_by_variable" {
  name = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  server_side_encryption {
    enabled = var.enabled
  }
  point_in_time_recovery {
    enabled = true
  }
  deletion_protection_enabled = true
}

# ok: terraform-aws-unencrypted-sns
resource "aws_sns_topic" "sns_topic" {
  name = "orders"
  kms_master_key_id = aws_kms_key.main.id
}

# ok: terraform-aws-unencrypted-sns
resource "aws_sns_topic" "sns_topic_sns_by_variable" {
  name = "orders"
  kms_master_key_id = var.kms_master_key_id
}

# ok: terraform-aws-unencrypted-sqs, terraform-aws-unencrypted-sqs-unset
resource "aws_sqs_queue" "sqs_queue" {
  name = "orders"
  sqs_managed_sse_enabled = true
}

# ok: terraform-aws-unencrypted-sqs, terraform-aws-unencrypted-sqs-unset
resource "aws_sqs_queue" "sqs_queue_sqs_by_variable" {
  name = "orders"
  sqs_managed_sse_enabled = var.sqs_managed_sse_enabled
}

# ok: terraform-aws-unencrypted-kinesis, terraform-aws-unencrypted-kinesis-unset
resource "aws_kinesis_stream" "kinesis_stream" {
  name = "clicks"
  shard_count = 2
  encryption_type = "KMS"
}

# ok: terraform-aws-unencrypted-kinesis, terraform-aws-unencrypted-kinesis-unset
resource "aws_kinesis_stream" "kinesis_stream_kinesis_by_variable" {
  name = "clicks"
  shard_count = 2
  encryption_type = var.encryption_type
}

# ok: terraform-aws-unencrypted-firehose
# ok: terraform-aws-unencrypted-firehose-off
resource "aws_kinesis_firehose_delivery_stream" "kinesis_firehose_delivery_stream" {
  name = "clicks"
  destination = "extended_s3"
  server_side_encryption {
    enabled = true
  }
}

# ok: terraform-aws-unencrypted-firehose-off
resource "aws_kinesis_firehose_delivery_stream" "kinesis_firehose_delivery_stream_firehose_off_by_variable" {
  name = "clicks"
  destination = "extended_s3"
  server_side_encryption {
    enabled = var.enabled
  }
}

# ok: terraform-aws-unencrypted-kinesis-video
resource "aws_kinesis_video_stream" "kinesis_video_stream" {
  name = "door"
  kms_key_id = aws_kms_key.main.id
}

# ok: terraform-aws-unencrypted-kinesis-video
resource "aws_kinesis_video_stream" "kinesis_video_stream_kinesis_video_by_variable" {
  name = "door"
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-opensearch, terraform-aws-unencrypted-opensearch-unset
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

# ok: terraform-aws-unencrypted-opensearch, terraform-aws-unencrypted-opensearch-unset
resource "aws_opensearch_domain" "opensearch_domain_opensearch_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = var.enabled
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

# ok: terraform-aws-unencrypted-elasticsearch, terraform-aws-unencrypted-elasticsearch-unset
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

# ok: terraform-aws-unencrypted-elasticsearch, terraform-aws-unencrypted-elasticsearch-unset
resource "aws_elasticsearch_domain" "elasticsearch_domain_elasticsearch_by_variable" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = var.enabled
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

# ok: terraform-aws-unencrypted-athena-workgroup
resource "aws_athena_workgroup" "athena_workgroup" {
  name = "reports"
  configuration {
    result_configuration {
      encryption_configuration {
        encryption_option = "SSE_KMS"
        kms_key_arn       = aws_kms_key.main.arn
      }
    }
  }
}

# ok: terraform-aws-unencrypted-athena-database
resource "aws_athena_database" "athena_database" {
  name = "reports"
  bucket = aws_s3_bucket.results.bucket
  encryption_configuration {
    encryption_option = "SSE_KMS"
    kms_key           = aws_kms_key.main.arn
  }
}

# ok: terraform-aws-unencrypted-glue-s3
# ok: terraform-aws-unencrypted-glue-logs
# ok: terraform-aws-unencrypted-glue-bookmarks
resource "aws_glue_security_configuration" "glue_security_configuration" {
  name = "jobs"
  encryption_configuration {
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
    }
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
  }
}

# ok: terraform-aws-unencrypted-glue-s3
resource "aws_glue_security_configuration" "glue_security_configuration_glue_s3_by_variable" {
  name = "jobs"
  encryption_configuration {
    s3_encryption {
      s3_encryption_mode = var.s3_encryption_mode
    }
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
  }
}

# ok: terraform-aws-unencrypted-glue-logs
resource "aws_glue_security_configuration" "glue_security_configuration_glue_logs_by_variable" {
  name = "jobs"
  encryption_configuration {
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
    }
    cloudwatch_encryption {
      cloudwatch_encryption_mode = var.cloudwatch_encryption_mode
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
  }
}

# ok: terraform-aws-unencrypted-glue-bookmarks
resource "aws_glue_security_configuration" "glue_security_configuration_glue_bookmarks_by_variable" {
  name = "jobs"
  encryption_configuration {
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
    }
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = var.job_bookmarks_encryption_mode
    }
  }
}

# ok: terraform-aws-unencrypted-glue-catalog
# ok: terraform-aws-unencrypted-glue-catalog-passwords
resource "aws_glue_data_catalog_encryption_settings" "glue_data_catalog_encryption_settings" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
    }
    connection_password_encryption {
      return_connection_password_encrypted = true
    }
  }
}

# ok: terraform-aws-unencrypted-glue-catalog
resource "aws_glue_data_catalog_encryption_settings" "glue_data_catalog_encryption_settings_glue_catalog_by_variable" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      catalog_encryption_mode = var.catalog_encryption_mode
    }
    connection_password_encryption {
      return_connection_password_encrypted = true
    }
  }
}

# ok: terraform-aws-unencrypted-glue-catalog-passwords
resource "aws_glue_data_catalog_encryption_settings" "glue_data_catalog_encryption_settings_glue_catalog_passwords_by_variable" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
    }
    connection_password_encryption {
      return_connection_password_encrypted = var.return_connection_password_encrypted
    }
  }
}

# ok: terraform-aws-unencrypted-sagemaker-notebook
resource "aws_sagemaker_notebook_instance" "sagemaker_notebook_instance" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  direct_internet_access = "Disabled"
  root_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

# ok: terraform-aws-unencrypted-sagemaker-notebook
resource "aws_sagemaker_notebook_instance" "sagemaker_notebook_instance_sagemaker_notebook_by_variable" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = var.kms_key_id
  direct_internet_access = "Disabled"
  root_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

# ok: terraform-aws-unencrypted-sagemaker-endpoint
resource "aws_sagemaker_endpoint_configuration" "sagemaker_endpoint_configuration" {
  name = "model"
  production_variants {
    model_name             = aws_sagemaker_model.main.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
  kms_key_arn = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-sagemaker-endpoint
resource "aws_sagemaker_endpoint_configuration" "sagemaker_endpoint_configuration_sagemaker_endpoint_by_variable" {
  name = "model"
  production_variants {
    model_name             = aws_sagemaker_model.main.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
  kms_key_arn = var.kms_key_arn
}

# ok: terraform-aws-unencrypted-sagemaker-domain
resource "aws_sagemaker_domain" "sagemaker_domain" {
  domain_name = "lab"
  auth_mode = "IAM"
  vpc_id = aws_vpc.main.id
  subnet_ids = aws_subnet.private[*].id
  default_user_settings {
    execution_role = aws_iam_role.lab.arn
  }
  kms_key_id = aws_kms_key.main.id
  app_network_access_type = "VpcOnly"
}

# ok: terraform-aws-unencrypted-sagemaker-domain
resource "aws_sagemaker_domain" "sagemaker_domain_sagemaker_domain_by_variable" {
  domain_name = "lab"
  auth_mode = "IAM"
  vpc_id = aws_vpc.main.id
  subnet_ids = aws_subnet.private[*].id
  default_user_settings {
    execution_role = aws_iam_role.lab.arn
  }
  kms_key_id = var.kms_key_id
  app_network_access_type = "VpcOnly"
}

# ok: terraform-aws-unencrypted-workspaces-user-volume, terraform-aws-unencrypted-workspaces-user-volume-unset
# ok: terraform-aws-unencrypted-workspaces-root-volume, terraform-aws-unencrypted-workspaces-root-volume-unset
resource "aws_workspaces_workspace" "workspaces_workspace" {
  directory_id = aws_workspaces_directory.main.id
  bundle_id = data.aws_workspaces_bundle.main.id
  user_name = "jo"
  volume_encryption_key = aws_kms_key.main.arn
  user_volume_encryption_enabled = true
  root_volume_encryption_enabled = true
}

# ok: terraform-aws-unencrypted-workspaces-user-volume, terraform-aws-unencrypted-workspaces-user-volume-unset
resource "aws_workspaces_workspace" "workspaces_workspace_workspaces_user_volume_by_variable" {
  directory_id = aws_workspaces_directory.main.id
  bundle_id = data.aws_workspaces_bundle.main.id
  user_name = "jo"
  volume_encryption_key = aws_kms_key.main.arn
  user_volume_encryption_enabled = var.user_volume_encryption_enabled
  root_volume_encryption_enabled = true
}

# ok: terraform-aws-unencrypted-workspaces-root-volume, terraform-aws-unencrypted-workspaces-root-volume-unset
resource "aws_workspaces_workspace" "workspaces_workspace_workspaces_root_volume_by_variable" {
  directory_id = aws_workspaces_directory.main.id
  bundle_id = data.aws_workspaces_bundle.main.id
  user_name = "jo"
  volume_encryption_key = aws_kms_key.main.arn
  user_volume_encryption_enabled = true
  root_volume_encryption_enabled = var.root_volume_encryption_enabled
}

# ok: terraform-aws-unencrypted-codebuild-artifacts
# ok: terraform-aws-unencrypted-codebuild-s3-logs
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

# ok: terraform-aws-unencrypted-codebuild-artifacts
resource "aws_codebuild_project" "codebuild_project_codebuild_artifacts_by_variable" {
  name = "build"
  service_role = aws_iam_role.build.arn
  source {
    type      = "CODECOMMIT"
    location  = aws_codecommit_repository.main.clone_url_http
  }
  artifacts {
    encryption_disabled = var.encryption_disabled
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

# ok: terraform-aws-unencrypted-codebuild-s3-logs
resource "aws_codebuild_project" "codebuild_project_codebuild_s3_logs_by_variable" {
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
      encryption_disabled = var.encryption_disabled
    }
    cloudwatch_logs {
      status = "ENABLED"
    }
  }
  environment {
    privileged_mode = false
  }
}

# ok: terraform-aws-unencrypted-fsx-openzfs
resource "aws_fsx_openzfs_file_system" "fsx_openzfs_file_system" {
  storage_capacity = 64
  subnet_ids = [aws_subnet.private.id]
  deployment_type = "SINGLE_AZ_1"
  throughput_capacity = 64
  kms_key_id = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-fsx-openzfs
resource "aws_fsx_openzfs_file_system" "fsx_openzfs_file_system_fsx_openzfs_by_variable" {
  storage_capacity = 64
  subnet_ids = [aws_subnet.private.id]
  deployment_type = "SINGLE_AZ_1"
  throughput_capacity = 64
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-memorydb
resource "aws_memorydb_cluster" "memorydb_cluster" {
  name = "hot"
  node_type = "db.t4g.small"
  acl_name = aws_memorydb_acl.main.id
  kms_key_arn = aws_kms_key.main.arn
  tls_enabled = true
}

# ok: terraform-aws-unencrypted-memorydb
resource "aws_memorydb_cluster" "memorydb_cluster_memorydb_by_variable" {
  name = "hot"
  node_type = "db.t4g.small"
  acl_name = aws_memorydb_acl.main.id
  kms_key_arn = var.kms_key_arn
  tls_enabled = true
}

# ok: terraform-aws-unencrypted-backup-vault
resource "aws_backup_vault" "backup_vault" {
  name = "nightly"
  kms_key_arn = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-backup-vault
resource "aws_backup_vault" "backup_vault_backup_vault_by_variable" {
  name = "nightly"
  kms_key_arn = var.kms_key_arn
}

# ok: terraform-aws-unencrypted-secretsmanager
resource "aws_secretsmanager_secret" "secretsmanager_secret" {
  name = "orders/database"
  kms_key_id = aws_kms_key.main.id
}

# ok: terraform-aws-unencrypted-secretsmanager
resource "aws_secretsmanager_secret" "secretsmanager_secret_secretsmanager_by_variable" {
  name = "orders/database"
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-log-group
resource "aws_cloudwatch_log_group" "cloudwatch_log_group" {
  name = "/app/orders"
  kms_key_id = aws_kms_key.main.arn
  retention_in_days = 365
}

# ok: terraform-aws-unencrypted-log-group
resource "aws_cloudwatch_log_group" "cloudwatch_log_group_log_group_by_variable" {
  name = "/app/orders"
  kms_key_id = var.kms_key_id
  retention_in_days = 365
}

# ok: terraform-aws-unencrypted-cloudtrail
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

# ok: terraform-aws-unencrypted-cloudtrail
resource "aws_cloudtrail" "cloudtrail_cloudtrail_by_variable" {
  name = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
  kms_key_id = var.kms_key_id
  enable_logging = true
  is_multi_region_trail = true
  include_global_service_events = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
}

# ok: terraform-aws-unencrypted-ecr
resource "aws_ecr_repository" "ecr_repository" {
  name = "orders"
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.main.arn
  }
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    scan_on_push = true
  }
}

# ok: terraform-aws-unencrypted-ssm-parameter
resource "aws_ssm_parameter" "ssm_parameter" {
  name = "/orders/database-password"
  type = "SecureString"
}

# ok: terraform-aws-unencrypted-ssm-parameter
resource "aws_ssm_parameter" "ssm_parameter_ssm_parameter_by_variable" {
  name = "/orders/database-password"
  type = var.type
}

# ok: terraform-aws-unencrypted-redshift-serverless
resource "aws_redshiftserverless_namespace" "redshiftserverless_namespace" {
  namespace_name = "reports"
  kms_key_id = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-redshift-serverless
resource "aws_redshiftserverless_namespace" "redshiftserverless_namespace_redshift_serverless_by_variable" {
  namespace_name = "reports"
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-msk-at-rest
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

# ok: terraform-aws-unencrypted-msk-at-rest
resource "aws_msk_cluster" "msk_cluster_msk_at_rest_by_variable" {
  cluster_name = "events"
  kafka_version = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = aws_subnet.private[*].id
    security_groups = [aws_security_group.kafka.id]
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = var.encryption_at_rest_kms_key_arn
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

# ok: terraform-aws-unencrypted-appsync-cache, terraform-aws-unencrypted-appsync-cache-unset
resource "aws_appsync_api_cache" "appsync_api_cache" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

# ok: terraform-aws-unencrypted-appsync-cache, terraform-aws-unencrypted-appsync-cache-unset
resource "aws_appsync_api_cache" "appsync_api_cache_appsync_cache_by_variable" {
  api_id = aws_appsync_graphql_api.main.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type = "SMALL"
  ttl = 300
  at_rest_encryption_enabled = var.at_rest_encryption_enabled
  transit_encryption_enabled = true
}

# ok: terraform-aws-unencrypted-api-gateway-cache, terraform-aws-unencrypted-api-gateway-cache-unset
resource "aws_api_gateway_method_settings" "api_gateway_method_settings" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  stage_name = aws_api_gateway_stage.main.stage_name
  method_path = "*/*"
  settings {
    caching_enabled = true
    cache_data_encrypted = true
  }
}

# ok: terraform-aws-unencrypted-api-gateway-cache, terraform-aws-unencrypted-api-gateway-cache-unset
resource "aws_api_gateway_method_settings" "api_gateway_method_settings_api_gateway_cache_by_variable" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  stage_name = aws_api_gateway_stage.main.stage_name
  method_path = "*/*"
  settings {
    caching_enabled = true
    cache_data_encrypted = var.cache_data_encrypted
  }
}

# ok: terraform-aws-unencrypted-instance-root-disk, terraform-aws-unencrypted-instance-root-disk-unset
# ok: terraform-aws-unencrypted-instance-disk
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

# ok: terraform-aws-unencrypted-instance-root-disk, terraform-aws-unencrypted-instance-root-disk-unset
resource "aws_instance" "instance_instance_root_disk_by_variable" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
  root_block_device {
    encrypted = var.encrypted
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

# ok: terraform-aws-unencrypted-instance-disk
resource "aws_instance" "instance_instance_disk_by_variable" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    encrypted = var.encrypted
  }
  associate_public_ip_address = false
  monitoring = true
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-unencrypted-launch-template-disk
resource "aws_launch_template" "launch_template" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  block_device_mappings {
    ebs {
      encrypted = true
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

# ok: terraform-aws-unencrypted-launch-template-disk
resource "aws_launch_template" "launch_template_launch_template_disk_by_variable" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  block_device_mappings {
    ebs {
      encrypted = var.encrypted
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

# ok: terraform-aws-unencrypted-launch-configuration-root-disk, terraform-aws-unencrypted-launch-configuration-root-disk-unset
# ok: terraform-aws-unencrypted-launch-configuration-disk
resource "aws_launch_configuration" "launch_configuration" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
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

# ok: terraform-aws-unencrypted-launch-configuration-root-disk, terraform-aws-unencrypted-launch-configuration-root-disk-unset
resource "aws_launch_configuration" "launch_configuration_launch_configuration_root_disk_by_variable" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  root_block_device {
    encrypted = var.encrypted
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

# ok: terraform-aws-unencrypted-launch-configuration-disk
resource "aws_launch_configuration" "launch_configuration_launch_configuration_disk_by_variable" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    encrypted = var.encrypted
  }
  associate_public_ip_address = false
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-unencrypted-timestream
resource "aws_timestreamwrite_database" "timestreamwrite_database" {
  database_name = "metrics"
  kms_key_id = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-timestream
resource "aws_timestreamwrite_database" "timestreamwrite_database_timestream_by_variable" {
  database_name = "metrics"
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-dms
resource "aws_dms_replication_instance" "dms_replication_instance" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = aws_kms_key.main.arn
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-unencrypted-dms
resource "aws_dms_replication_instance" "dms_replication_instance_dms_by_variable" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = var.kms_key_arn
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-unencrypted-image-builder
resource "aws_imagebuilder_component" "imagebuilder_component" {
  name = "base"
  platform = "Linux"
  version = "1.0.0"
  uri = "s3://images/base.yaml"
  kms_key_id = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-image-builder
resource "aws_imagebuilder_component" "imagebuilder_component_image_builder_by_variable" {
  name = "base"
  platform = "Linux"
  version = "1.0.0"
  uri = "s3://images/base.yaml"
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-ami-copy, terraform-aws-unencrypted-ami-copy-unset
resource "aws_ami_copy" "ami_copy" {
  name = "base"
  source_ami_id = data.aws_ami.main.id
  source_ami_region = "eu-west-1"
  encrypted = true
}

# ok: terraform-aws-unencrypted-ami-copy, terraform-aws-unencrypted-ami-copy-unset
resource "aws_ami_copy" "ami_copy_ami_copy_by_variable" {
  name = "base"
  source_ami_id = data.aws_ami.main.id
  source_ami_region = "eu-west-1"
  encrypted = var.encrypted
}

# ok: terraform-aws-unencrypted-ami-disk
resource "aws_ami" "ami" {
  name = "base"
  root_device_name = "/dev/xvda"
  ebs_block_device {
    encrypted = true
  }
}

# ok: terraform-aws-unencrypted-ami-disk
resource "aws_ami" "ami_ami_disk_by_variable" {
  name = "base"
  root_device_name = "/dev/xvda"
  ebs_block_device {
    encrypted = var.encrypted
  }
}

# ok: terraform-aws-unencrypted-docdb-global, terraform-aws-unencrypted-docdb-global-unset
resource "aws_docdb_global_cluster" "docdb_global_cluster" {
  global_cluster_identifier = "documents"
  engine = "docdb"
  storage_encrypted = true
}

# ok: terraform-aws-unencrypted-docdb-global, terraform-aws-unencrypted-docdb-global-unset
resource "aws_docdb_global_cluster" "docdb_global_cluster_docdb_global_by_variable" {
  global_cluster_identifier = "documents"
  engine = "docdb"
  storage_encrypted = var.storage_encrypted
}

# ok: terraform-aws-unencrypted-snapshot-copies
# ok: terraform-aws-unencrypted-snapshot-copies-event
resource "aws_dlm_lifecycle_policy" "dlm_lifecycle_policy" {
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
          encrypted = true
        }
      }
    }
  }
}

# ok: terraform-aws-unencrypted-snapshot-copies
resource "aws_dlm_lifecycle_policy" "dlm_lifecycle_policy_snapshot_copies_by_variable" {
  description = "Nightly"
  execution_role_arn = aws_iam_role.dlm.arn
  policy_details {
    schedule {
      cross_region_copy_rule {
        encrypted = var.encrypted
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

# ok: terraform-aws-unencrypted-snapshot-copies-event
resource "aws_dlm_lifecycle_policy" "dlm_lifecycle_policy_snapshot_copies_event_by_variable" {
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
          encrypted = var.encrypted
        }
      }
    }
  }
}

# ok: terraform-aws-unencrypted-fsx-lustre
resource "aws_fsx_lustre_file_system" "fsx_lustre_file_system" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
  kms_key_id = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-fsx-lustre
resource "aws_fsx_lustre_file_system" "fsx_lustre_file_system_fsx_lustre_by_variable" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-fsx-windows
resource "aws_fsx_windows_file_system" "fsx_windows_file_system" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
  kms_key_id = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-fsx-windows
resource "aws_fsx_windows_file_system" "fsx_windows_file_system_fsx_windows_by_variable" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-fsx-ontap
resource "aws_fsx_ontap_file_system" "fsx_ontap_file_system" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
  kms_key_id = aws_kms_key.main.arn
}

# ok: terraform-aws-unencrypted-fsx-ontap
resource "aws_fsx_ontap_file_system" "fsx_ontap_file_system_fsx_ontap_by_variable" {
  subnet_ids = [aws_subnet.private.id]
  storage_capacity = 1200
  kms_key_id = var.kms_key_id
}

# ok: terraform-aws-unencrypted-glue-job-settings
resource "aws_glue_job" "glue_job_settings" {
  name = "orders"
  role_arn = aws_iam_role.glue.arn
  security_configuration = aws_glue_security_configuration.main.name
}

# ok: terraform-aws-unencrypted-emr
resource "aws_emr_security_configuration" "emr" {
  name = "orders"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption = true
      EnableInTransitEncryption = true
    }
  })
}

# ok: terraform-aws-unencrypted-session-manager
resource "aws_ssm_document" "session_manager" {
  document_type = "Session"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType = "Standard_Stream"
    inputs = {
      s3BucketName = "sessions"
      s3EncryptionEnabled = true
    }
  })
}

# ok: terraform-aws-unencrypted-snapshot-copies-event-unset
resource "aws_dlm_lifecycle_policy" "snapshot_copies_event_unset" {
  policy_details {
    policy_type = "EVENT_BASED_POLICY"
    action {
      name = "copy"
      cross_region_copy {
        encryption_configuration {
          encrypted = true
        }
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
    # ok: terraform-aws-unencrypted-instance-disk-unset
    device_name = "/dev/sdf"
    encrypted   = true
  }
}

module "database" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.10.0"
  # ok: terraform-aws-unencrypted-module
  storage_encrypted = true
}

resource "aws_athena_workgroup" "free" {
  configuration {
    # ok: terraform-aws-unencrypted-athena-left-out
    enforce_workgroup_configuration = true
    result_configuration {
      encryption_configuration {
        encryption_option = "SSE_S3"
      }
    }
  }
}
