class ExportsController < ApplicationController
  def show
    # ruleid: ruby-header-from-request
    response.headers['X-Parcel'] = params[:parcel]
    #                              ^^^^^^^^^^^^^^^
    # ruleid: ruby-header-from-request
    headers['Content-Disposition'] = "attachment; filename=#{params[:name]}"
    text = CSV.generate do |csv|
      # ruleid: ruby-header-from-request-csv
      csv << ['name', params[:name]]
    end
  end
end
