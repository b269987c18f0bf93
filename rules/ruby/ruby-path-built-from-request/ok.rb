class ReportsController < ApplicationController
  REPORTS = { 'a' => 'a.pdf', 'b' => 'b.pdf' }.freeze

  def show
    # ok: ruby-path-built-from-request
    send_file("reports/#{File.basename(params[:name])}")
    # ok: ruby-path-built-from-request
    send_file Rails.root.join('reports', REPORTS.fetch(params[:name]))
    # ok: ruby-path-built-from-request
    text = File.read("/srv/reports/#{params[:id].to_i}.txt")
    path = File.expand_path(params[:name], '/srv/reports')
    raise 'no' unless path.start_with?('/srv/reports/')
    # ok: ruby-path-built-from-request
    send_file path
    # ok: ruby-path-built-from-request
    send_file Report.find(params[:id]).path
    # ok: ruby-path-built-from-request
    render :show, locals: { name: params[:name] }
    # ok: ruby-path-built-from-request
    render json: params[:name]
    # ok: ruby-path-built-from-request
    File.write('/srv/notes/last.txt', params[:text])
    if params[:key].match?(/\A[a-z0-9]+\z/)
      # ok: ruby-path-built-from-request
      File.read("/srv/cache/#{params[:key]}")
    end
  end
end

Zip::File.open('plugin.zip') do |zip|
  zip.each do |entry|
    # ok: ruby-path-built-from-request-archive-entry
    entry.extract(File.join('/srv/plugins', File.basename(entry.name)))
  end
end
