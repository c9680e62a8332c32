import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type InterpretationPlan, interpretationFormSchema, interpretationFormTitles } from '@tongjie/model';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Input, Label, TextArea, TextField } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import type { DossierView } from '../api/shapes.ts';
import { useSession } from '../session.tsx';
import { isFinal } from './is-final.ts';
import { ProblemNote } from './problem-note.tsx';

/** Words in lines or divided by 、 as a list. */
const listOf = (text: string) =>
  text
    .split(/[\n、，,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

interface PlanPanelProps {
  readonly dossier: DossierView;
  readonly onClose: () => void;
}

/** The interpretation plan (解读方案), which is signed and released with the policy. Saved when a field is left. */
export function PlanPanel({ dossier, onClose }: PlanPanelProps) {
  const { person } = useSession();
  const queries = useQueryClient();
  const [plan, setPlan] = useState<InterpretationPlan>(dossier.plan);
  // What is typed stands as typed: a list made of it and joined again would swallow the 、 just typed.
  const [channels, setChannels] = useState(dossier.plan.channels.join('、'));
  const save = useMutation({
    // One after the other: an older plan that arrives late must not overwrite a newer one.
    scope: { id: `plan of ${dossier.id}` },
    mutationFn: (next: InterpretationPlan) =>
      bodyOf(api.dossiers[':id'].plan.$put({ param: { id: dossier.id }, json: next })),
    onSuccess: (view) => queries.setQueryData(['dossier', dossier.id], view),
  });
  const readOnly = person.role !== 'drafter' || isFinal(dossier.state);
  const change = (part: Partial<InterpretationPlan>) => setPlan((old) => ({ ...old, ...part }));
  const leave = () => {
    if (!readOnly && JSON.stringify(plan) !== JSON.stringify(dossier.plan)) save.mutate(plan);
  };
  const field = (label: string, value: string, onChange: (value: string) => void, lines = 1) => (
    <TextField
      className="tj-plan-field"
      value={value}
      onChange={onChange}
      onBlur={leave}
      isReadOnly={readOnly}
    >
      <Label>{label}</Label>
      {lines > 1 ? <TextArea rows={lines} /> : <Input />}
    </TextField>
  );
  return (
    <section className="tj-plan-panel" aria-label="解读方案">
      <header>
        <h2>解读方案</h2>
        <span className="tj-muted tj-s" role="status">
          {save.isPending ? '正在保存' : save.isSuccess ? '已保存' : ''}
        </span>
        <span className="tj-spring" />
        <Button
          className="tj-icon-button"
          aria-label="收起解读方案"
          onPress={() => {
            leave();
            onClose();
          }}
        >
          <X size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </header>
      <CheckboxGroup
        className="tj-chips"
        aria-label="解读形式"
        value={plan.forms}
        isReadOnly={readOnly}
        onChange={(forms) => {
          const next = { ...plan, forms: interpretationFormSchema.array().parse(forms) };
          setPlan(next);
          save.mutate(next);
        }}
      >
        {interpretationFormSchema.options.map((form) => (
          <Checkbox key={form} value={form} className="tj-chip">
            {({ isSelected }) => (
              <>
                {isSelected && <Check size={13} strokeWidth={2} aria-hidden />}
                {interpretationFormTitles[form]}
              </>
            )}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {field('解读渠道', channels, (text) => {
        setChannels(text);
        change({ channels: listOf(text) });
      })}
      {field('解读时间', plan.schedule, (schedule) => change({ schedule }))}
      {field('起草部门', plan.draftingDepartment, (draftingDepartment) => change({ draftingDepartment }))}
      {field('起草人', plan.drafter, (drafter) => change({ drafter }))}
      {field('第一解读人', plan.firstInterpreter.name, (name) =>
        change({ firstInterpreter: { ...plan.firstInterpreter, name } }),
      )}
      {field('第一解读人的职务', plan.firstInterpreter.position, (position) =>
        change({ firstInterpreter: { ...plan.firstInterpreter, position } }),
      )}
      {field('联系方式', plan.contact, (contact) => change({ contact }))}
      {field(
        '解读提纲，一行一条',
        plan.outline.join('\n'),
        (text) => change({ outline: text.split('\n').slice(0, 30) }),
        6,
      )}
      {save.error && <ProblemNote error={save.error} />}
    </section>
  );
}
