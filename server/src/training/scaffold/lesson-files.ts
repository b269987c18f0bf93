/** What a new topic begins with beside its exercise. Each part that is the author's says TODO. */
export const LESSON_FILES = {
  'topic.yaml': `title: TODO what the topic is called
summary: TODO one sentence that says why to take it.
minutes: 6                          # 5 to 8
standard: short                     # full, short or team
weaknesses: [command-injection]     # names of rules/weaknesses, which findings lead here by
roles: [development]
incident:
  title: TODO what happened, in a few words
  year: 2024
  source: https://example.com/TODO  # a page that was really found
references:
  "TODO a page to read on": https://example.com/
`,
  'lesson.md': `## What happens

TODO what goes wrong, in three or four short sentences.

## It happened

TODO the incident of topic.yaml, in two or three sentences.

## How it looks in code

\`\`\`javascript
exec('ping -c 1 ' + host, answer);
\`\`\`

TODO what is wrong with these lines.

## More

### How to fix it

TODO what to write instead, in each language.

### What does not help

TODO what people try first.
`,
  'quiz.yaml': [1, 2, 3, 4, 5].map((number) => `- id: question-${number}                  # unique, and never changed
  question: TODO a question?
  options:
    - text: TODO an answer
      right: true
      why: TODO why it is right.
    - text: TODO another answer
      why: TODO what is wrong with it.
`).join(''),
};
