class ReportsController < ApplicationController
  def show
    # ruleid: ruby-path-built-from-request
    send_file("reports/#{params[:name]}")
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: ruby-path-built-from-request
    send_file Rails.root.join('reports', params[:name])
    # ruleid: ruby-path-built-from-request
    text = File.read('/srv/reports/' + params[:name])
    path = File.join('/srv/reports', params[:folder], 'index.txt')
    # ruleid: ruby-path-built-from-request
    File.open(path, 'w') { |file| file.write('x') }
    # ruleid: ruby-path-built-from-request
    FileUtils.rm_rf("/srv/uploads/#{params[:id]}")
    # ruleid: ruby-path-built-from-request
    render file: params[:page]
    # ruleid: ruby-path-built-from-request
    render "parcels/#{params[:view]}"
    # ruleid: ruby-path-built-from-request
    names = Dir.glob("/srv/reports/#{params[:pattern]}")
    upload = params[:file]
    # ruleid: ruby-path-built-from-request
    File.binwrite("/srv/uploads/#{upload.original_filename}", upload.read)
  end
end

Zip::File.open('plugin.zip') do |zip|
  zip.each do |entry|
    # ruleid: ruby-path-built-from-request-archive-entry
    entry.extract(File.join('/srv/plugins', entry.name))
  end
end
