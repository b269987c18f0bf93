# frozen_string_literal: true

module Bookshelf
  module Actions
    class Show < Bookshelf::Action
      def handle(request, response)
        name = request.params[:name]
        # ruleid: ruby-html-built-from-request
        response.body = "<h1>#{name}</h1>"
      end
    end
  end
end
