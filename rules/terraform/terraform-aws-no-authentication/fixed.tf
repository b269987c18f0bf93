resource "aws_api_gateway_method" "api_method" {
  rest_api_id = aws_api_gateway_rest_api.main.id
  resource_id = aws_api_gateway_resource.orders.id
  http_method = "GET"
  # ruleid: terraform-aws-no-authentication-api-method
  authorization = "NONE"
}

resource "aws_apigatewayv2_route" "api_route" {
  api_id = aws_apigatewayv2_api.main.id
  route_key = "GET /orders"
  # ruleid: terraform-aws-no-authentication-api-route
  authorization_type = "NONE"
}

# ruleid: terraform-aws-no-authentication-api-route-unset
resource "aws_apigatewayv2_route" "api_route_unset" {
  api_id = aws_apigatewayv2_api.main.id
  route_key = "GET /orders"
}

resource "aws_lambda_function_url" "lambda_url" {
  function_name = aws_lambda_function.orders.function_name
  # ruleid: terraform-aws-no-authentication-lambda-url
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["https://shop.example.com"]
  }
}

resource "aws_lambda_function_url" "lambda_url_cors" {
  function_name = aws_lambda_function.orders.function_name
  authorization_type = "AWS_IAM"
  cors {
    # ruleid: terraform-aws-no-authentication-lambda-url-cors
    allow_origins = ["*"]
  }
}

resource "aws_apigatewayv2_api" "api_cors" {
  name = "orders"
  protocol_type = "HTTP"
  cors_configuration {
    # ruleid: terraform-aws-no-authentication-api-cors
    allow_origins = ["*"]
  }
}

resource "aws_s3_bucket_cors_configuration" "bucket_cors" {
  bucket = aws_s3_bucket.main.id
  cors_rule {
    # ruleid: terraform-aws-no-authentication-bucket-cors
    allowed_origins = ["*"]
  }
}

resource "aws_cognito_identity_pool" "identity_pool" {
  identity_pool_name = "people"
  # ruleid: terraform-aws-no-authentication-identity-pool
  allow_unauthenticated_identities = false
}

resource "aws_appsync_graphql_api" "graphql_key" {
  name = "orders"
  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.api.arn
    field_log_level          = "ERROR"
  }
  # ruleid: terraform-aws-no-authentication-graphql-key
  authentication_type = "API_KEY"
}

resource "aws_apigatewayv2_route" "route_default" {
  api_id = aws_apigatewayv2_api.main.id
  # ruleid: terraform-aws-no-authentication-route-default
  route_key = "$default"
}
