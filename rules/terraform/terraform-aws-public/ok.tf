# ok: terraform-aws-public-rds-instance
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

# ok: terraform-aws-public-rds-instance
resource "aws_db_instance" "db_instance_rds_instance_by_variable" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  publicly_accessible = var.publicly_accessible
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-public-rds-cluster-instance
resource "aws_rds_cluster_instance" "rds_cluster_instance" {
  cluster_identifier = aws_rds_cluster.main.id
  instance_class = "db.r6g.large"
  engine = "aurora-postgresql"
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-public-rds-cluster-instance
resource "aws_rds_cluster_instance" "rds_cluster_instance_rds_cluster_instance_by_variable" {
  cluster_identifier = aws_rds_cluster.main.id
  instance_class = "db.r6g.large"
  engine = "aurora-postgresql"
  publicly_accessible = var.publicly_accessible
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-public-redshift, terraform-aws-public-redshift-unset
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

# ok: terraform-aws-public-redshift, terraform-aws-public-redshift-unset
resource "aws_redshift_cluster" "redshift_cluster_redshift_by_variable" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = true
  publicly_accessible = var.publicly_accessible
  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

# ok: terraform-aws-public-redshift-serverless
resource "aws_redshiftserverless_workgroup" "redshiftserverless_workgroup" {
  namespace_name = "reports"
  workgroup_name = "reports"
  publicly_accessible = false
}

# ok: terraform-aws-public-redshift-serverless
resource "aws_redshiftserverless_workgroup" "redshiftserverless_workgroup_redshift_serverless_by_variable" {
  namespace_name = "reports"
  workgroup_name = "reports"
  publicly_accessible = var.publicly_accessible
}

# ok: terraform-aws-public-dms
resource "aws_dms_replication_instance" "dms_replication_instance" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = aws_kms_key.main.arn
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-public-dms
resource "aws_dms_replication_instance" "dms_replication_instance_dms_by_variable" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = aws_kms_key.main.arn
  publicly_accessible = var.publicly_accessible
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-public-mq
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

# ok: terraform-aws-public-mq
resource "aws_mq_broker" "mq_broker_mq_by_variable" {
  broker_name = "orders"
  engine_type = "RabbitMQ"
  engine_version = "3.13"
  host_instance_type = "mq.m5.large"
  user {
    username = "app"
    password = var.broker_password
  }
  publicly_accessible = var.publicly_accessible
  logs {
    general = true
  }
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-public-msk
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

# ok: terraform-aws-public-msk
resource "aws_msk_cluster" "msk_cluster_msk_by_variable" {
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
        type = var.type
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

# ok: terraform-aws-public-sagemaker-notebook
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

# ok: terraform-aws-public-sagemaker-notebook
resource "aws_sagemaker_notebook_instance" "sagemaker_notebook_instance_sagemaker_notebook_by_variable" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  direct_internet_access = var.direct_internet_access
  root_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

# ok: terraform-aws-public-instance
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

# ok: terraform-aws-public-instance
resource "aws_instance" "instance_instance_by_variable" {
  ami = data.aws_ami.main.id
  instance_type = "t4g.small"
  subnet_id = aws_subnet.private.id
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    encrypted = true
  }
  associate_public_ip_address = var.associate_public_ip_address
  monitoring = true
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-public-launch-template
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

# ok: terraform-aws-public-launch-template
resource "aws_launch_template" "launch_template_launch_template_by_variable" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  block_device_mappings {
    ebs {
      encrypted = true
    }
  }
  network_interfaces {
    associate_public_ip_address = var.associate_public_ip_address
  }
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-public-launch-configuration
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

# ok: terraform-aws-public-launch-configuration
resource "aws_launch_configuration" "launch_configuration_launch_configuration_by_variable" {
  name_prefix = "web-"
  image_id = data.aws_ami.main.id
  instance_type = "t4g.small"
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    encrypted = true
  }
  associate_public_ip_address = var.associate_public_ip_address
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-public-subnet
resource "aws_subnet" "subnet" {
  vpc_id = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
  map_public_ip_on_launch = false
}

# ok: terraform-aws-public-subnet
resource "aws_subnet" "subnet_subnet_by_variable" {
  vpc_id = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
  map_public_ip_on_launch = var.map_public_ip_on_launch
}

# ok: terraform-aws-public-ecs-service
# ok: terraform-aws-public-ecs-exec
resource "aws_ecs_service" "ecs_service" {
  name = "orders"
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = false
  }
  platform_version = "LATEST"
  enable_execute_command = false
}

# ok: terraform-aws-public-ecs-service
resource "aws_ecs_service" "ecs_service_ecs_service_by_variable" {
  name = "orders"
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = var.assign_public_ip
  }
  platform_version = "LATEST"
  enable_execute_command = false
}

# ok: terraform-aws-public-ecs-exec
resource "aws_ecs_service" "ecs_service_ecs_exec_by_variable" {
  name = "orders"
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = false
  }
  platform_version = "LATEST"
  enable_execute_command = var.enable_execute_command
}

# ok: terraform-aws-public-ecs-task-set
resource "aws_ecs_task_set" "ecs_task_set" {
  service = aws_ecs_service.orders.id
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = false
  }
}

# ok: terraform-aws-public-ecs-task-set
resource "aws_ecs_task_set" "ecs_task_set_ecs_task_set_by_variable" {
  service = aws_ecs_service.orders.id
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = var.assign_public_ip
  }
}

# ok: terraform-aws-public-eks-endpoint
# ok: terraform-aws-public-eks-endpoint-open
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

# ok: terraform-aws-public-eks-endpoint
resource "aws_eks_cluster" "eks_cluster_eks_endpoint_by_variable" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    public_access_cidrs = var.public_access_cidrs
  }
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

# ok: terraform-aws-public-eks-endpoint-open
resource "aws_eks_cluster" "eks_cluster_eks_endpoint_open_by_variable" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    public_access_cidrs = var.public_access_cidrs
  }
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

# ok: terraform-aws-public-neptune
resource "aws_neptune_cluster_instance" "neptune_cluster_instance" {
  cluster_identifier = aws_neptune_cluster.main.id
  instance_class = "db.r6g.large"
  publicly_accessible = false
}

# ok: terraform-aws-public-neptune
resource "aws_neptune_cluster_instance" "neptune_cluster_instance_neptune_by_variable" {
  cluster_identifier = aws_neptune_cluster.main.id
  instance_class = "db.r6g.large"
  publicly_accessible = var.publicly_accessible
}

# ok: terraform-aws-public-bucket-acl
# ok: terraform-aws-public-bucket-acl-write
# ok: terraform-aws-public-bucket-acl-accounts
resource "aws_s3_bucket" "s3_bucket" {
  bucket = "example-data"
  acl = "private"
  versioning {
    enabled = true
  }
}

# ok: terraform-aws-public-bucket-acl
resource "aws_s3_bucket" "s3_bucket_bucket_acl_by_variable" {
  bucket = "example-data"
  acl = var.acl
  versioning {
    enabled = true
  }
}

# ok: terraform-aws-public-bucket-acl-write
resource "aws_s3_bucket" "s3_bucket_bucket_acl_write_by_variable" {
  bucket = "example-data"
  acl = var.acl
  versioning {
    enabled = true
  }
}

# ok: terraform-aws-public-bucket-acl-accounts
resource "aws_s3_bucket" "s3_bucket_bucket_acl_accounts_by_variable" {
  bucket = "example-data"
  acl = var.acl
  versioning {
    enabled = true
  }
}

# ok: terraform-aws-public-bucket-acl-resource
# ok: terraform-aws-public-bucket-acl-resource-write
# ok: terraform-aws-public-bucket-acl-resource-accounts
# ok: terraform-aws-public-bucket-grant
resource "aws_s3_bucket_acl" "s3_bucket_acl" {
  bucket = aws_s3_bucket.main.id
  acl = "private"
  access_control_policy {
    grant {
      grantee {
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

# ok: terraform-aws-public-bucket-acl-resource
resource "aws_s3_bucket_acl" "s3_bucket_acl_bucket_acl_resource_by_variable" {
  bucket = aws_s3_bucket.main.id
  acl = var.acl
  access_control_policy {
    grant {
      grantee {
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

# ok: terraform-aws-public-bucket-acl-resource-write
resource "aws_s3_bucket_acl" "s3_bucket_acl_bucket_acl_resource_write_by_variable" {
  bucket = aws_s3_bucket.main.id
  acl = var.acl
  access_control_policy {
    grant {
      grantee {
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

# ok: terraform-aws-public-bucket-acl-resource-accounts
resource "aws_s3_bucket_acl" "s3_bucket_acl_bucket_acl_resource_accounts_by_variable" {
  bucket = aws_s3_bucket.main.id
  acl = var.acl
  access_control_policy {
    grant {
      grantee {
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

# ok: terraform-aws-public-bucket-grant
resource "aws_s3_bucket_acl" "s3_bucket_acl_bucket_grant_by_variable" {
  bucket = aws_s3_bucket.main.id
  acl = "private"
  access_control_policy {
    grant {
      grantee {
        uri = var.uri
      }
    }
  }
}

# ok: terraform-aws-public-s3-object
resource "aws_s3_object" "s3_object" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  acl = "private"
}

# ok: terraform-aws-public-s3-object
resource "aws_s3_object" "s3_object_s3_object_by_variable" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  acl = var.acl
}

# ok: terraform-aws-public-s3-bucket-object
resource "aws_s3_bucket_object" "s3_bucket_object" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  acl = "private"
}

# ok: terraform-aws-public-s3-bucket-object
resource "aws_s3_bucket_object" "s3_bucket_object_s3_bucket_object_by_variable" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  acl = var.acl
}

# ok: terraform-aws-public-emr-block
resource "aws_emr_block_public_access_configuration" "emr_block_public_access_configuration" {
  block_public_security_group_rules = true
}

# ok: terraform-aws-public-emr-block
resource "aws_emr_block_public_access_configuration" "emr_block_public_access_configuration_emr_block_by_variable" {
  block_public_security_group_rules = var.block_public_security_group_rules
}

# ok: terraform-aws-public-transit-gateway
resource "aws_ec2_transit_gateway" "ec2_transit_gateway" {
  description = "main"
  auto_accept_shared_attachments = "disable"
}

# ok: terraform-aws-public-transit-gateway
resource "aws_ec2_transit_gateway" "ec2_transit_gateway_transit_gateway_by_variable" {
  description = "main"
  auto_accept_shared_attachments = var.auto_accept_shared_attachments
}

# ok: terraform-aws-public-airflow
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

# ok: terraform-aws-public-airflow
resource "aws_mwaa_environment" "mwaa_environment_airflow_by_variable" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  webserver_access_mode = var.webserver_access_mode
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

# ok: terraform-aws-public-document
resource "aws_ssm_document" "document" {
  document_type = "Command"
  permissions = {
    type = "Share"
    account_ids = "210987654321"
  }
  content = file("command.json")
}

# ok: terraform-aws-public-file-server
resource "aws_transfer_server" "file_server" {
  security_policy_name = "TransferSecurityPolicy-2024-01"
  endpoint_type = "VPC"
}

module "database" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.10.0"
  # ok: terraform-aws-public-module
  publicly_accessible = false
}

variable "reachable" {
  default = false
}

resource "aws_db_instance" "named" {
  storage_encrypted               = true
  backup_retention_period         = 14
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["error"]
  iam_database_authentication_enabled = true
  monitoring_interval = 60
  # ok: terraform-aws-public-rds-instance
  publicly_accessible = var.reachable
}
