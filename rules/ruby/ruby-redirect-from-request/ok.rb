class SessionsController < ApplicationController
  def create
    # ok: ruby-redirect-from-request
    redirect_to parcel_path(params[:id])
    # ok: ruby-redirect-from-request
    redirect_to root_path, notice: params[:text]
    # ok: ruby-redirect-from-request
    redirect_to "/parcels/#{params[:id]}"
    # ok: ruby-redirect-from-request
    redirect_to action: :show, id: params[:id]
    # ok: ruby-redirect-from-request
    redirect_to params[:next], allow_other_host: false
    # ok: ruby-redirect-from-request
    redirect_to url_from(params[:next]) || root_path
    # ok: ruby-redirect-from-request
    redirect_to URI.parse(params[:next]).path
    # ok: ruby-redirect-from-request
    redirect_to Parcel.find(params[:id])
    if params[:next].start_with?('/parcels/')
      # ok: ruby-redirect-from-request
      redirect_to params[:next]
    end
    # ok: ruby-redirect-from-request
    redirect_to @parcel
  end
end
