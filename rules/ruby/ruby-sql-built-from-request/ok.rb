class ParcelsController < ApplicationController
  SORTS = { 'sent' => 'sent_at', 'weight' => 'weight' }.freeze

  def index
    # ok: ruby-sql-built-from-request
    @parcels = Parcel.where(city: params[:city])
    # ok: ruby-sql-built-from-request
    @found = Parcel.where('city = ?', params[:city])
    # ok: ruby-sql-built-from-request
    @named = Parcel.where('city = :city', city: params[:city])
    # ok: ruby-sql-built-from-request
    @listed = Parcel.where(['city = ? AND weight > ?', params[:city], params[:weight]])
    # ok: ruby-sql-built-from-request
    @parcel = Parcel.find_by(code: params[:code])
    # ok: ruby-sql-built-from-request
    @numbered = Parcel.where("id = #{params[:id].to_i}")
    # ok: ruby-sql-built-from-request
    @sorted = Parcel.order(SORTS.fetch(params[:sort], 'sent_at'))
    # ok: ruby-sql-built-from-request
    @named_sort = Parcel.order(sent_at: params[:dir] == 'asc' ? :asc : :desc)
    # ok: ruby-sql-built-from-request
    Parcel.where("city = #{ActiveRecord::Base.connection.quote(params[:city])}")
    if %w[sent_at weight].include?(params[:by])
      # ok: ruby-sql-built-from-request
      @by = Parcel.order(params[:by])
    end
    # ok: ruby-sql-built-from-request
    @names = params[:names].select { |name| name.present? }
    # ok: ruby-sql-built-from-request
    @made = Parcel.find(params[:id]).order.update(state: params[:state])
    # ok: ruby-sql-built-from-request
    @sum = Parcel.where(city: params[:city]).sum(:weight)
    # ok: ruby-sql-built-from-request
    Rails.cache.fetch("parcels-#{params[:id]}") { 1 }
  end
end

class Parcel < ApplicationRecord
  def self.for_city(city)
    # ok: ruby-sql-built-from-request-in-model
    where('city = ?', city)
  end

  def self.open
    # ok: ruby-sql-built-from-request-in-model
    where("#{table_name}.open = true")
  end
end
