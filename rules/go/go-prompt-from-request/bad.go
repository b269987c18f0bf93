package chat

import (
	"net/http"
	"os/exec"

	"github.com/sashabaranov/go-openai"
)

func ask(w http.ResponseWriter, r *http.Request, client *openai.Client) {
	messages := []openai.ChatCompletionMessage{}
	// ruleid: go-prompt-from-request
	message := openai.ChatCompletionMessage{Role: openai.ChatMessageRoleSystem, Content: "You help " + r.FormValue("name")}
	//                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	response, _ := client.CreateChatCompletion(r.Context(), openai.ChatCompletionRequest{Messages: append(messages, message)})
	// ruleid: go-prompt-from-request-answer-run
	exec.Command("sh", "-c", response.Choices[0].Message.Content).Run()
}
