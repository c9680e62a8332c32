import { useEffect, useRef, useState } from 'react';

interface InlineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly className?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
}

/** Width of text in em: Chinese characters are one, others a little over a half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.6), 0);
}

/** A field that sits in running text and is as wide as its words; disabled, the words. Nothing is reported while an input method composes. */
export function InlineField({
  label,
  value,
  placeholder,
  className = '',
  maxLength,
  disabled,
  onChange,
  onLeave,
}: InlineFieldProps) {
  const [draft, setDraft] = useState(value);
  const composing = useRef(false);
  const focused = useRef(false);
  useEffect(() => {
    if (!focused.current) setDraft(value);
  }, [value]);
  const report = (text: string) => {
    if (!composing.current && text !== value) onChange(text);
  };
  // Who may only read reads words: a field that takes none is in the way, an empty one most of all.
  if (disabled) return value === '' ? null : <span className={`tj-inline-field ${className}`}>{value}</span>;
  return (
    <input
      aria-label={label}
      className={`tj-inline-field ${className}`}
      value={draft}
      placeholder={placeholder}
      maxLength={maxLength}
      style={{ width: `${Math.max(1.2, widthOf(draft === '' ? placeholder : draft) + 0.3)}em` }}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={(event) => {
        focused.current = false;
        composing.current = false;
        report(event.currentTarget.value);
        onLeave?.();
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        report(event.currentTarget.value);
      }}
      onChange={(event) => {
        setDraft(event.target.value);
        report(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
      }}
    />
  );
}
