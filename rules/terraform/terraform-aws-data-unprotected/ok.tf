# ok: terraform-aws-data-unprotected-rds-backup
# ok: terraform-aws-data-unprotected-rds-backup-unset
# ok: terraform-aws-data-unprotected-rds-deletion, terraform-aws-data-unprotected-rds-deletion-unset
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

# ok: terraform-aws-data-unprotected-rds-backup
resource "aws_db_instance" "db_instance_rds_backup_by_variable" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = var.backup_retention_period
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-rds-backup-unset
resource "aws_db_instance" "db_instance_rds_backup_unset_by_variable" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = var.backup_retention_period
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-rds-deletion, terraform-aws-data-unprotected-rds-deletion-unset
resource "aws_db_instance" "db_instance_rds_deletion_by_variable" {
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
  deletion_protection = var.deletion_protection
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-rds-cluster-deletion, terraform-aws-data-unprotected-rds-cluster-deletion-unset
# ok: terraform-aws-data-unprotected-rds-cluster-backup, terraform-aws-data-unprotected-rds-cluster-backup-unset
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

# ok: terraform-aws-data-unprotected-rds-cluster-deletion, terraform-aws-data-unprotected-rds-cluster-deletion-unset
resource "aws_rds_cluster" "rds_cluster_rds_cluster_deletion_by_variable" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = var.deletion_protection
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-rds-cluster-backup, terraform-aws-data-unprotected-rds-cluster-backup-unset
resource "aws_rds_cluster" "rds_cluster_rds_cluster_backup_by_variable" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = var.backup_retention_period
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-rds-global-deletion, terraform-aws-data-unprotected-rds-global-deletion-unset
resource "aws_rds_global_cluster" "rds_global_cluster" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  storage_encrypted = true
  deletion_protection = true
}

# ok: terraform-aws-data-unprotected-rds-global-deletion, terraform-aws-data-unprotected-rds-global-deletion-unset
resource "aws_rds_global_cluster" "rds_global_cluster_rds_global_deletion_by_variable" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  storage_encrypted = true
  deletion_protection = var.deletion_protection
}

# ok: terraform-aws-data-unprotected-docdb-deletion
# ok: terraform-aws-data-unprotected-docdb-backup, terraform-aws-data-unprotected-docdb-backup-unset
resource "aws_docdb_cluster" "docdb_cluster" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  backup_retention_period = 14
}

# ok: terraform-aws-data-unprotected-docdb-deletion
resource "aws_docdb_cluster" "docdb_cluster_docdb_deletion_by_variable" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = var.deletion_protection
  backup_retention_period = 14
}

# ok: terraform-aws-data-unprotected-docdb-backup, terraform-aws-data-unprotected-docdb-backup-unset
resource "aws_docdb_cluster" "docdb_cluster_docdb_backup_by_variable" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  backup_retention_period = var.backup_retention_period
}

# ok: terraform-aws-data-unprotected-neptune-backup, terraform-aws-data-unprotected-neptune-backup-unset
# ok: terraform-aws-data-unprotected-neptune-deletion
resource "aws_neptune_cluster" "neptune_cluster" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-neptune-backup, terraform-aws-data-unprotected-neptune-backup-unset
resource "aws_neptune_cluster" "neptune_cluster_neptune_backup_by_variable" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = var.backup_retention_period
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-neptune-deletion
resource "aws_neptune_cluster" "neptune_cluster_neptune_deletion_by_variable" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = var.deletion_protection
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-data-unprotected-redshift-backup
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

# ok: terraform-aws-data-unprotected-redshift-backup
resource "aws_redshift_cluster" "redshift_cluster_redshift_backup_by_variable" {
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
  automated_snapshot_retention_period = var.automated_snapshot_retention_period
  enhanced_vpc_routing = true
}

# ok: terraform-aws-data-unprotected-elasticache-backup
resource "aws_elasticache_replication_group" "elasticache_replication_group" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit = 7
}

# ok: terraform-aws-data-unprotected-elasticache-backup
resource "aws_elasticache_replication_group" "elasticache_replication_group_elasticache_backup_by_variable" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit = var.snapshot_retention_limit
}

# ok: terraform-aws-data-unprotected-elasticache-cluster-backup, terraform-aws-data-unprotected-elasticache-cluster-backup-unset
resource "aws_elasticache_cluster" "elasticache_cluster" {
  cluster_id = "sessions"
  engine = "redis"
  node_type = "cache.t4g.small"
  num_cache_nodes = 1
  snapshot_retention_limit = 7
}

# ok: terraform-aws-data-unprotected-elasticache-cluster-backup, terraform-aws-data-unprotected-elasticache-cluster-backup-unset
resource "aws_elasticache_cluster" "elasticache_cluster_elasticache_cluster_backup_by_variable" {
  cluster_id = "sessions"
  engine = "redis"
  node_type = "cache.t4g.small"
  num_cache_nodes = 1
  snapshot_retention_limit = var.snapshot_retention_limit
}

# ok: terraform-aws-data-unprotected-dynamodb-recovery, terraform-aws-data-unprotected-dynamodb-recovery-unset
# ok: terraform-aws-data-unprotected-dynamodb-deletion
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

# ok: terraform-aws-data-unprotected-dynamodb-recovery, terraform-aws-data-unprotected-dynamodb-recovery-unset
resource "aws_dynamodb_table" "dynamodb_table_dynamodb_recovery_by_variable" {
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
    enabled = var.enabled
  }
  deletion_protection_enabled = true
}

# ok: terraform-aws-data-unprotected-dynamodb-deletion
resource "aws_dynamodb_table" "dynamodb_table_dynamodb_deletion_by_variable" {
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
  deletion_protection_enabled = var.deletion_protection_enabled
}

# ok: terraform-aws-data-unprotected-load-balancer-deletion
# ok: terraform-aws-data-unprotected-load-balancer-deletion-default
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

# ok: terraform-aws-data-unprotected-load-balancer-deletion
resource "aws_lb" "lb_load_balancer_deletion_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = var.enable_deletion_protection
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-data-unprotected-load-balancer-deletion-default
resource "aws_lb" "lb_load_balancer_deletion_default_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = var.enable_deletion_protection
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-data-unprotected-bucket-versions
resource "aws_s3_bucket" "s3_bucket" {
  bucket = "example-data"
  acl = "private"
  versioning {
    enabled = true
  }
}

# ok: terraform-aws-data-unprotected-bucket-versions
resource "aws_s3_bucket" "s3_bucket_bucket_versions_by_variable" {
  bucket = "example-data"
  acl = "private"
  versioning {
    enabled = var.enabled
  }
}

# ok: terraform-aws-data-unprotected-bucket-versions-resource
resource "aws_s3_bucket_versioning" "s3_bucket_versioning" {
  bucket = aws_s3_bucket.main.id
  versioning_configuration {
    status = "Enabled"
  }
}

# ok: terraform-aws-data-unprotected-bucket-versions-resource
resource "aws_s3_bucket_versioning" "s3_bucket_versioning_bucket_versions_resource_by_variable" {
  bucket = aws_s3_bucket.main.id
  versioning_configuration {
    status = var.status
  }
}

# ok: terraform-aws-data-unprotected-user-pool
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

# ok: terraform-aws-data-unprotected-user-pool
resource "aws_cognito_user_pool" "cognito_user_pool_user_pool_by_variable" {
  name = "people"
  deletion_protection = var.deletion_protection
  password_policy {
    minimum_length = 12
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

# ok: terraform-aws-data-unprotected-kms-window
# ok: terraform-aws-data-unprotected-kms-enabled
resource "aws_kms_key" "kms_key" {
  description = "Orders"
  deletion_window_in_days = 30
  enable_key_rotation = true
  is_enabled = true
}

# ok: terraform-aws-data-unprotected-kms-window
resource "aws_kms_key" "kms_key_kms_window_by_variable" {
  description = "Orders"
  deletion_window_in_days = var.deletion_window_in_days
  enable_key_rotation = true
  is_enabled = true
}

# ok: terraform-aws-data-unprotected-kms-enabled
resource "aws_kms_key" "kms_key_kms_enabled_by_variable" {
  description = "Orders"
  deletion_window_in_days = 30
  enable_key_rotation = true
  is_enabled = var.is_enabled
}

# ok: terraform-aws-data-unprotected-qldb-deletion
# ok: terraform-aws-data-unprotected-qldb-permissions
resource "aws_qldb_ledger" "qldb_ledger" {
  name = "orders"
  deletion_protection = true
  permissions_mode = "STANDARD"
}

# ok: terraform-aws-data-unprotected-qldb-deletion
resource "aws_qldb_ledger" "qldb_ledger_qldb_deletion_by_variable" {
  name = "orders"
  deletion_protection = var.deletion_protection
  permissions_mode = "STANDARD"
}

# ok: terraform-aws-data-unprotected-qldb-permissions
resource "aws_qldb_ledger" "qldb_ledger_qldb_permissions_by_variable" {
  name = "orders"
  deletion_protection = true
  permissions_mode = var.permissions_mode
}

# ok: terraform-aws-data-unprotected-network-firewall
resource "aws_networkfirewall_firewall" "networkfirewall_firewall" {
  name = "main"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.main.arn
  vpc_id = aws_vpc.main.id
  subnet_mapping {
    subnet_id = aws_subnet.firewall.id
  }
  delete_protection = true
}

# ok: terraform-aws-data-unprotected-network-firewall
resource "aws_networkfirewall_firewall" "networkfirewall_firewall_network_firewall_by_variable" {
  name = "main"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.main.arn
  vpc_id = aws_vpc.main.id
  subnet_mapping {
    subnet_id = aws_subnet.firewall.id
  }
  delete_protection = var.delete_protection
}

resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "data/"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
  bucket = aws_s3_bucket.data.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

# ok: terraform-aws-data-unprotected-network-firewall-unset
resource "aws_networkfirewall_firewall" "network_firewall_unset" {
  name = "main"
  vpc_id = aws_vpc.main.id
  delete_protection = true
}

# ok: terraform-aws-data-unprotected-domain-transfer
resource "aws_route53domains_registered_domain" "domain_transfer" {
  domain_name = "example.com"
  transfer_lock = true
}

# ok: terraform-aws-data-unprotected-waf-without-rules
resource "aws_wafv2_web_acl" "waf_without_rules" {
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name = "common"
    priority = 1
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name = "main"
    sampled_requests_enabled = true
  }
}

# ok: terraform-aws-data-unprotected-classic-waf-without-rules
# ruleid: terraform-aws-logging-disabled-waf
resource "aws_waf_web_acl" "classic_waf_without_rules" {
  name = "main"
  default_action {
    type = "ALLOW"
  }
  rules {
    priority = 1
    rule_id = aws_waf_rule.common.id
  }
}
