# frozen_string_literal: true

require 'pg'
require 'sequel'

class RowsController < ApplicationController
  DB = Sequel.connect(ENV.fetch('DATABASE_URL'))

  def show(link)
    # ruleid: ruby-sql-built-from-request
    link.send_query("SELECT * FROM rows WHERE name = '#{params[:name]}'")
    # ruleid: ruby-sql-built-from-request
    link.prepare('rows', "SELECT * FROM #{params[:table]}")
    # ruleid: ruby-sql-built-from-request
    DB[:rows].with_sql("SELECT * FROM rows WHERE name = '#{params[:name]}'").all
    # ruleid: ruby-sql-built-from-request
    DB.execute_ddl("DROP TABLE #{params[:table]}")
    # ruleid: ruby-sql-built-from-request
    rows.read("SELECT * FROM rows WHERE name = '#{params[:name]}'")
  end
end

class Row < ApplicationRecord
  def self.search(term)
    # ruleid: ruby-sql-built-from-request-in-model
    where("lower(name) LIKE '%" + term + "%'")
  end
end
