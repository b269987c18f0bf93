# frozen_string_literal: true

get '/name' do
  # ruleid: ruby-header-from-request
  response['X-Name'] = params['name']
  # ok: ruby-header-from-request
  response['X-Page'] = params['page'].to_i
end
