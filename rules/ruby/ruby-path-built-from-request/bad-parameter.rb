FOLDER = "/srv/labels"

def label(name)
  # ruleid: ruby-path-built-from-parameter
  File.read(File.join(FOLDER, name))
  #         ^^^^^^^^^^^^^^^^^^^^^^^
end

def remove(name)
  # ruleid: ruby-path-built-from-parameter
  File.delete("/srv/labels/" + name)
  #           ^^^^^^^^^^^^^^^^^^^^^
end
