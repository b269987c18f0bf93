resource "aws_instance" "instance_metadata" {
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
    # ruleid: terraform-aws-compute-weak-instance-metadata
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ruleid: terraform-aws-compute-weak-instance-metadata-unset
resource "aws_instance" "instance_metadata_unset" {
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
    http_put_response_hop_limit = 1
  }
}

resource "aws_instance" "instance_metadata_hops" {
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
    # ruleid: terraform-aws-compute-weak-instance-metadata-hops
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_template" "launch_template_metadata" {
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
    # ruleid: terraform-aws-compute-weak-launch-template-metadata
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ruleid: terraform-aws-compute-weak-launch-template-metadata-unset
resource "aws_launch_template" "launch_template_metadata_unset" {
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
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_template" "launch_template_metadata_hops" {
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
    # ruleid: terraform-aws-compute-weak-launch-template-metadata-hops
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_configuration" "launch_configuration_metadata" {
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
    # ruleid: terraform-aws-compute-weak-launch-configuration-metadata
    http_tokens = "required"
    http_put_response_hop_limit = 1
  }
}

# ruleid: terraform-aws-compute-weak-launch-configuration-metadata-unset
resource "aws_launch_configuration" "launch_configuration_metadata_unset" {
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
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_configuration" "launch_configuration_metadata_hops" {
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
    # ruleid: terraform-aws-compute-weak-launch-configuration-metadata-hops
    http_put_response_hop_limit = 1
  }
}

resource "aws_codebuild_project" "codebuild_privileged" {
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
    # ruleid: terraform-aws-compute-weak-codebuild-privileged
    privileged_mode = false
  }
}

resource "aws_sagemaker_notebook_instance" "sagemaker_root" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  direct_internet_access = "Disabled"
  # ruleid: terraform-aws-compute-weak-sagemaker-root
  root_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

# ruleid: terraform-aws-compute-weak-sagemaker-root-unset
resource "aws_sagemaker_notebook_instance" "sagemaker_root_unset" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  direct_internet_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

resource "aws_sagemaker_domain" "sagemaker_isolation" {
  domain_name = "lab"
  auth_mode = "IAM"
  vpc_id = aws_vpc.main.id
  subnet_ids = aws_subnet.private[*].id
  default_user_settings {
    execution_role = aws_iam_role.lab.arn
  }
  kms_key_id = aws_kms_key.main.id
  # ruleid: terraform-aws-compute-weak-sagemaker-isolation
  app_network_access_type = "VpcOnly"
}

resource "aws_ecs_task_definition" "ecs_host_network" {
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
  # ruleid: terraform-aws-compute-weak-ecs-host-network
  network_mode = "awsvpc"
  pid_mode = "task"
  ipc_mode = "task"
}

resource "aws_ecs_task_definition" "ecs_host_pid" {
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
  # ruleid: terraform-aws-compute-weak-ecs-host-pid
  pid_mode = "task"
  ipc_mode = "task"
}

resource "aws_ecs_task_definition" "ecs_host_ipc" {
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
  # ruleid: terraform-aws-compute-weak-ecs-host-ipc
  ipc_mode = "task"
}

resource "aws_lb" "load_balancer_headers" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = true
  # ruleid: terraform-aws-compute-weak-load-balancer-headers
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

resource "aws_lb" "load_balancer_desync" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  # ruleid: terraform-aws-compute-weak-load-balancer-desync
  desync_mitigation_mode = "defensive"
}

resource "aws_alb" "alb_headers" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  # ruleid: terraform-aws-compute-weak-alb-headers
  drop_invalid_header_fields = true
  desync_mitigation_mode = "defensive"
}

resource "aws_alb" "alb_desync" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  drop_invalid_header_fields = true
  # ruleid: terraform-aws-compute-weak-alb-desync
  desync_mitigation_mode = "defensive"
}

# ruleid: terraform-aws-compute-weak-load-balancer-headers-default
resource "aws_lb" "load_balancer_headers_default_unset" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = true
  desync_mitigation_mode = "defensive"
}

resource "aws_db_instance" "rds_patches" {
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
  # ruleid: terraform-aws-compute-weak-rds-patches
  auto_minor_version_upgrade = true
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster_instance" "rds_cluster_patches" {
  cluster_identifier = aws_rds_cluster.main.id
  instance_class = "db.r6g.large"
  engine = "aurora-postgresql"
  publicly_accessible = false
  # ruleid: terraform-aws-compute-weak-rds-cluster-patches
  auto_minor_version_upgrade = true
}

resource "aws_dms_replication_instance" "dms_patches" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = aws_kms_key.main.arn
  publicly_accessible = false
  # ruleid: terraform-aws-compute-weak-dms-patches
  auto_minor_version_upgrade = true
}

resource "aws_mq_broker" "mq_patches" {
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
  # ruleid: terraform-aws-compute-weak-mq-patches
  auto_minor_version_upgrade = true
}

resource "aws_db_instance" "rds_iam" {
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
  # ruleid: terraform-aws-compute-weak-rds-iam
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-compute-weak-rds-iam-unset
resource "aws_db_instance" "rds_iam_unset" {
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
}

resource "aws_rds_cluster" "rds_cluster_iam" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = 14
  # ruleid: terraform-aws-compute-weak-rds-cluster-iam
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-compute-weak-rds-cluster-iam-unset
resource "aws_rds_cluster" "rds_cluster_iam_unset" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = 14
}

resource "aws_neptune_cluster" "neptune_iam" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  # ruleid: terraform-aws-compute-weak-neptune-iam
  iam_database_authentication_enabled = true
}

# ruleid: terraform-aws-compute-weak-neptune-iam-unset
resource "aws_neptune_cluster" "neptune_iam_unset" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
}

resource "aws_redshift_cluster" "redshift_routing" {
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
  # ruleid: terraform-aws-compute-weak-redshift-routing
  enhanced_vpc_routing = true
}

# ruleid: terraform-aws-compute-weak-eks-secrets
resource "aws_eks_cluster" "eks_secrets_unset" {
  name = "main"
  role_arn = aws_iam_role.eks.arn
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
}

resource "aws_sagemaker_model" "model_isolation" {
  name = "orders"
  execution_role_arn = aws_iam_role.model.arn
  # ruleid: terraform-aws-compute-weak-model-isolation
  enable_network_isolation = true
}

resource "aws_sagemaker_notebook_instance" "notebook_metadata" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  direct_internet_access = "Disabled"
  root_access = "Disabled"
  instance_metadata_service_configuration {
    # ruleid: terraform-aws-compute-weak-notebook-metadata
    minimum_instance_metadata_service_version = "2"
  }
}

resource "aws_efs_access_point" "file_system_root" {
  file_system_id = aws_efs_file_system.shared.id
  posix_user {
    # ruleid: terraform-aws-compute-weak-file-system-root
    uid = 1000
  }
}

resource "aws_lambda_function" "lambda_runtime" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  tracing_config {
    mode = "Active"
  }
  code_signing_config_arn = aws_lambda_code_signing_config.main.arn
  # ruleid: terraform-aws-compute-weak-lambda-runtime
  runtime = "nodejs12.x"
}

resource "aws_lambda_function" "lambda_runtime_1" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  tracing_config {
    mode = "Active"
  }
  code_signing_config_arn = aws_lambda_code_signing_config.main.arn
  # ruleid: terraform-aws-compute-weak-lambda-runtime
  runtime = "python3.7"
}

resource "aws_ecs_service" "fargate_version" {
  name = "orders"
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = false
  }
  # ruleid: terraform-aws-compute-weak-fargate-version
  platform_version = "LATEST"
  enable_execute_command = false
}

resource "aws_efs_access_point" "file_system_whole" {
  file_system_id = aws_efs_file_system.main.id
  posix_user {
    gid = 1000
    uid = 1000
  }
  root_directory {
    # ruleid: terraform-aws-compute-weak-file-system-whole
    path = "/"
  }
}

# ruleid: terraform-aws-compute-weak-file-system-user
resource "aws_efs_access_point" "file_system_user" {
  file_system_id = aws_efs_file_system.main.id
  root_directory {
    path = "/orders"
  }
}
