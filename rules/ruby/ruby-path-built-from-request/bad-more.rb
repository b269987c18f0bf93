class FilesController < ApplicationController
  def show
    base = Rails.root.join("data")
    # ruleid: ruby-path-built-from-request
    first = base.join(params[:name]).read
    # ruleid: ruby-path-built-from-request
    second = YAML.safe_load_file("/srv/#{params[:name]}.yml")
    # ruleid: ruby-path-built-from-request
    FileUtils.move("/tmp/a", "/srv/#{params[:name]}")
    path = Pathname.new("/srv").join(params[:name])
    # ruleid: ruby-path-built-from-request
    third = path.read
    [first, second, third]
  end
end
