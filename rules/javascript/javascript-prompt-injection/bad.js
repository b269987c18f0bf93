import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { PromptTemplate } from '@langchain/core/prompts';
import express from 'express';

const app = express();
const openai = new OpenAI();
const anthropic = new Anthropic();

app.post('/chat', async (req, res) => {
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      // ruleid: javascript-prompt-injection
      { role: 'system', content: `You help the customers of ${req.body.shop}.` },
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      { role: 'user', content: req.body.question },
    ],
  });
  const other = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    // ruleid: javascript-prompt-injection
    system: 'You speak ' + req.query.language,
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    messages: [{ role: 'user', content: req.body.question }],
  });
  // ruleid: javascript-prompt-injection
  const template = PromptTemplate.fromTemplate(`Answer as ${req.body.role}: {question}`);
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-prompt-injection
  const third = await openai.responses.create({ model: 'gpt-4o', instructions: req.body.instructions, input: 'Hello' });
//                                                                             ^^^^^^^^^^^^^^^^^^^^^
  res.json([answer, other, template, third].length);
});
