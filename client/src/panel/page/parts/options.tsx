import { useState } from 'preact/hooks';
import type { OptionView } from '../../../../../server/src/protocol';
import { l10n } from '../l10n';
import { Button } from './button';
import { Inline } from './markdown';

interface OptionsProps {
  /** Also names the group of choices. */
  readonly question: string;
  readonly options: readonly OptionView[];
  /** Nothing can be chosen any more. */
  readonly isOver: boolean;
  readonly submit: string;
  readonly onChoose: (option: number) => void;
}

/** A question with one right answer. What was chosen is explained below its text. */
export function Options({ question, options, isOver, submit, onChoose }: OptionsProps) {
  const [chosen, setChosen] = useState<number>();
  const isWrong = chosen !== undefined && options[chosen]?.right === false;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend><Inline text={question} /></legend>
        {options.map((option, index) => (
          <Option key={index} option={option} index={index} isOver={isOver} isChosen={isOver ? option.isChosen === true : chosen === index} onSelect={() => setChosen(index)} />
        ))}
      </fieldset>
      {!isOver && <Button disabled={chosen === undefined || isWrong} onClick={() => chosen !== undefined && onChoose(chosen)}>{submit}</Button>}
    </form>
  );
}

interface OptionProps {
  readonly option: OptionView;
  readonly index: number;
  readonly isOver: boolean;
  readonly isChosen: boolean;
  readonly onSelect: () => void;
}

function Option({ option: { text, right, why }, index, isOver, isChosen, onSelect }: OptionProps) {
  const verdict = right === undefined ? undefined : right ? l10n.t('Right') : l10n.t('Not right');
  return (
    <div class={`option${right === undefined ? '' : right ? ' right' : ' wrong'}`}>
      <label>
        <input type="radio" name="option" value={index} checked={isChosen} disabled={isOver} onChange={onSelect} />
        <span><Inline text={text} /></span>
      </label>
      {why !== undefined && <p class="why"><strong>{verdict}.</strong> <Inline text={why} /></p>}
    </div>
  );
}
