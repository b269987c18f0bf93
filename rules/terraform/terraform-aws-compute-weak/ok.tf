# ok: terraform-aws-compute-weak-instance-metadata, terraform-aws-compute-weak-instance-metadata-unset
# ok: terraform-aws-compute-weak-instance-metadata-hops
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

# ok: terraform-aws-compute-weak-instance-metadata, terraform-aws-compute-weak-instance-metadata-unset
resource "aws_instance" "instance_instance_metadata_by_variable" {
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
    http_tokens = var.http_tokens
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-compute-weak-instance-metadata-hops
resource "aws_instance" "instance_instance_metadata_hops_by_variable" {
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
    http_put_response_hop_limit = var.http_put_response_hop_limit
  }
}

# ok: terraform-aws-compute-weak-launch-template-metadata, terraform-aws-compute-weak-launch-template-metadata-unset
# ok: terraform-aws-compute-weak-launch-template-metadata-hops
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

# ok: terraform-aws-compute-weak-launch-template-metadata, terraform-aws-compute-weak-launch-template-metadata-unset
resource "aws_launch_template" "launch_template_launch_template_metadata_by_variable" {
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
    http_tokens = var.http_tokens
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-compute-weak-launch-template-metadata-hops
resource "aws_launch_template" "launch_template_launch_template_metadata_hops_by_variable" {
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
    http_put_response_hop_limit = var.http_put_response_hop_limit
  }
}

# ok: terraform-aws-compute-weak-launch-configuration-metadata, terraform-aws-compute-weak-launch-configuration-metadata-unset
# ok: terraform-aws-compute-weak-launch-configuration-metadata-hops
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

# ok: terraform-aws-compute-weak-launch-configuration-metadata, terraform-aws-compute-weak-launch-configuration-metadata-unset
resource "aws_launch_configuration" "launch_configuration_launch_configuration_metadata_by_variable" {
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
    http_tokens = var.http_tokens
    http_put_response_hop_limit = 1
  }
}

# ok: terraform-aws-compute-weak-launch-configuration-metadata-hops
resource "aws_launch_configuration" "launch_configuration_launch_configuration_metadata_hops_by_variable" {
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
    http_put_response_hop_limit = var.http_put_response_hop_limit
  }
}

# ok: terraform-aws-compute-weak-codebuild-privileged
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

# ok: terraform-aws-compute-weak-codebuild-privileged
resource "aws_codebuild_project" "codebuild_project_codebuild_privileged_by_variable" {
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
    privileged_mode = var.privileged_mode
  }
}

# ok: terraform-aws-compute-weak-sagemaker-root, terraform-aws-compute-weak-sagemaker-root-unset
# ok: terraform-aws-compute-weak-notebook-metadata
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

# ok: terraform-aws-compute-weak-sagemaker-root, terraform-aws-compute-weak-sagemaker-root-unset
resource "aws_sagemaker_notebook_instance" "sagemaker_notebook_instance_sagemaker_root_by_variable" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  direct_internet_access = "Disabled"
  root_access = var.root_access
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

# ok: terraform-aws-compute-weak-notebook-metadata
resource "aws_sagemaker_notebook_instance" "sagemaker_notebook_instance_notebook_metadata_by_variable" {
  name = "lab"
  role_arn = aws_iam_role.lab.arn
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_key.main.id
  direct_internet_access = "Disabled"
  root_access = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = var.minimum_instance_metadata_service_version
  }
}

# ok: terraform-aws-compute-weak-sagemaker-isolation
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

# ok: terraform-aws-compute-weak-sagemaker-isolation
resource "aws_sagemaker_domain" "sagemaker_domain_sagemaker_isolation_by_variable" {
  domain_name = "lab"
  auth_mode = "IAM"
  vpc_id = aws_vpc.main.id
  subnet_ids = aws_subnet.private[*].id
  default_user_settings {
    execution_role = aws_iam_role.lab.arn
  }
  kms_key_id = aws_kms_key.main.id
  app_network_access_type = var.app_network_access_type
}

# ok: terraform-aws-compute-weak-ecs-host-network
# ok: terraform-aws-compute-weak-ecs-host-pid
# ok: terraform-aws-compute-weak-ecs-host-ipc
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

# ok: terraform-aws-compute-weak-ecs-host-network
resource "aws_ecs_task_definition" "ecs_task_definition_ecs_host_network_by_variable" {
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
  network_mode = var.network_mode
  pid_mode = "task"
  ipc_mode = "task"
}

# ok: terraform-aws-compute-weak-ecs-host-pid
resource "aws_ecs_task_definition" "ecs_task_definition_ecs_host_pid_by_variable" {
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
  pid_mode = var.pid_mode
  ipc_mode = "task"
}

# ok: terraform-aws-compute-weak-ecs-host-ipc
resource "aws_ecs_task_definition" "ecs_task_definition_ecs_host_ipc_by_variable" {
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
  ipc_mode = var.ipc_mode
}

# ok: terraform-aws-compute-weak-load-balancer-headers
# ok: terraform-aws-compute-weak-load-balancer-desync
# ok: terraform-aws-compute-weak-load-balancer-headers-default
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

# ok: terraform-aws-compute-weak-load-balancer-headers
resource "aws_lb" "lb_load_balancer_headers_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = true
  drop_invalid_header_fields = var.drop_invalid_header_fields
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-compute-weak-load-balancer-desync
resource "aws_lb" "lb_load_balancer_desync_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  desync_mitigation_mode = var.desync_mitigation_mode
}

# ok: terraform-aws-compute-weak-load-balancer-headers-default
resource "aws_lb" "lb_load_balancer_headers_default_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  enable_deletion_protection = true
  drop_invalid_header_fields = var.drop_invalid_header_fields
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-compute-weak-alb-headers
# ok: terraform-aws-compute-weak-alb-desync
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

# ok: terraform-aws-compute-weak-alb-headers
resource "aws_alb" "alb_alb_headers_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  drop_invalid_header_fields = var.drop_invalid_header_fields
  desync_mitigation_mode = "defensive"
}

# ok: terraform-aws-compute-weak-alb-desync
resource "aws_alb" "alb_alb_desync_by_variable" {
  name = "web"
  subnets = aws_subnet.public[*].id
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
  drop_invalid_header_fields = true
  desync_mitigation_mode = var.desync_mitigation_mode
}

# ok: terraform-aws-compute-weak-rds-patches
# ok: terraform-aws-compute-weak-rds-iam, terraform-aws-compute-weak-rds-iam-unset
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

# ok: terraform-aws-compute-weak-rds-patches
resource "aws_db_instance" "db_instance_rds_patches_by_variable" {
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
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-compute-weak-rds-iam, terraform-aws-compute-weak-rds-iam-unset
resource "aws_db_instance" "db_instance_rds_iam_by_variable" {
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
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
}

# ok: terraform-aws-compute-weak-rds-cluster-patches
resource "aws_rds_cluster_instance" "rds_cluster_instance" {
  cluster_identifier = aws_rds_cluster.main.id
  instance_class = "db.r6g.large"
  engine = "aurora-postgresql"
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-compute-weak-rds-cluster-patches
resource "aws_rds_cluster_instance" "rds_cluster_instance_rds_cluster_patches_by_variable" {
  cluster_identifier = aws_rds_cluster.main.id
  instance_class = "db.r6g.large"
  engine = "aurora-postgresql"
  publicly_accessible = false
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
}

# ok: terraform-aws-compute-weak-dms-patches
resource "aws_dms_replication_instance" "dms_replication_instance" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = aws_kms_key.main.arn
  publicly_accessible = false
  auto_minor_version_upgrade = true
}

# ok: terraform-aws-compute-weak-dms-patches
resource "aws_dms_replication_instance" "dms_replication_instance_dms_patches_by_variable" {
  replication_instance_id = "move"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn = aws_kms_key.main.arn
  publicly_accessible = false
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
}

# ok: terraform-aws-compute-weak-mq-patches
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

# ok: terraform-aws-compute-weak-mq-patches
resource "aws_mq_broker" "mq_broker_mq_patches_by_variable" {
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
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
}

# ok: terraform-aws-compute-weak-rds-cluster-iam, terraform-aws-compute-weak-rds-cluster-iam-unset
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

# ok: terraform-aws-compute-weak-rds-cluster-iam, terraform-aws-compute-weak-rds-cluster-iam-unset
resource "aws_rds_cluster" "rds_cluster_rds_cluster_iam_by_variable" {
  engine = "aurora-postgresql"
  master_username = "app"
  manage_master_user_password = true
  storage_encrypted = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  deletion_protection = true
  backup_retention_period = 14
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
}

# ok: terraform-aws-compute-weak-neptune-iam, terraform-aws-compute-weak-neptune-iam-unset
resource "aws_neptune_cluster" "neptune_cluster" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = true
}

# ok: terraform-aws-compute-weak-neptune-iam, terraform-aws-compute-weak-neptune-iam-unset
resource "aws_neptune_cluster" "neptune_cluster_neptune_iam_by_variable" {
  cluster_identifier = "graph"
  storage_encrypted = true
  enable_cloudwatch_logs_exports = ["audit"]
  backup_retention_period = 14
  deletion_protection = true
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
}

# ok: terraform-aws-compute-weak-redshift-routing
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

# ok: terraform-aws-compute-weak-redshift-routing
resource "aws_redshift_cluster" "redshift_cluster_redshift_routing_by_variable" {
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
  enhanced_vpc_routing = var.enhanced_vpc_routing
}

# ok: terraform-aws-compute-weak-eks-secrets
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

# ok: terraform-aws-compute-weak-model-isolation
resource "aws_sagemaker_model" "sagemaker_model" {
  name = "orders"
  execution_role_arn = aws_iam_role.model.arn
  enable_network_isolation = true
}

# ok: terraform-aws-compute-weak-model-isolation
resource "aws_sagemaker_model" "sagemaker_model_model_isolation_by_variable" {
  name = "orders"
  execution_role_arn = aws_iam_role.model.arn
  enable_network_isolation = var.enable_network_isolation
}

# ok: terraform-aws-compute-weak-file-system-root
resource "aws_efs_access_point" "efs_access_point" {
  file_system_id = aws_efs_file_system.shared.id
  posix_user {
    uid = 1000
  }
}

# ok: terraform-aws-compute-weak-file-system-root
resource "aws_efs_access_point" "efs_access_point_file_system_root_by_variable" {
  file_system_id = aws_efs_file_system.shared.id
  posix_user {
    uid = var.uid
  }
}

# ok: terraform-aws-compute-weak-lambda-runtime
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

# ok: terraform-aws-compute-weak-lambda-runtime
resource "aws_lambda_function" "lambda_function_lambda_runtime_by_variable" {
  function_name = "orders"
  role = aws_iam_role.orders.arn
  handler = "index.handler"
  filename = "orders.zip"
  tracing_config {
    mode = "Active"
  }
  code_signing_config_arn = aws_lambda_code_signing_config.main.arn
  runtime = var.runtime
}

# ok: terraform-aws-compute-weak-fargate-version
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

# ok: terraform-aws-compute-weak-fargate-version
resource "aws_ecs_service" "ecs_service_fargate_version_by_variable" {
  name = "orders"
  cluster = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.orders.arn
  network_configuration {
    assign_public_ip = false
  }
  platform_version = var.platform_version
  enable_execute_command = false
}

# ok: terraform-aws-compute-weak-file-system-whole
resource "aws_efs_access_point" "file_system_whole" {
  file_system_id = aws_efs_file_system.main.id
  posix_user {
    gid = 1000
    uid = 1000
  }
  root_directory {
    path = "/orders"
  }
}

# ok: terraform-aws-compute-weak-file-system-user
resource "aws_efs_access_point" "file_system_user" {
  file_system_id = aws_efs_file_system.main.id
  posix_user {
    gid = 1000
    uid = 1000
  }
  root_directory {
    path = "/orders"
  }
}
