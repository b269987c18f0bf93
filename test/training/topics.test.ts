import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTopic, mayBeTyped, topicsWithoutTrack, type CheckedTopic, type CodeExercise, type Exercise } from '../../server/src/training';
import { createTools, readPackagedTopics, trainingTexts } from './packaged-topics';

const files = trainingTexts();
const catalog = readPackagedTopics(files);
const tools = createTools(catalog, files);

/** What must have been proved: a check that is left out is a failure of its own. */
function expectedOf(exercise: Exercise, standard: string): readonly string[] {
  return exercise.kind === 'decision' ? ['every choice leads to the end'] : expectedOfCode(exercise, standard);
}

function expectedOfCode({ wrong, attack, exam }: CodeExercise, standard: string): readonly string[] {
  return [
    'its rules and its language are known', 'the start has the findings that it names', 'the start has them on the lines to mark, and no others',
    'the solution passes', 'the start does not pass', standard === 'full' && exam !== undefined ? 'it has 2 variants of the weakness' : 'it has a variant of the weakness',
    ...wrong.map(({ name }) => `wrong/${name} fails for its reason`),
    ...(attack?.exploits ?? []).flatMap((_, index) => [`exploit ${index + 1} works at the start`, `exploit ${index + 1} fails on the solution`]),
    ...(attack?.harmless ?? []).map((_, index) => `harmless input ${index + 1} does nothing`),
  ];
}

describe('packaged topics', () => {
  it('can all be read', () => assert.deepEqual(catalog.problems.map(({ path, line, message }) => `${path}:${line} ${message}`), []));
  it('are all in a track', () => assert.deepEqual(topicsWithoutTrack(catalog, 'training').map(({ message }) => message), []));
  it('are as many as were promised', () => {
    const count = (standard: string): number => catalog.topics.filter((topic) => topic.standard === standard).length;
    assert.ok(count('full') >= 12 && count('short') >= 12 && count('team') >= 5, `${count('full')} full, ${count('short')} short, ${count('team')} for teams`);
    for (const id of ['first-week', 'backend', 'frontend', 'operations', 'cloud', 'lead']) assert.ok(catalog.tracks.some((track) => track.id === id), id);
  });

  for (const topic of catalog.topics) {
    describe(topic.id, () => {
      let checked: CheckedTopic | undefined;
      const proofs = (exercise?: string): CheckedTopic['proofs'] => (exercise === undefined ? checked?.proofs : checked?.exercises.find(({ id }) => id === exercise)?.proofs) ?? [];
      const holds = (title: string, exercise?: string): void => void it(`${exercise === undefined ? '' : `${exercise}: `}${title}`, async () => {
        checked ??= await checkTopic(topic, tools);
        const found = proofs(exercise).filter((proof) => proof.title === title);
        assert.equal(found.length, 1, `this was not proved; what was: ${proofs(exercise).map((proof) => proof.title).join(', ')}`);
        assert.deepEqual(found[0]!.problems.map(({ path, line, message }) => `${path}:${line ?? ''} ${message}`), []);
      });
      holds(`it has what the standard \`${topic.standard}\` asks for`);
      holds('nothing is left to write');
      for (const exercise of topic.exercises) for (const title of expectedOf(exercise, topic.standard)) holds(title, exercise.id);
      for (const exercise of topic.exercises) if (mayBeTyped(exercise)) holds('the solution passes, in TypeScript', exercise.id);
    });
  }
});
