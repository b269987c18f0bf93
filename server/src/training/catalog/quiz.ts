import type { Option, Question } from '../topic';
import type { ValueOf } from './form';
import type { Mistakes, Place } from './mistakes';
import { readForm } from './read-form';
import { QUIZ_FORM } from './topic-forms';

type WrittenQuestion = Omit<ValueOf<typeof QUIZ_FORM>[number], 'id'>;

export function readQuiz(text: string, path: string): { readonly quiz: readonly Question[]; readonly mistakes: Mistakes } {
  const { value = [], mistakes } = readForm(QUIZ_FORM, text, path);
  const ids = value.map(({ id }) => id);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) < index) mistakes.at([index, 'id'], 'a question before has this id; each has its own.');
  return { quiz: value.map(({ id, ...question }, index) => ({ id, ...toQuestion(question, [index], mistakes) })), mistakes };
}

/** @param place of the question in its file */
export function toQuestion({ question, code, language, options }: WrittenQuestion, place: Place, mistakes: Mistakes): Omit<Question, 'id'> {
  const read = options.map(({ text, right, why }): Option => ({ text, right: right === true, why }));
  const count = read.filter(({ right }) => right).length;
  if (count !== 1) mistakes.at([...place, 'options'], `${count} of the answers are right, and exactly one must have \`right: true\`.`);
  return { question, ...(code !== undefined && { code }), ...(language !== undefined && { language }), options: read };
}
