class ParcelsController < ApplicationController
  def index
    # ruleid: ruby-sql-built-from-request
    @parcels = Parcel.where("city = '#{params[:city]}'")
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    name = params[:name].strip
    # ruleid: ruby-sql-built-from-request
    @found = Parcel.where("name LIKE '%" + name + "%'").order(:sent)
    # ruleid: ruby-sql-built-from-request
    @sorted = Parcel.order("#{params[:sort]} DESC")
    # ruleid: ruby-sql-built-from-request
    @plucked = Parcel.pluck(params[:column])
    # ruleid: ruby-sql-built-from-request
    @parcel = Parcel.find_by("id = '%s'" % params[:id])
    # ruleid: ruby-sql-built-from-request
    Parcel.where(["weight > #{params[:weight]} AND city = ?", city])
    # ruleid: ruby-sql-built-from-request
    Parcel.joins("LEFT JOIN #{params[:table]} ON true")
    # ruleid: ruby-sql-built-from-request
    Parcel.exists?("code = '#{cookies[:code]}'")
    # ruleid: ruby-sql-built-from-request
    Parcel.find_by_sql("SELECT * FROM parcels WHERE id = #{params[:id]}")
    # ruleid: ruby-sql-built-from-request
    ActiveRecord::Base.connection.execute("DELETE FROM parcels WHERE id = #{params[:id]}")
    sql = "UPDATE parcels SET seen = 1 WHERE id = #{params[:id]}"
    # ruleid: ruby-sql-built-from-request
    ActiveRecord::Base.connection.exec_query(sql)
    # ruleid: ruby-sql-built-from-request
    Parcel.order(Arel.sql(params[:order]))
    search(params[:q])
  end

  private

  def search(text)
    # ruleid: ruby-sql-built-from-request
    Parcel.where("code = '#{text}'").first
  end
end

class Parcel < ApplicationRecord
  # todoruleid: ruby-sql-built-from-request-in-model
  scope :by, ->(city, column = '*') { select("#{column}").where(city: city) }

  def self.for_city(city)
    # ruleid: ruby-sql-built-from-request-in-model
    where("city = '#{city}'")
  end
end

get '/parcels/:id' do
  # ruleid: ruby-sql-built-from-request
  db.execute("SELECT * FROM parcels WHERE id = #{params['id']}")
  # ruleid: ruby-sql-built-from-request
  client.query("SELECT * FROM parcels WHERE city = '" + params[:city] + "'")
end
