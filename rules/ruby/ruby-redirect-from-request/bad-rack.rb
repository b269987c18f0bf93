class Away
  def call(env)
    req = Rack::Request.new(env)
    # ruleid: ruby-redirect-from-request
    [303, { 'Location' => req.params['to'] }, []]
  end
end
