import { CheckCheck, ChevronDown, ChevronUp, Link2 } from 'lucide-react';
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { printedLabel } from '../../react/index.ts';
import type { PolicyReadingView } from '../api/shapes.ts';
import { Doubts } from './doubts.tsx';
import { type PlacedRepair, placeRepairs } from './place-repairs.ts';
import { RepairCard, repairTitle } from './repair-card.tsx';
import { type TextBlock, textBlocks } from './text-blocks.ts';
import type { Reading } from './use-reading.ts';

/** The text broken at every line end was joined everywhere: those joints are told as a number, not one by one. */
const isOrdinary = ({ repair }: PlacedRepair): boolean => repair.kind === 'wrapped-lines';

/** 断行6处，半角条款号5处。 */
function summarise(placed: readonly PlacedRepair[], ordinary: number): string {
  const count = (kinds: readonly string[]) =>
    placed.filter(({ repair }) => kinds.includes(repair.kind)).length;
  const parts = [
    ['断行', count(['joined-lines'])],
    ['标题', count(['joined-title'])],
    ['条款号', count(['label-form'])],
    ['页码、页眉', count(['page-number', 'running-head'])],
    ['空格', count(['spaced-characters'])],
    ['连行', count(['split-line'])],
    ['每行到边的断行', ordinary],
  ] as const;
  const told = parts.filter(([, number]) => number > 0).map(([name, number]) => `${name}${number}处`);
  return told.length === 0 ? '没有要修补的。' : `${told.join('，')}。`;
}

export const anchorOf = (clause: string): string => `read-${clause}`;

interface BlockProps {
  readonly block: TextBlock;
  readonly repairs: readonly PlacedRepair[];
  readonly onOpen: (id: string) => void;
}

/** A paragraph, with a mark at each place that was mended. */
function Block({ block, repairs, onOpen }: BlockProps) {
  const joints = repairs
    .flatMap((placed) => (placed.at === null ? [] : [{ placed, at: placed.at }]))
    .toSorted((a, b) => a.at - b.at);
  const label = repairs.find(({ repair }) => repair.kind === 'label-form');
  const pieces: ReactNode[] = [];
  const addText = (from: number, to: number) => {
    const bold = Math.min(to, block.heading);
    if (from < bold) pieces.push(<strong key={`h${from}`}>{block.text.slice(from, bold)}</strong>);
    if (to > Math.max(from, bold)) pieces.push(block.text.slice(Math.max(from, bold), to));
  };
  let from = 0;
  for (const { placed, at } of joints) {
    addText(from, at);
    pieces.push(
      <Button
        key={placed.id}
        className="tj-joint"
        aria-label={`${repairTitle(placed.repair)}，第${placed.repair.line}行`}
        onPress={() => onOpen(placed.id)}
      >
        <Link2 size={13} strokeWidth={2} aria-hidden />
      </Button>,
    );
    from = at;
  }
  addText(from, block.text.length);
  const anchor = block.clause === null ? {} : { id: anchorOf(block.clause) };
  if (block.kind === 'title') return <h2 {...anchor}>{pieces}</h2>;
  if (block.kind === 'row')
    return <p className="tj-read-row-text">{block.text.replaceAll('\t', '\u3000｜\u3000')}</p>;
  return (
    <p {...anchor} className={`tj-read-level-${Math.min(block.level, 4)}`}>
      {block.label !== '' && (
        <strong className={label ? 'tj-mended-label' : undefined}>{printedLabel(block.label)}</strong>
      )}
      {pieces}
    </p>
  );
}

interface ReadingTextProps {
  readonly outline: PolicyReadingView;
  readonly reading: Reading<unknown>;
  /** Told how many repairs nobody has confirmed yet. */
  readonly onUnconfirmed: (count: number) => void;
}

/** The text as it was read: what is doubtful first, then every word, and each repair at its place to be confirmed. */
export function ReadingText({ outline, reading, onUnconfirmed }: ReadingTextProps) {
  const blocks = useMemo(() => textBlocks(outline), [outline]);
  const all = useMemo(() => placeRepairs(outline.repairs, blocks), [outline, blocks]);
  const placed = useMemo(() => all.filter((one) => !isOrdinary(one)), [all]);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const scroll = useRef<HTMLElement>(null);
  const name = ({ repair }: PlacedRepair) => `${repair.kind} ${repair.line} ${repair.before}`;
  const unconfirmed = placed.filter((one) => !confirmed.has(name(one)));
  useEffect(() => onUnconfirmed(unconfirmed.length), [unconfirmed.length, onUnconfirmed]);
  const current = placed.find(({ id }) => id === open) ?? null;
  const go = (step: 1 | -1) => {
    const at = current ? placed.indexOf(current) : step === 1 ? -1 : placed.length;
    const next = placed[(at + step + placed.length) % placed.length];
    if (next) setOpen(next.id);
  };
  useEffect(() => {
    if (open === null) return;
    const card = scroll.current?.querySelector<HTMLElement>('.tj-repair-card');
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [open]);
  const confirm = (one: PlacedRepair) => {
    const next = new Set(confirmed).add(name(one));
    setConfirmed(next);
    const at = placed.indexOf(one);
    const rest = [...placed.slice(at + 1), ...placed.slice(0, at)].find((other) => !next.has(name(other)));
    setOpen(rest?.id ?? null);
  };
  const refuse = ({ repair }: PlacedRepair) => {
    setOpen(null);
    reading.refuse(repair);
  };
  const card = (one: PlacedRepair) => {
    const same = placed.filter(({ repair }) => repair.kind === one.repair.kind);
    return (
      <RepairCard
        key={one.id}
        placed={one}
        count={`第${same.indexOf(one) + 1}处，共${same.length}处`}
        isConfirmed={confirmed.has(name(one))}
        onConfirm={() => confirm(one)}
        onRefuse={one.repair.key === undefined ? undefined : () => refuse(one)}
      />
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !current || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (current.repair.key === undefined) setOpen(null);
    else refuse(current);
  };
  return (
    <section className="tj-read-text" aria-label="读到的全文" ref={scroll} onKeyDown={onKeyDown}>
      <header>
        <b>修补</b>
        <span className="tj-muted" role="status">
          {summarise(placed, all.length - placed.length)}原文一字未删
        </span>
        <span className="tj-spring" />
        {placed.length > 0 && (
          <>
            <Button className="tj-icon-button" aria-label="上一处修补" onPress={() => go(-1)}>
              <ChevronUp size={16} strokeWidth={1.75} aria-hidden />
            </Button>
            <Button className="tj-icon-button" aria-label="下一处修补" onPress={() => go(1)}>
              <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
            </Button>
            <Button
              className="tj-btn tj-sm"
              onPress={() => {
                setConfirmed(new Set(placed.map(name)));
                setOpen(null);
              }}
            >
              <CheckCheck size={14} strokeWidth={2} aria-hidden />
              全部确认
            </Button>
          </>
        )}
      </header>
      <div className="tj-scroll">
        <Doubts outline={outline} reading={reading} />
        {current?.block === null && card(current)}
        <div className="tj-official tj-read-blocks">
          {blocks.map((block) => (
            <Fragment key={block.key}>
              <Block
                block={block}
                repairs={placed.filter((one) => one.block === block.key)}
                onOpen={setOpen}
              />
              {current && current.block === block.key && card(current)}
            </Fragment>
          ))}
        </div>
        {outline.formalElements.length > 0 && (
          <details className="tj-formal">
            <summary>正文以外的{outline.formalElements.length}行（发文字号、署名、版记等）</summary>
            {outline.formalElements.map((element, index) => (
              // Lines may repeat; their order is their identity.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes in place
              <p key={index} className="tj-official">
                {element.text}
              </p>
            ))}
          </details>
        )}
      </div>
    </section>
  );
}
