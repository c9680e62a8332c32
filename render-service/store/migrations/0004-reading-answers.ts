/** What people answered to questions about a policy's text, kept for when the text is read again. */
export const readingAnswers: readonly string[] = [
  `create table reading_answers (
    dossier_id text not null references dossiers,
    key text not null check (key ~ '^[0-9a-f]{16}$'),
    answer text not null check (length(answer) between 1 and 300),
    answered_by text not null,
    answered_at timestamptz not null,
    primary key (dossier_id, key)
  )`,
];
