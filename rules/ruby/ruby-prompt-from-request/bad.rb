class AnswersController < ApplicationController
  def create
    messages = [
      # ruleid: ruby-prompt-from-request
      { role: 'system', content: "You write about #{params[:topic]} and nothing else." },
      { role: 'user', content: params[:question] }
    ]
    answer = client.chat(parameters: { model: 'small', messages: messages })
    # ruleid: ruby-prompt-from-request-answer-run
    eval(answer.dig('choices', 0, 'message', 'content'))
  end
end
