class Member < ActiveRecord::Base
  # ruleid: ruby-record-open-to-request-accessible
  attr_accessible :name, :role
  # ok: ruby-record-open-to-request-accessible
  attr_accessible :street, :town
end

def add
  # ruleid: ruby-record-open-to-request-accessible
  Member.create(params[:fields], without_protection: true)
end
