def ping(host)
  # ok: ruby-command-built-from-parameter
  system("ping", "-c", "1", host)
  # ok: ruby-command-built-from-parameter
  system("ping -c #{Integer(host)}")
end
