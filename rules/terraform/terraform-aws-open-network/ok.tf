# ok: terraform-aws-open-network-administration
resource "aws_security_group" "web" {
  name = "web"

  # The web is for everyone.
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    # ok: terraform-aws-open-network-other-port
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    # ok: terraform-aws-open-network-other-port
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ok: terraform-aws-open-network-administration
    cidr_blocks = ["10.0.0.0/8", "203.0.113.7/32"]
  }

  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    # ok: terraform-aws-open-network-database
    security_groups = [aws_security_group.app.id]
  }

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ok: terraform-aws-open-network-every-port
    self        = true
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ok: terraform-aws-open-network-administration
    cidr_blocks = var.office_cidrs
  }

  # What goes out is another matter.
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ok: terraform-aws-open-network-every-port
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "out" {
  type              = "egress"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  # ok: terraform-aws-open-network-administration
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.web.id
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = aws_security_group.web.id
  # ok: terraform-aws-open-network-other-port
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_network_acl_rule" "ephemeral" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  # ok: terraform-aws-open-network-network-acl
  cidr_block     = "0.0.0.0/0"
  from_port      = 1024
  to_port        = 65535
}

resource "aws_network_acl_rule" "out" {
  network_acl_id = aws_network_acl.main.id
  egress         = true
  rule_number    = 100
  protocol       = "-1"
  rule_action    = "allow"
  # ok: terraform-aws-open-network-network-acl
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "deny" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = 90
  protocol       = "-1"
  rule_action    = "deny"
  # ok: terraform-aws-open-network-network-acl
  cidr_block     = "0.0.0.0/0"
}

resource "aws_security_group" "office" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ok: terraform-aws-open-network-administration
    cidr_blocks = ["10.0.0.0/8", "203.0.113.0/24"]
  }
}

resource "aws_security_group" "each" {
  dynamic "ingress" {
    for_each = [80, 443]
    content {
      from_port = ingress.value
      to_port   = ingress.value
      protocol  = "tcp"
      # ok: terraform-aws-open-network-each
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
    # ok: terraform-aws-open-network-listed
    cidr_blocks = ["10.1.0.0/16"]
  }]
  egress = [{
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    # ok: terraform-aws-open-network-listed
    cidr_blocks = ["0.0.0.0/0"]
  }]
}

# ok: terraform-aws-open-network-default-group
resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.main.id
}

module "group" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "5.2.0"
  # ok: terraform-aws-open-network-module
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["https-443-tcp"]
}
