def ping(host)
  # ruleid: ruby-command-built-from-parameter
  system("ping -c 1 #{host}")
  #      ^^^^^^^^^^^^^^^^^^^
end
