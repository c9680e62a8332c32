/** A row of a form on paper, whatever draws it. */
export type FormRow =
  | {
      /** One item over the whole width, a paragraph a line; no line leaves room to write. */
      readonly kind: 'item';
      readonly name: string;
      readonly lines: readonly string[];
      /** Set smaller: hashes. */
      readonly small?: true;
    }
  | { readonly kind: 'pair'; readonly items: readonly [FormItem, FormItem] }
  | {
      /** To be filled in by hand: what is asked, `room` empty lines, choices, and a place for name and date. */
      readonly kind: 'opinion';
      readonly name: string;
      readonly question: string;
      readonly choices: string;
      readonly room: number;
    };

/** Name and value; an empty value leaves room to write. */
export type FormItem = readonly [name: string, value: string];

/** A form as it is laid before people who sign. */
export interface Form {
  readonly title: string;
  /** What screen readers call its table. */
  readonly table: string;
  readonly rows: readonly FormRow[];
}

/** Weights of the four columns, so that two short items share a row. */
export const formColumns: readonly number[] = [6, 8, 5, 8];

/** Where name and date are written by hand. */
export const SIGNED_BY_HAND = '签名：　　　　　　　年　　月　　日';
