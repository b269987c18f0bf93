class AnswersController < ApplicationController
  def create
    messages = [
      # ok: ruby-prompt-from-request
      { role: 'system', content: 'You write about parcels and nothing else.' },
      # ok: ruby-prompt-from-request
      { role: 'user', content: params[:question] }
    ]
    answer = client.chat(parameters: { model: 'small', messages: messages })
    # ok: ruby-prompt-from-request-answer-run
    render plain: answer.dig('choices', 0, 'message', 'content')
  end
end
