class CalculatorController < ApplicationController
  def run
    # ruleid: ruby-code-from-request
    @total = eval(params[:formula])
    #             ^^^^^^^^^^^^^^^^
    # ruleid: ruby-code-from-request
    instance_eval("self.#{params[:field]}")
    # ruleid: ruby-code-from-request
    Parcel.class_eval("def #{params[:name]}; end")
    # ruleid: ruby-code-from-request-method-name
    exporter = params[:type].constantize.new
    # ruleid: ruby-code-from-request-method-name
    @parcel.send(params[:do])
    # ruleid: ruby-code-from-request-method-name
    @parcel.public_send(params[:do], 1)
    # ruleid: ruby-code-from-request-method-name
    self.try(params[:graph])
    # ruleid: ruby-code-from-request-method-name
    klass = Object.const_get(params[:class])
    # ruleid: ruby-code-from-request-template
    render inline: "Hello #{params[:name]}"
    # ruleid: ruby-code-from-request-template
    ERB.new(params[:template]).result(binding)
    # ruleid: ruby-code-from-request-template
    ERB.new("<p>#{params[:title]}</p>").result
  end
end
