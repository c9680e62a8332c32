import type { Repair } from '@tongjie/model';
import { Check, CornerDownLeft, Link2, Wrench } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PlacedRepair } from './place-repairs.ts';

const words: Readonly<Record<Repair['kind'], { readonly title: string; readonly why: string }>> = {
  'joined-lines': { title: '两行接成一句', why: '换页或扫描把句子切断了' },
  'wrapped-lines': { title: '两行接成一句', why: '每行到边就断' },
  'joined-title': { title: '标题接成一行', why: '标题分了几行' },
  'label-form': { title: '照条款号认出', why: '半角或误用的标点，原文照样保留' },
  'page-number': { title: '页码拿出正文', why: '复制时混进来的' },
  'running-head': { title: '页眉页脚拿出正文', why: '每页重复的一行' },
  'spaced-characters': { title: '去掉字间的空格', why: '一行里字字有空格' },
  'split-line': { title: '分成两条', why: '后一条接在了前一条的行末' },
};

export const repairTitle = (repair: Repair): string => words[repair.kind].title;

const isJoint = ({ kind }: Repair): boolean => kind === 'joined-lines' || kind === 'joined-title';

/** The words of a joint on one side of it, with the characters next to it marked. */
function Joint({ before, after }: Repair) {
  const [head = '', ...rest] = before.split('\n');
  const tail = rest.join('');
  const [from, to] = [Math.max(0, head.length - 2), head.length + 2];
  return (
    <>
      <dt>原来</dt>
      <dd>
        {head}
        <mark>
          <CornerDownLeft size={13} strokeWidth={2} aria-label="换行" role="img" />
        </mark>
        <br />
        {tail}
      </dd>
      <dt>接好</dt>
      <dd>
        {after.slice(0, from)}
        <mark>{after.slice(from, to)}</mark>
        {after.slice(to)}
      </dd>
    </>
  );
}

function Change({ before, after, kind }: Repair) {
  return (
    <>
      <dt>原文</dt>
      <dd>{before.replaceAll('\n', ' ⏎ ')}</dd>
      <dt>{kind === 'label-form' ? '读作' : '现在'}</dt>
      <dd>{after === '' ? <span className="tj-muted">不在正文里</span> : <mark>{after}</mark>}</dd>
    </>
  );
}

interface RepairCardProps {
  readonly placed: PlacedRepair;
  /** `断行第1处，共6处` */
  readonly count: string;
  readonly isConfirmed: boolean;
  readonly onConfirm: () => void;
  /** Undefined where there is nothing else to do. */
  readonly onRefuse: (() => void) | undefined;
}

/** One repair, before and after, in the text at its place. */
export function RepairCard({ placed, count, isConfirmed, onConfirm, onRefuse }: RepairCardProps) {
  const { repair } = placed;
  const Icon = isJoint(repair) ? Link2 : Wrench;
  return (
    <article className="tj-repair-card" aria-label={`${repairTitle(repair)}，第${repair.line}行`}>
      <h3>
        <Icon size={15} strokeWidth={1.75} aria-hidden />
        {repairTitle(repair)}
        <span className="tj-muted tj-s">
          {words[repair.kind].why}，第{repair.line}行，{count}
        </span>
      </h3>
      <dl className="tj-official">
        {repair.kind === 'joined-lines' || repair.kind === 'wrapped-lines' ? (
          <Joint {...repair} />
        ) : (
          <Change {...repair} />
        )}
      </dl>
      <div className="tj-acts">
        <Button className={`tj-btn tj-sm${isConfirmed ? '' : ' tj-primary'}`} onPress={onConfirm}>
          <Check size={14} strokeWidth={2} aria-hidden />
          {isConfirmed ? '已确认' : '确认'}
        </Button>
        {onRefuse && (
          <Button className="tj-btn tj-sm" onPress={onRefuse}>
            不接，保留换行
          </Button>
        )}
        <span className="tj-spring" />
        <span className="tj-keys" aria-hidden>
          <kbd>Enter</kbd>
          {onRefuse && <kbd>Esc</kbd>}
        </span>
      </div>
    </article>
  );
}
