# frozen_string_literal: true

class FoldersController < ApplicationController
  def index
    # ok: ruby-command-built-from-request
    system("ls #{params[:folders].map(&:shellescape).join(' ')}")
  end
end
