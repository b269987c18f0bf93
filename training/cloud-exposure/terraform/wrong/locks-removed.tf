resource "aws_s3_bucket" "exports" {
  bucket = "shop-exports"
}

resource "aws_security_group" "database" {
  name        = "shop-database"
  description = "PostgreSQL of the shop"
  vpc_id      = var.vpc_id

  ingress {
    description = "PostgreSQL"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = [var.application_network]
  }
}
