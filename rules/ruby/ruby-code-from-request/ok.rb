class CalculatorController < ApplicationController
  EXPORTERS = { 'csv' => CsvExporter, 'json' => JsonExporter }.freeze

  def run
    # ok: ruby-code-from-request
    @total = eval('1 + 2')
    # ok: ruby-code-from-request
    instance_eval(&block)
    # ok: ruby-code-from-request
    @result = calculator.evaluate(params[:formula])
    # ok: ruby-code-from-request-method-name
    exporter = EXPORTERS.fetch(params[:type]).new
    # ok: ruby-code-from-request-method-name
    @parcel.send(:mark, params[:state])
    # ok: ruby-code-from-request-method-name
    @parcel.public_send("#{field}=", params[:state])
    if %w[open close].include?(params[:do])
      # ok: ruby-code-from-request-method-name
      @parcel.public_send(params[:do])
    end
    # ok: ruby-code-from-request-method-name
    mailer.send(to: params[:mail])
    # ok: ruby-code-from-request-template
    render inline: 'Hello <%= @name %>'
    # ok: ruby-code-from-request-template
    ERB.new(File.read('hello.erb')).result_with_hash(name: params[:name])
    # ok: ruby-code-from-request-template
    render plain: params[:name]
  end
end
