import { disclosureSchema } from '@tongjie/model';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { PolicyFields } from '../api/shapes.ts';
import { DateField } from './date-field.tsx';

const disclosures = { proactive: '主动公开', onRequest: '依申请公开', withheld: '不予公开' } as const;
const dateTitles = {
  signed: '成文日期',
  issued: '印发日期',
  effective: '施行日期',
  expires: '失效日期',
} as const;
const dateNames = ['signed', 'issued', 'effective', 'expires'] as const;

/** Names in lines or divided by 、 as a list. */
const listOf = (text: string): string[] =>
  text
    .split(/[\n、，,；;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

interface PolicyFieldsFormProps {
  readonly fields: PolicyFields;
  readonly onChange: (fields: PolicyFields) => void;
  /** Dates that follow from others and stand nowhere in the text. */
  readonly computed?: readonly string[];
  /** What the fields were before, to mark what is new. */
  readonly before?: PolicyFields;
  readonly isReadOnly?: boolean;
}

/** What the file says of itself outside its text, for checking and mending. */
export function PolicyFieldsForm({
  fields,
  onChange,
  computed = [],
  before,
  isReadOnly = false,
}: PolicyFieldsFormProps) {
  // What is typed stands as typed: a list made of it and joined again would swallow the 、 just typed.
  const [issuers, setIssuers] = useState(fields.issuers.join('、'));
  const [recipients, setRecipients] = useState(fields.recipients.join('、'));
  const change = (part: Partial<PolicyFields>) => onChange({ ...fields, ...part });
  const isNew = (name: keyof PolicyFields) =>
    before !== undefined && JSON.stringify(before[name]) !== JSON.stringify(fields[name]);
  const text = (
    label: string,
    value: string,
    set: (value: string) => void,
    { lines = 1, name, empty = '没有认出' }: { lines?: number; name: keyof PolicyFields; empty?: string },
  ) => (
    <TextField className="tj-read-field tj-issued" value={value} onChange={set} isReadOnly={isReadOnly}>
      <Label>
        {label}
        {isNew(name) && <span className="tj-field-new">变了</span>}
      </Label>
      {lines > 1 ? <TextArea rows={lines} placeholder={empty} /> : <Input placeholder={empty} />}
      {value !== '' && <Check className="tj-field-known" size={14} strokeWidth={2} aria-hidden />}
    </TextField>
  );
  return (
    <div className="tj-read-fields">
      {text('标题', fields.title, (title) => change({ title: title.replace(/\n/g, '') }), {
        lines: 2,
        name: 'title',
      })}
      {text('文号', fields.documentNumber, (documentNumber) => change({ documentNumber }), {
        name: 'documentNumber',
      })}
      {text(
        '发文机关',
        issuers,
        (value) => {
          setIssuers(value);
          change({ issuers: listOf(value) });
        },
        { name: 'issuers' },
      )}
      {dateNames.map((name) => (
        <DateField
          key={name}
          label={dateTitles[name]}
          value={fields.dates[name]}
          onChange={(date) => change({ dates: { ...fields.dates, [name]: date } })}
          isNew={before !== undefined && before.dates[name] !== fields.dates[name]}
          isComputed={computed.includes(name)}
          isReadOnly={isReadOnly}
        />
      ))}
      {text(
        '主送机关',
        recipients,
        (value) => {
          setRecipients(value);
          change({ recipients: listOf(value) });
        },
        { lines: 2, name: 'recipients', empty: '没有写' },
      )}
      <label className="tj-read-field">
        <span>
          公开属性
          {isNew('disclosure') && <span className="tj-field-new">变了</span>}
        </span>
        <select
          value={fields.disclosure ?? ''}
          disabled={isReadOnly}
          onChange={(event) =>
            change({ disclosure: disclosureSchema.nullable().catch(null).parse(event.target.value) })
          }
        >
          <option value="">没有写</option>
          {disclosureSchema.options.map((value) => (
            <option key={value} value={value}>
              {disclosures[value]}
            </option>
          ))}
        </select>
      </label>
      {text('原文链接', fields.link ?? '', (link) => change({ link: link.trim() || null }), {
        name: 'link',
        empty: 'https://',
      })}
    </div>
  );
}
