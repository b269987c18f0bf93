package chat

import (
	"net/http"

	"github.com/sashabaranov/go-openai"
)

func ask(w http.ResponseWriter, r *http.Request, client *openai.Client) {
	// ok: go-prompt-from-request
	system := openai.ChatCompletionMessage{Role: openai.ChatMessageRoleSystem, Content: "You help with orders."}
	// ok: go-prompt-from-request
	user := openai.ChatCompletionMessage{Role: openai.ChatMessageRoleUser, Content: r.FormValue("question")}
	response, _ := client.CreateChatCompletion(r.Context(), openai.ChatCompletionRequest{Messages: []openai.ChatCompletionMessage{system, user}})
	// ok: go-prompt-from-request-answer-run
	w.Write([]byte(response.Choices[0].Message.Content))
}
