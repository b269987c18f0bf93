import OpenAI from 'openai';
import { PromptTemplate } from '@langchain/core/prompts';
import express from 'express';

const app = express();
const openai = new OpenAI();
const shops = new Map([['parcels', 'a shop for parcels']]);

app.post('/chat', async (req, res) => {
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      // ok: javascript-prompt-injection
      { role: 'system', content: `You help the customers of ${shops.get(req.body.shop)}.` },
      // What a user says is the user's.
      // ok: javascript-prompt-injection
      { role: 'user', content: req.body.question },
    ],
  });
  // ok: javascript-prompt-injection
  const template = PromptTemplate.fromTemplate('Answer shortly: {question}');
  res.json([answer, await template.format({ question: req.body.question })].length);
});
