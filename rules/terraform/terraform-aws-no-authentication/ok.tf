# ok: terraform-aws-no-authentication-api-method
resource "aws_api_gateway_method" "api_gateway_method" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  resource_id = aws_api_gateway_resource.orders.id
  http_method = "GET"
  authorization = "AWS_IAM"
}

# ok: terraform-aws-no-authentication-api-method
resource "aws_api_gateway_method" "api_gateway_method_api_method_by_variable" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  resource_id = aws_api_gateway_resource.orders.id
  http_method = "GET"
  authorization = var.authorization
}

# ok: terraform-aws-no-authentication-api-route, terraform-aws-no-authentication-api-route-unset
resource "aws_apigatewayv2_route" "apigatewayv2_route" {
  api_id = aws_apigatewayv2_api.main.id
  route_key = "GET /orders"
  authorization_type = "AWS_IAM"
}

# ok: terraform-aws-no-authentication-api-route, terraform-aws-no-authentication-api-route-unset
resource "aws_apigatewayv2_route" "apigatewayv2_route_api_route_by_variable" {
  api_id = aws_apigatewayv2_api.main.id
  route_key = "GET /orders"
  authorization_type = var.authorization_type
}

# ok: terraform-aws-no-authentication-lambda-url
# ok: terraform-aws-no-authentication-lambda-url-cors
resource "aws_lambda_function_url" "lambda_function_url" {
  function_name = aws_lambda_function.orders.function_name
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["https://shop.example.com"]
  }
}

# ok: terraform-aws-no-authentication-lambda-url
resource "aws_lambda_function_url" "lambda_function_url_lambda_url_by_variable" {
  function_name = aws_lambda_function.orders.function_name
  authorization_type = var.authorization_type
  cors {
    allow_origins = ["https://shop.example.com"]
  }
}

# ok: terraform-aws-no-authentication-lambda-url-cors
resource "aws_lambda_function_url" "lambda_function_url_lambda_url_cors_by_variable" {
  function_name = aws_lambda_function.orders.function_name
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = var.allow_origins
  }
}

# ok: terraform-aws-no-authentication-api-cors
resource "aws_apigatewayv2_api" "apigatewayv2_api" {
  name = "orders"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins = ["https://shop.example.com"]
  }
}

# ok: terraform-aws-no-authentication-api-cors
resource "aws_apigatewayv2_api" "apigatewayv2_api_api_cors_by_variable" {
  name = "orders"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins = var.allow_origins
  }
}

# ok: terraform-aws-no-authentication-bucket-cors
resource "aws_s3_bucket_cors_configuration" "s3_bucket_cors_configuration" {
  bucket = aws_s3_bucket.main.id
  cors_rule {
    allowed_origins = ["https://shop.example.com"]
  }
}

# ok: terraform-aws-no-authentication-bucket-cors
resource "aws_s3_bucket_cors_configuration" "s3_bucket_cors_configuration_bucket_cors_by_variable" {
  bucket = aws_s3_bucket.main.id
  cors_rule {
    allowed_origins = var.allowed_origins
  }
}

# ok: terraform-aws-no-authentication-identity-pool
resource "aws_cognito_identity_pool" "cognito_identity_pool" {
  identity_pool_name = "people"
  allow_unauthenticated_identities = false
}

# ok: terraform-aws-no-authentication-identity-pool
resource "aws_cognito_identity_pool" "cognito_identity_pool_identity_pool_by_variable" {
  identity_pool_name = "people"
  allow_unauthenticated_identities = var.allow_unauthenticated_identities
}

# ok: terraform-aws-no-authentication-graphql-key
resource "aws_appsync_graphql_api" "appsync_graphql_api" {
  name = "orders"
  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.api.arn
    field_log_level          = "ERROR"
  }
  authentication_type = "AWS_IAM"
}

# ok: terraform-aws-no-authentication-graphql-key
resource "aws_appsync_graphql_api" "appsync_graphql_api_graphql_key_by_variable" {
  name = "orders"
  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.api.arn
    field_log_level          = "ERROR"
  }
  authentication_type = var.authentication_type
}

# ok: terraform-aws-no-authentication-route-default
resource "aws_apigatewayv2_route" "route_default" {
  api_id = aws_apigatewayv2_api.main.id
  route_key = "$default"
  authorization_type = "AWS_IAM"
}
