import { useQuery } from '@tanstack/react-query';
import {
  type BlockChoice,
  blockLayouts,
  mediumTitles,
  orderByPlace,
  type Presentation,
  selectiveMediumSchema,
} from '@tongjie/model';
import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import { blocksQuery } from '../api/queries.ts';
import type { DossierView } from '../api/shapes.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { usePresentation } from '../parts/use-presentation.ts';

/** What is chosen for a block, without what is left to the template. */
function withChoice(
  { blocks = {} }: Presentation,
  place: string,
  choice: BlockChoice,
): Presentation['blocks'] {
  const { [place]: _, ...others } = blocks;
  const { layout, emphasis, joined, leftOutOf = [] } = choice;
  const said: BlockChoice = {
    ...(layout ? { layout } : {}),
    ...(emphasis ? { emphasis } : {}),
    ...(joined ? { joined } : {}),
    ...(leftOutOf.length > 0 ? { leftOutOf } : {}),
  };
  return Object.keys(said).length > 0 ? { ...others, [place]: said } : others;
}

const USUAL = 'usual';

/** How one block is shown: layout, emphasis, its card, its place in the order, and the forms that leave it out. */
export function BlockChoices({
  dossier,
  mayChange,
}: {
  readonly dossier: DossierView;
  readonly mayChange: boolean;
}) {
  const { shown = dossier.presentation, change, error } = usePresentation(dossier);
  const outline = useQuery(blocksQuery(dossier.id));
  const [selected, setSelected] = useState<string | null>(null);
  const sections = (outline.data ?? []).map((section) => ({
    ...section,
    blocks: orderByPlace(section.blocks, shown.order?.[section.place] ?? []),
  }));
  const all = sections.flatMap(({ blocks }) => blocks);
  const block =
    all.find(({ place }) => place === selected) ?? all.find(({ kind }) => kind in blockLayouts) ?? all[0];
  const section = sections.find(({ blocks }) => block && blocks.includes(block));
  if (!block || !section) return null;
  const choice = shown.blocks?.[block.place] ?? {};
  const choose = (next: Partial<BlockChoice>) =>
    change({ blocks: withChoice(shown, block.place, { ...choice, ...next }) });
  const index = section.blocks.indexOf(block);
  const move = (by: -1 | 1) => {
    const places = section.blocks.map(({ place }) => place);
    places.splice(index + by, 0, ...places.splice(index, 1));
    change({ order: { ...shown.order, [section.place]: places } });
  };
  const layouts = blockLayouts[block.kind] ?? [];
  return (
    <section className="tj-block-choices" aria-label="版块的版式">
      <h3>
        版式 <span className="tj-muted tj-s">只改样子，不改文字</span>
      </h3>
      <div className="tj-block-pick">
        <select aria-label="版块" value={block.place} onChange={(event) => setSelected(event.target.value)}>
          {sections.map(({ place, title, blocks }) => (
            <optgroup key={place} label={title}>
              {blocks.map((each) => (
                <option key={each.place} value={each.place}>
                  {each.title}　{each.excerpt}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Button
          className="tj-icon-button tj-small"
          aria-label="在图里往前移"
          isDisabled={!mayChange || index === 0}
          onPress={() => move(-1)}
        >
          <ArrowUp size={14} strokeWidth={2} aria-hidden />
        </Button>
        <Button
          className="tj-icon-button tj-small"
          aria-label="在图里往后移"
          isDisabled={!mayChange || index === section.blocks.length - 1}
          onPress={() => move(1)}
        >
          <ArrowDown size={14} strokeWidth={2} aria-hidden />
        </Button>
      </div>
      {layouts.length > 0 && (
        <RadioGroup
          className="tj-chips"
          aria-label="排法"
          value={choice.layout ?? USUAL}
          isReadOnly={!mayChange}
          onChange={(name) => choose({ layout: layouts.find((layout) => layout.name === name)?.name })}
        >
          {[{ name: USUAL, title: '自动' }, ...layouts].map(({ name, title }) => (
            <Radio key={name} value={name} className="tj-chip">
              {title}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className="tj-chips">
        <Checkbox
          className="tj-chip"
          isSelected={choice.emphasis ?? false}
          isReadOnly={!mayChange}
          onChange={(on) => choose({ emphasis: on ? true : undefined })}
        >
          {({ isSelected }) => <Marked on={isSelected}>醒目</Marked>}
        </Checkbox>
        <Checkbox
          className="tj-chip"
          isSelected={choice.joined ?? false}
          isReadOnly={!mayChange}
          onChange={(on) => choose({ joined: on ? true : undefined })}
        >
          {({ isSelected }) => <Marked on={isSelected}>和上一块同一张卡片</Marked>}
        </Checkbox>
      </div>
      <CheckboxGroup
        className="tj-left-out"
        value={choice.leftOutOf ?? []}
        isReadOnly={!mayChange}
        onChange={(names) => choose({ leftOutOf: selectiveMediumSchema.array().parse(names) })}
      >
        <Label className="tj-muted tj-s">这一块不放进</Label>
        <div className="tj-chips">
          {selectiveMediumSchema.options.map((name) => (
            <Checkbox key={name} value={name} className="tj-chip">
              {({ isSelected }) => <Marked on={isSelected}>{mediumTitles[name]}</Marked>}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      {error && <ProblemNote error={error} />}
    </section>
  );
}

function Marked({ on, children }: { readonly on: boolean; readonly children: string }) {
  return (
    <>
      {on && <Check size={13} strokeWidth={2} aria-hidden />}
      {children}
    </>
  );
}
