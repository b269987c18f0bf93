def trace
  # ruleid: ruby-log-line-from-request-secret
  logger.info("sent: #{request.headers['Authorization']}")
end
