class ToolsController < ApplicationController
  def run
    # ruleid: ruby-command-built-from-request
    system("ping -c 2 #{params[:host]}")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    host = params[:host]
    # ruleid: ruby-command-built-from-request
    answer = `dig +short #{host}`
    # ruleid: ruby-command-built-from-request
    text = %x(whois #{params[:name]})
    # ruleid: ruby-command-built-from-request
    exec('convert ' + params[:file] + ' out.png')
    # ruleid: ruby-command-built-from-request
    out, status = Open3.capture2e("tar tf #{cookies[:archive]}")
    # ruleid: ruby-command-built-from-request
    IO.popen("grep #{params[:q]} log.txt") { |pipe| pipe.read }
    # ruleid: ruby-command-built-from-request
    spawn(params[:command])
    # ruleid: ruby-command-built-from-request
    system('bash', '-c', "ls #{params[:folder]}")
    # ruleid: ruby-command-built-from-request
    open(params[:page]) { |file| file.read }
    look_up(params[:name])
  end

  def look_up(name)
    # ruleid: ruby-command-built-from-request
    Process.spawn("host #{name}")
  end
end

post '/convert' do
  # ruleid: ruby-command-built-from-request
  system "convert #{params[:from]} #{params[:to]}"
end

class DetoursController < ApplicationController
  def show
    words = ['-c', params[:host], '-q']
    words.shift
    # ruleid: ruby-command-built-from-request
    system("ping #{words[0]}")
    text = +''
    text << 'host ' << params[:name]
    # ruleid: ruby-command-built-from-request
    system(text)
    name = CGI.escapeHTML(params[:name])
    # ruleid: ruby-command-built-from-request
    system("host #{name}")
  end
end
