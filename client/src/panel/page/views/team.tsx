import type { PersonRow, TeamView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button } from '../parts/button';
import { Chart } from '../parts/chart';
import { ShowAll, useGrowing } from '../parts/growing';
import { Problems } from '../parts/problems';
import { Trust } from '../parts/trust';

export function Team(view: TeamView) {
  const actions = useActions();
  return (
    <>
      <p class="lead">{l10n.t('Who shares progress decides so alone, under any name. It shows where training helps most, not who is good.')}</p>
      {view.empty !== undefined && (view.isRestricted ? <Trust what={view.empty} /> : <p>{view.empty}</p>)}
      {!view.isRestricted && <p class="buttons">
        <Button secondary onClick={() => actions.open('sharing')}>{l10n.t('Share my progress…')}</Button>
        {view.people.length > 0 && <Button secondary onClick={() => actions.export('csv')}>{l10n.t('Save as CSV')}</Button>}
        {view.people.length > 0 && <Button secondary onClick={() => actions.export('html')}>{l10n.t('Save a report to print')}</Button>}
      </p>}
      {view.people.length > 0 && <Matrix {...view} />}
      {view.coverage.length > 0 && (
        <section>
          <h2>{l10n.t('Findings and training')}</h2>
          <Chart title={l10n.t('Findings of the repository beside the people who were trained')} of={l10n.t('Topic')} labels={view.coverage.map(({ title }) => title)} kind="bars"
            series={[{ name: l10n.t('Findings'), values: view.coverage.map(({ findings }) => findings) }, { name: l10n.t('People trained'), values: view.coverage.map(({ trained }) => trained) }]} />
        </section>
      )}
      {view.trend.length > 1 && (
        <section>
          <h2>{l10n.t('Trend')}</h2>
          <Chart title={l10n.t('Findings and topics passed, over time')} of={l10n.t('Date')} labels={view.trend.map(({ date }) => date)} kind="lines"
            series={[{ name: l10n.t('Findings'), values: view.trend.map(({ findings }) => findings) }, { name: l10n.t('Topics passed'), values: view.trend.map(({ passed }) => passed) }]} />
        </section>
      )}
      {view.pairs.length > 0 && <Pairs {...view} />}
      {view.due.length > 0 && <Due {...view} />}
      <Problems problems={view.problems} />
    </>
  );
}

function Matrix({ topics, people }: TeamView) {
  const { shown, end, showAll } = useGrowing(people);
  return (
    <section>
      <h2>{l10n.t('People and topics')}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={l10n.t('People and topics')}>
        <table class="matrix" aria-rowcount={people.length + 1}>
          <thead>
            <tr><th scope="col">{l10n.t('Person')}</th><th scope="col">{l10n.t('Done')}</th>{topics.map(({ id, title }) => <th key={id} scope="col"><span>{title}</span></th>)}</tr>
          </thead>
          <tbody>{shown.map((row) => <Person key={row.person} row={row} />)}</tbody>
        </table>
        <div ref={end} />
      </div>
      <ShowAll showAll={showAll} label={l10n.t('Show all {0} people', people.length)} />
      <p class="note">{l10n.t('● done · ◐ begun · – not yet')}</p>
    </section>
  );
}

/** The signs of the cells are in the style sheet: there may be twenty-five thousand of them. */
function Person({ row: { person, role, states } }: { readonly row: PersonRow }) {
  return (
    <tr>
      <th scope="row">{person}{role !== '' && <span class="note"> {role}</span>}</th>
      <td>{states.filter((state) => state === 'done').length}</td>
      {states.map((state, index) => <td key={index} class={state}><span class="unseen">{nameState(state)}</span></td>)}
    </tr>
  );
}

function nameState(state: PersonRow['states'][number]): string {
  if (state === 'done') return l10n.t('done');
  return state === 'begun' ? l10n.t('begun') : l10n.t('not yet');
}

function Pairs({ pairs, pairingRule }: TeamView) {
  const { shown, end, showAll } = useGrowing(pairs);
  return (
    <section>
      <h2>{l10n.t('Who could pair')}</h2>
      <p class="note">{pairingRule}</p>
      <ul>
        {shown.map(({ who, withWhom, topics, back }) => (
          <li key={`${who} ${withWhom}`}>{back.length === 0
            ? l10n.t('{0} could show {1}: {2}', who, withWhom, topics.join(', '))
            : l10n.t('{0} could show {1}: {2}; the other way round: {3}', who, withWhom, topics.join(', '), back.join(', '))}</li>
        ))}
      </ul>
      <div ref={end} />
      <ShowAll showAll={showAll} label={l10n.t('Show all {0} pairs', pairs.length)} />
    </section>
  );
}

function Due({ due }: TeamView) {
  const { shown, end, showAll } = useGrowing(due);
  return (
    <section>
      <h2>{l10n.t('What is due')}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={l10n.t('What is due')}>
        <table>
          <thead><tr><th scope="col">{l10n.t('Date')}</th><th scope="col">{l10n.t('Person')}</th><th scope="col">{l10n.t('Topic')}</th></tr></thead>
          <tbody>
            {shown.map(({ person, topic, title, date, isLate }) => (
              <tr key={`${person} ${topic}`}><td>{date}{isLate && ` (${l10n.t('late')})`}</td><td>{person}</td><td>{title}</td></tr>
            ))}
          </tbody>
        </table>
        <div ref={end} />
      </div>
      <ShowAll showAll={showAll} label={l10n.t('Show all {0} that are due', due.length)} />
    </section>
  );
}
