class ExportsController < ApplicationController
  def show
    # ok: ruby-header-from-request
    response.headers['X-Parcel'] = params[:parcel].to_i.to_s
    # ok: ruby-header-from-request
    headers['Content-Disposition'] = ActionDispatch::Http::ContentDisposition.format(disposition: 'attachment', filename: params[:name])
    # ok: ruby-header-from-request
    response.headers['X-Total'] = parcels.count.to_s
    text = CSV.generate do |csv|
      # ok: ruby-header-from-request-csv
      csv << ['name', params[:weight].to_i]
    end
  end
end
