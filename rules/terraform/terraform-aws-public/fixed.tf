resource "aws_db_instance" "rds_instance" {
  engine = "postgres"
  instance_class = "db.t4g.medium"
  allocated_storage = 40
  username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  # ruleid: terraform-aws-public-rds-instance
  publicly_accessible = false
  enabled_cloudwatch_logs_exports = ["postgresql"]
  monitoring_interval = 60
  backup_retention_period = 14
  deletion_protection = true
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster_instance" "rds_cluster_instance" {
  cluster_identifier = aws_rds_cluster.main.id
  instance_class = "db.r6g.large"
  engine = "aurora-postgresql"
  # ruleid: terraform-aws-public-rds-cluster-instance
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

resource "aws_redshift_cluster" "redshift" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = true
  # ruleid: terraform-aws-public-redshift
  publicly_accessible = false
  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

# ruleid: terraform-aws-public-redshift-unset
resource "aws_redshift_cluster" "redshift_unset" {
  cluster_identifier = "reports"
  node_type = "ra3.large"
  master_username = "app"
  manage_master_password = true
  encrypted = true
  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing = true
}

resource "aws_redshiftserverless_workgroup" "redshift_serverless" {
  namespace_name = "reports"
  workgroup_name = "reports"
  # ruleid: terraform-aws-public-redshift-serverless
  publicly_accessible = false
}

resource "aws_dms_replication_instance" "dms" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = aws_kms_key.main.arn
  # ruleid: terraform-aws-public-dms
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

resource "aws_mq_broker" "mq" {
  broker_name = "orders"
  engine_type = "RabbitMQ"
  engine_version = "3.13"
  host_instance_type = "mq.m5.large"
  user {
    username = "app"
    password = var.broker_password
  }
  # ruleid: terraform-aws-public-mq
  publicly_accessible = false
  logs {
    general = true
  }
  auto_minor_version_upgrade = true
}

resource "aws_msk_cluster" "msk" {
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
        # ruleid: terraform-aws-public-msk
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

resource "aws_sagemaker_notebook_instance" "sagemaker_notebook" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  # ruleid: terraform-aws-public-sagemaker-notebook
  direct_internet_access = "Disabled"
  root_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

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
  # ruleid: terraform-aws-public-instance
  associate_public_ip_address = false
  monitoring = true
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

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
    # ruleid: terraform-aws-public-launch-template
    associate_public_ip_address = false
  }
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

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
  # ruleid: terraform-aws-public-launch-configuration
  associate_public_ip_address = false
  metadata_options {
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_subnet" "subnet" {
  vpc_id = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
  # ruleid: terraform-aws-public-subnet
  map_public_ip_on_launch = false
}

resource "aws_ecs_service" "ecs_service" {
  name = "orders"
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    # ruleid: terraform-aws-public-ecs-service
    assign_public_ip = false
  }
  platform_version = "LATEST"
  enable_execute_command = false
}

resource "aws_ecs_task_set" "ecs_task_set" {
  service = aws_ecs_service.orders.id
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    # ruleid: terraform-aws-public-ecs-task-set
    assign_public_ip = false
  }
}

resource "aws_eks_cluster" "eks_endpoint" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    # ruleid: terraform-aws-public-eks-endpoint
    public_access_cidrs = ["0.0.0.0/0"]
  }
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

resource "aws_eks_cluster" "eks_endpoint_1" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    # ruleid: terraform-aws-public-eks-endpoint
    public_access_cidrs = ["::/0"]
  }
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

# ruleid: terraform-aws-public-eks-endpoint-open
resource "aws_eks_cluster" "eks_endpoint_open_unset" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

resource "aws_neptune_cluster_instance" "neptune" {
  cluster_identifier = aws_neptune_cluster.main.id
  instance_class = "db.r6g.large"
  # ruleid: terraform-aws-public-neptune
  publicly_accessible = false
}

resource "aws_s3_bucket" "bucket_acl" {
  bucket = "example-data"
  # ruleid: terraform-aws-public-bucket-acl
  acl = "private"
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "bucket_acl_1" {
  bucket = "example-data"
  # ruleid: terraform-aws-public-bucket-acl
  acl = "private"
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "bucket_acl_write" {
  bucket = "example-data"
  # ruleid: terraform-aws-public-bucket-acl-write
  acl = "private"
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "bucket_acl_accounts" {
  bucket = "example-data"
  # ruleid: terraform-aws-public-bucket-acl-accounts
  acl = "private"
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket_acl" "bucket_acl_resource" {
  bucket = aws_s3_bucket.main.id
  # ruleid: terraform-aws-public-bucket-acl-resource
  acl = "private"
  access_control_policy {
    grant {
      grantee {
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "bucket_acl_resource_write" {
  bucket = aws_s3_bucket.main.id
  # ruleid: terraform-aws-public-bucket-acl-resource-write
  acl = "private"
  access_control_policy {
    grant {
      grantee {
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "bucket_acl_resource_accounts" {
  bucket = aws_s3_bucket.main.id
  # ruleid: terraform-aws-public-bucket-acl-resource-accounts
  acl = "private"
  access_control_policy {
    grant {
      grantee {
        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "bucket_grant" {
  bucket = aws_s3_bucket.main.id
  acl = "private"
  access_control_policy {
    grant {
      grantee {
        # ruleid: terraform-aws-public-bucket-grant
        uri = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "bucket_grant_1" {
  bucket = aws_s3_bucket.main.id
  acl = "private"
  access_control_policy {
    grant {
      grantee {
        # ruleid: terraform-aws-public-bucket-grant
        uri = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
      }
    }
  }
}

resource "aws_s3_object" "s3_object" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  # ruleid: terraform-aws-public-s3-object
  acl = "private"
}

resource "aws_s3_object" "s3_object_1" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  # ruleid: terraform-aws-public-s3-object
  acl = "private"
}

resource "aws_s3_object" "s3_object_2" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  # ruleid: terraform-aws-public-s3-object
  acl = "private"
}

resource "aws_s3_bucket_object" "s3_bucket_object" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  # ruleid: terraform-aws-public-s3-bucket-object
  acl = "private"
}

resource "aws_s3_bucket_object" "s3_bucket_object_1" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  # ruleid: terraform-aws-public-s3-bucket-object
  acl = "private"
}

resource "aws_s3_bucket_object" "s3_bucket_object_2" {
  bucket = aws_s3_bucket.main.id
  key = "report.pdf"
  source = "report.pdf"
  # ruleid: terraform-aws-public-s3-bucket-object
  acl = "private"
}

resource "aws_emr_block_public_access_configuration" "emr_block" {
  # ruleid: terraform-aws-public-emr-block
  block_public_security_group_rules = true
}

resource "aws_ec2_transit_gateway" "transit_gateway" {
  description = "main"
  # ruleid: terraform-aws-public-transit-gateway
  auto_accept_shared_attachments = "disable"
}

resource "aws_mwaa_environment" "airflow" {
  name = "jobs"
  dag_s3_path = "dags/"
  execution_role_arn = aws_iam_role.mwaa.arn
  source_bucket_arn = aws_s3_bucket.jobs.arn
  network_configuration {
    security_group_ids = [aws_security_group.mwaa.id]
    subnet_ids         = aws_subnet.private[*].id
  }
  # ruleid: terraform-aws-public-airflow
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

resource "aws_ecs_service" "ecs_exec" {
  name = "orders"
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = false
  }
  platform_version = "LATEST"
  # ruleid: terraform-aws-public-ecs-exec
  enable_execute_command = false
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

resource "aws_ssm_document" "document" {
  document_type = "Command"
  # ruleid: terraform-aws-public-document
  permissions = {
    type = "Share"
    account_ids = "All"
  }
  content = file("command.json")
}

resource "aws_transfer_server" "file_server" {
  security_policy_name = "TransferSecurityPolicy-2024-01"
  # ruleid: terraform-aws-public-file-server
  endpoint_type = "PUBLIC"
}

module "database" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.10.0"
  # ruleid: terraform-aws-public-module
  publicly_accessible = false
}

variable "reachable" {
  default = true
}

resource "aws_db_instance" "named" {
  storage_encrypted               = true
  backup_retention_period         = 14
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["error"]
  iam_database_authentication_enabled = true
  monitoring_interval = 60
  # ruleid: terraform-aws-public-rds-instance
  publicly_accessible = false
  #                     ^^^^^^^^^^^^^
}
