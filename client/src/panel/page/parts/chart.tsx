import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { l10n } from '../l10n';

export interface ChartProps {
  readonly title: string;
  /** What the categories are, such as weeks: the head of the table's first column. */
  readonly of: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly kind: 'bars' | 'lines';
}

const HEIGHT = 200;
/** Pixels of room for labels that stand upright. */
const LABEL_ROOM = 110;
/** And of labels that lie. */
const AXIS_ROOM = 32;
const COLOURS = ['--vscode-charts-blue', '--vscode-charts-yellow'];

/** A picture for those who see it, and the same as a table for all. */
export function Chart(props: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current === null ? undefined : draw(place.current, props)), [JSON.stringify(props)]);
  return (
    <figure class={`chart ${props.kind}`}>
      <figcaption>{props.title}</figcaption>
      <div ref={place} aria-hidden="true" />
      <ul class="legend" aria-hidden="true">{props.series.map(({ name }, index) => <li key={name} class={`series-${index}`}>{name}</li>)}</ul>
      <details>
        <summary>{l10n.t('As a table')}</summary>
        <Table {...props} />
      </details>
    </figure>
  );
}

function Table({ title, of, labels, series }: ChartProps) {
  return (
    <table>
      <caption class="unseen">{title}</caption>
      <thead><tr><th scope="col">{of}</th>{series.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {labels.map((label, index) => (
          <tr key={index}><th scope="row">{label}</th>{series.map(({ name, values }) => <td key={name}>{values[index]}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** Draws it, and again when the place gets another width or the theme changes. @returns what ends it */
function draw(place: HTMLElement, props: ChartProps): () => void {
  let plot = plotIn(place, props);
  const again = (): void => {
    plot.destroy();
    plot = plotIn(place, props);
  };
  const resized = new ResizeObserver(() => plot.width === widthOf(place) || again());
  const themed = new MutationObserver(again);
  resized.observe(place);
  themed.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  return () => {
    resized.disconnect();
    themed.disconnect();
    plot.destroy();
  };
}

function plotIn(place: HTMLElement, { labels, series, kind }: ChartProps): uPlot {
  const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim() || 'gray';
  const text = colour('--vscode-foreground');
  const axis = { stroke: text, grid: { stroke: colour('--vscode-editorWidget-border'), width: 1 }, ticks: { show: false } };
  const isLong = Math.max(0, ...labels.map(({ length }) => length)) * labels.length * 8 > widthOf(place);
  const options: uPlot.Options = {
    width: widthOf(place), height: HEIGHT + (isLong ? LABEL_ROOM : 0),
    legend: { show: false }, cursor: { show: false },
    scales: { x: { time: false, range: () => [-0.6, Math.max(1, labels.length) - 0.4] }, y: { range: (_, __, max) => [0, Math.max(1, max * 1.1)] } },
    axes: [
      { ...axis, grid: { show: false }, splits: () => labels.map((_, index) => index), values: () => labels.map(shorten), size: isLong ? LABEL_ROOM : AXIS_ROOM, ...(isLong && { rotate: -60 }) },
      { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000] },
    ],
    series: [{}, ...series.map(({ name }, index) => ({ label: name, ...styleOf(kind, colour(COLOURS[index] ?? ''), index, series.length) }))],
  };
  return new uPlot(options, [labels.map((_, index) => index), ...series.map(({ values }) => [...values])], place);
}

/** The second series has an outline or dashes, too: colour alone tells nothing to some. */
function styleOf(kind: ChartProps['kind'], colour: string, index: number, count: number): Partial<uPlot.Series> {
  if (kind === 'lines') return { stroke: colour, width: 2, points: { show: true, size: 6 }, ...(index > 0 && { dash: [6, 4] }) };
  const align = count === 1 ? 0 : index === 0 ? -1 : 1;
  const { bars } = uPlot.paths;
  return {
    stroke: colour, fill: index === 0 ? colour : 'transparent', width: 2, points: { show: false },
    ...(bars && { paths: bars({ size: [count === 1 ? 0.6 : 0.35, 40], align }) }),
  };
}

function shorten(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}

function widthOf(place: HTMLElement): number {
  return Math.max(200, Math.floor(place.clientWidth));
}
