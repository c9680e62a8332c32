import { readChineseDate } from '@tongjie/model';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';

/** 2020-07-16 as official texts print it. */
export function printDate(iso: string | null): string {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : '';
}

/** A date as people type it: 2020年7月16日, 2020-7-16, 2020.7.16, 2020/7/16, 20200716; null where it is none. */
export function readDate(text: string): string | null {
  const typed = text.trim();
  const parts =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  return readChineseDate(parts ? `${parts[1]}年${parts[2]}月${parts[3]}日` : typed);
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly isNew: boolean;
  readonly isComputed: boolean;
  readonly isReadOnly: boolean;
}

/** A date of a policy, written as policies write it. */
export function DateField({ label, value, onChange, isNew, isComputed, isReadOnly }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? printDate(value);
  const isWrong = typed !== null && typed.trim() !== '' && readDate(typed) === null;
  return (
    <TextField
      className="tj-read-field tj-issued"
      value={shown}
      isInvalid={isWrong}
      isReadOnly={isReadOnly}
      onChange={(text) => {
        setTyped(text);
        if (text.trim() === '' || readDate(text) !== null) onChange(readDate(text));
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
    >
      <Label>
        {label}
        {isNew && <span className="tj-field-new">变了</span>}
      </Label>
      <Input placeholder="没有写" />
      {value !== null && !isWrong && (
        <Check className="tj-field-known" size={14} strokeWidth={2} aria-hidden />
      )}
      <FieldError className="tj-field-wrong">写成 2020年7月16日 这样</FieldError>
      {isComputed && <span className="tj-field-computed">照“自…之日起”“有效期…”推算</span>}
    </TextField>
  );
}
