class FilesController < ApplicationController
  def show
    base = Rails.root.join("data")
    # ok: ruby-path-built-from-request
    first = base.join(File.basename(params[:name])).read
    # ok: ruby-path-built-from-request
    second = YAML.safe_load_file("/srv/towns.yml")
    # ok: ruby-path-built-from-request
    [first, second, params[:names].join(", ")]
  end
end
