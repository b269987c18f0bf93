resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ruleid: terraform-aws-open-network-administration
    cidr_blocks = ["0.0.0.0/0"]
    #             ^^^^^^^^^^^^^
  }

  ingress {
    description = "Desktop"
    protocol    = "tcp"
    from_port   = 3380
    to_port     = 3400
    # ruleid: terraform-aws-open-network-administration
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }

  ingress {
    from_port        = 5432
    to_port          = 5432
    protocol         = "tcp"
    # ruleid: terraform-aws-open-network-database
    ipv6_cidr_blocks = ["::/0"]
  }

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ruleid: terraform-aws-open-network-every-port
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 9000
    to_port     = 9000
    protocol    = "tcp"
    # ruleid: terraform-aws-open-network-other-port
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# ruleid: terraform-aws-open-network-default-group
resource "aws_default_security_group" "default" {
  vpc_id = aws_vpc.main.id

  ingress {
    protocol    = "tcp"
    from_port   = 0
    to_port     = 65535
    # ruleid: terraform-aws-open-network-every-port
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "ssh" {
  type              = "ingress"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  # ruleid: terraform-aws-open-network-administration
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.web.id
}

resource "aws_vpc_security_group_ingress_rule" "redis" {
  security_group_id = aws_security_group.cache.id
  # ruleid: terraform-aws-open-network-database
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 6379
  to_port           = 6379
}

resource "aws_vpc_security_group_ingress_rule" "all" {
  security_group_id = aws_security_group.cache.id
  # ruleid: terraform-aws-open-network-every-protocol
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

resource "aws_network_acl_rule" "all" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = 100
  protocol       = "-1"
  rule_action    = "allow"
  # ruleid: terraform-aws-open-network-network-acl
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    protocol   = "tcp"
    rule_no    = 100
    action     = "allow"
    # ruleid: terraform-aws-open-network-network-acl
    cidr_block = "0.0.0.0/0"
    from_port  = 22
    to_port    = 22
  }
}

# Both halves are the whole.
resource "aws_security_group" "halves" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ruleid: terraform-aws-open-network-administration
    cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"]
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  ingress {
    from_port        = 5432
    to_port          = 5432
    protocol         = "tcp"
    # ruleid: terraform-aws-open-network-database
    ipv6_cidr_blocks = ["::/1"]
  }
}

resource "aws_security_group" "each" {
  dynamic "ingress" {
    for_each = [22, 443]
    content {
      from_port = ingress.value
      to_port   = ingress.value
      protocol  = "tcp"
      # ruleid: terraform-aws-open-network-each
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_security_group" "listed" {
  ingress = [{
    description = "administration"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ruleid: terraform-aws-open-network-listed
    cidr_blocks = ["0.0.0.0/0"]
  }]
}

# ruleid: terraform-aws-open-network-default-group
resource "aws_default_security_group" "inside" {
  vpc_id = aws_vpc.main.id
  ingress {
    protocol  = -1
    self      = true
    from_port = 0
    to_port   = 0
  }
}

module "group" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "5.2.0"
  # ruleid: terraform-aws-open-network-module
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["https-443-tcp", "ssh-tcp"]
}
