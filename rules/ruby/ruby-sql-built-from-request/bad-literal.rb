# frozen_string_literal: true

class WidgetsController < ApplicationController
  def index
    # ruleid: ruby-sql-built-from-request
    Widget.where(Arel::Nodes::SqlLiteral.new("name = '#{params[:name]}'"))
  end
end
