# frozen_string_literal: true

class RowsController < ApplicationController
  def show(link)
    # ok: ruby-sql-built-from-request
    link.send_query_params('SELECT * FROM rows WHERE name = $1', [params[:name]])
    # ok: ruby-sql-built-from-request
    link.prepare('rows', 'SELECT * FROM rows WHERE name = $1')
    # ok: ruby-sql-built-from-request
    DB[:rows].with_sql('SELECT * FROM rows WHERE name = ?', params[:name]).all
    # ok: ruby-sql-built-from-request
    file.read(params[:name])
    column = params[:column]
    return head(:bad_request) unless column?(column)

    # ok: ruby-sql-built-from-request
    render json: Row.pluck(Arel.sql("lower(#{column})"))
  end

  def several
    # ok: ruby-sql-built-from-request
    Row.where("id IN (#{params[:ids].filter_map(&:to_i).join(',')})")
    # ok: ruby-sql-built-from-request
    Row.where("id IN (#{params[:ids].map(&method(:Integer)).join(',')})")
  end
end
