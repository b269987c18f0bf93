resource "aws_db_instance" "rds_backup" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  # ruleid: terraform-aws-data-unprotected-rds-backup
  backup_retention_period = 0
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-data-unprotected-rds-backup-unset
resource "aws_db_instance" "rds_backup_unset_unset" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

resource "aws_db_instance" "rds_deletion" {
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
  # ruleid: terraform-aws-data-unprotected-rds-deletion
  deletion_protection = false
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-data-unprotected-rds-deletion-unset
resource "aws_db_instance" "rds_deletion_unset" {
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
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster" "rds_cluster_deletion" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  # ruleid: terraform-aws-data-unprotected-rds-cluster-deletion
  deletion_protection = false
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-data-unprotected-rds-cluster-deletion-unset
resource "aws_rds_cluster" "rds_cluster_deletion_unset" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  backup_retention_period = 14
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster" "rds_cluster_backup" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  # ruleid: terraform-aws-data-unprotected-rds-cluster-backup
  backup_retention_period = 0
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster" "rds_cluster_backup_1" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  # ruleid: terraform-aws-data-unprotected-rds-cluster-backup
  backup_retention_period = 1
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-data-unprotected-rds-cluster-backup-unset
resource "aws_rds_cluster" "rds_cluster_backup_unset" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  iam_database_authentication_enabled = true
}

resource "aws_rds_global_cluster" "rds_global_deletion" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  storage_encrypted = true
  # ruleid: terraform-aws-data-unprotected-rds-global-deletion
  deletion_protection = false
}

# ruleid: terraform-aws-data-unprotected-rds-global-deletion-unset
resource "aws_rds_global_cluster" "rds_global_deletion_unset" {
  global_cluster_identifier = "orders"
  engine = "aurora-postgresql"
  storage_encrypted = true
}

resource "aws_docdb_cluster" "docdb_deletion" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  # ruleid: terraform-aws-data-unprotected-docdb-deletion
  deletion_protection = false
  backup_retention_period = 14
}

resource "aws_docdb_cluster" "docdb_backup" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  # ruleid: terraform-aws-data-unprotected-docdb-backup
  backup_retention_period = 1
}

# ruleid: terraform-aws-data-unprotected-docdb-backup-unset
resource "aws_docdb_cluster" "docdb_backup_unset" {
  cluster_identifier = "documents"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
}

resource "aws_neptune_cluster" "neptune_backup" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  # ruleid: terraform-aws-data-unprotected-neptune-backup
  backup_retention_period = 1
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-data-unprotected-neptune-backup-unset
resource "aws_neptune_cluster" "neptune_backup_unset" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  deletion_protection = true
  iam_database_authentication_enabled = true
}

resource "aws_neptune_cluster" "neptune_deletion" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  # ruleid: terraform-aws-data-unprotected-neptune-deletion
  deletion_protection = false
  iam_database_authentication_enabled = true
}

resource "aws_redshift_cluster" "redshift_backup" {
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
  # ruleid: terraform-aws-data-unprotected-redshift-backup
  automated_snapshot_retention_period = 0
  enhanced_vpc_routing = true
}

resource "aws_elasticache_replication_group" "elasticache_backup" {
  replication_group_id = "sessions"
  description = "Sessions"
  node_type = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  # ruleid: terraform-aws-data-unprotected-elasticache-backup
  snapshot_retention_limit = 0
}

resource "aws_elasticache_cluster" "elasticache_cluster_backup" {
  cluster_id = "sessions"
  engine = "redis"
  node_type = "cache.t4g.small"
  num_cache_nodes = 1
  # ruleid: terraform-aws-data-unprotected-elasticache-cluster-backup
  snapshot_retention_limit = 0
}

# ruleid: terraform-aws-data-unprotected-elasticache-cluster-backup-unset
resource "aws_elasticache_cluster" "elasticache_cluster_backup_unset" {
  cluster_id = "sessions"
  engine = "redis"
  node_type = "cache.t4g.small"
  num_cache_nodes = 1
}

resource "aws_dynamodb_table" "dynamodb_recovery" {
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
    # ruleid: terraform-aws-data-unprotected-dynamodb-recovery
    enabled = false
  }
  deletion_protection_enabled = true
}

# ruleid: terraform-aws-data-unprotected-dynamodb-recovery-unset
resource "aws_dynamodb_table" "dynamodb_recovery_unset" {
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
  deletion_protection_enabled = true
}

resource "aws_dynamodb_table" "dynamodb_deletion" {
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
  # ruleid: terraform-aws-data-unprotected-dynamodb-deletion
  deletion_protection_enabled = false
}

resource "aws_lb" "load_balancer_deletion" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  # ruleid: terraform-aws-data-unprotected-load-balancer-deletion
  enable_deletion_protection = false
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

# ruleid: terraform-aws-data-unprotected-load-balancer-deletion-default
resource "aws_lb" "load_balancer_deletion_default_unset" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

resource "aws_s3_bucket" "bucket_versions" {
  bucket = "example-data"
  acl = "private"
  versioning {
    # ruleid: terraform-aws-data-unprotected-bucket-versions
    enabled = false
  }
}

resource "aws_s3_bucket_versioning" "bucket_versions_resource" {
  bucket = aws_s3_bucket.main.id
  versioning_configuration {
    # ruleid: terraform-aws-data-unprotected-bucket-versions-resource
    status = "Suspended"
  }
}

resource "aws_s3_bucket_versioning" "bucket_versions_resource_1" {
  bucket = aws_s3_bucket.main.id
  versioning_configuration {
    # ruleid: terraform-aws-data-unprotected-bucket-versions-resource
    status = "Disabled"
  }
}

resource "aws_cognito_user_pool" "user_pool" {
  name = "people"
  # ruleid: terraform-aws-data-unprotected-user-pool
  deletion_protection = "INACTIVE"
  password_policy {
    minimum_length = 12
  }
  mfa_configuration = "ON"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_kms_key" "kms_window" {
  description = "Orders"
  # ruleid: terraform-aws-data-unprotected-kms-window
  deletion_window_in_days = 7
  enable_key_rotation = true
  is_enabled = true
}

resource "aws_qldb_ledger" "qldb_deletion" {
  name = "orders"
  # ruleid: terraform-aws-data-unprotected-qldb-deletion
  deletion_protection = false
  permissions_mode = "STANDARD"
}

resource "aws_qldb_ledger" "qldb_permissions" {
  name = "orders"
  deletion_protection = true
  # ruleid: terraform-aws-data-unprotected-qldb-permissions
  permissions_mode = "ALLOW_ALL"
}

resource "aws_networkfirewall_firewall" "network_firewall" {
  name = "main"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.main.arn
  vpc_id = aws_vpc.main.id
  subnet_mapping {
    subnet_id = aws_subnet.firewall.id
  }
  # ruleid: terraform-aws-data-unprotected-network-firewall
  delete_protection = false
}

resource "aws_kms_key" "kms_enabled" {
  description = "Orders"
  deletion_window_in_days = 30
  enable_key_rotation = true
  # ruleid: terraform-aws-data-unprotected-kms-enabled
  is_enabled = false
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

# ruleid: terraform-aws-data-unprotected-network-firewall-unset
resource "aws_networkfirewall_firewall" "network_firewall_unset" {
  name = "main"
  vpc_id = aws_vpc.main.id
}

resource "aws_route53domains_registered_domain" "domain_transfer" {
  domain_name = "example.com"
  # ruleid: terraform-aws-data-unprotected-domain-transfer
  transfer_lock = false
}

# ruleid: terraform-aws-data-unprotected-waf-without-rules
resource "aws_wafv2_web_acl" "waf_without_rules" {
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name = "main"
    sampled_requests_enabled = true
  }
}

# ruleid: terraform-aws-data-unprotected-classic-waf-without-rules, terraform-aws-logging-disabled-waf
resource "aws_waf_web_acl" "classic_waf_without_rules" {
  name = "main"
  default_action {
    type = "ALLOW"
  }
}

# ruleid: terraform-aws-data-unprotected-classic-waf-without-rules, terraform-aws-logging-disabled-waf-regional
resource "aws_wafregional_web_acl" "classic_waf_without_rules_2" {
  name = "main"
  default_action {
    type = "ALLOW"
  }
}
