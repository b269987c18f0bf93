class ToolsController < ApplicationController
  def run
    # ok: ruby-command-built-from-request
    system('ping', '-c', '2', params[:host])
    # ok: ruby-command-built-from-request
    system("ping -c 2 #{Shellwords.escape(params[:host])}")
    # ok: ruby-command-built-from-request
    system("ping -c 2 #{params[:host].shellescape}")
    # ok: ruby-command-built-from-request
    answer = `tail -n #{params[:lines].to_i} parcel.log`
    # ok: ruby-command-built-from-request
    out, status = Open3.capture2e('tar', 'tf', params[:archive])
    # ok: ruby-command-built-from-request
    IO.popen(['grep', params[:q], 'log.txt'])
    if %w[png jpg].include?(params[:format])
      # ok: ruby-command-built-from-request
      system("convert in.gif out.#{params[:format]}")
    end
    # ok: ruby-command-built-from-request
    @runner.system(params[:host])
    # ok: ruby-command-built-from-request
    Kernel.system('uptime')
    # ok: ruby-command-built-from-request
    open("notes/#{params[:page].to_i}.txt")
  end
end

class DetoursController < ApplicationController
  def show
    words = ['-c', params[:host], 'localhost']
    words.shift
    # ok: ruby-command-built-from-request
    system("ping #{words[1]}")
    tool = case 'ABC'[1]
           when 'A' then params[:host]
           when 'B' then 'date'
           end
    # ok: ruby-command-built-from-request
    system("#{tool} -u")
    # A path that begins so is no command.
    # ruleid: ruby-path-built-from-request
    IO.read("/srv/notes/" + params[:name])
  end
end
