import { useMutation } from '@tanstack/react-query';
import { KEEP_BREAK, type ReadingAnswers, type Repair } from '@tongjie/model';
import { useCallback, useEffect, useState } from 'react';
import type { PolicyReadingView } from '../api/shapes.ts';

export type Question = PolicyReadingView['questions'][number];

/** A file being read, and what a person has decided of it. */
export interface Reading<Result> {
  readonly result: Result | null;
  readonly isPending: boolean;
  readonly error: unknown;
  /** Answers so far; they go with the file when it is stored. */
  readonly answers: ReadingAnswers;
  /** Questions that were answered, to be answered otherwise. */
  readonly answered: readonly Question[];
  /** Joints that were refused, to be made after all. */
  readonly refused: readonly Repair[];
  answer(question: Question, choice: string): void;
  refuse(repair: Repair): void;
  /** Takes an answer or a refusal back. */
  takeBack(key: string): void;
}

/**
 * Reads a file, and again with each answer; what was shown stays until the new reading is there.
 * `read` must stay the same between renders.
 */
export function useReading<Result>(
  file: File | null,
  read: (file: File, answers: ReadingAnswers) => Promise<Result>,
): Reading<Result> {
  const [answers, setAnswers] = useState<ReadingAnswers>({});
  const [answered, setAnswered] = useState<readonly Question[]>([]);
  const [refused, setRefused] = useState<readonly Repair[]>([]);
  const [result, setResult] = useState<{ readonly file: File; readonly value: Result } | null>(null);
  const reading = useMutation({
    mutationFn: (input: { file: File; answers: ReadingAnswers }) => read(input.file, input.answers),
    onSuccess: (value, input) => setResult({ file: input.file, value }),
  });
  const { mutate } = reading;
  useEffect(() => {
    if (file) mutate({ file, answers });
  }, [file, answers, mutate]);
  useEffect(() => {
    // Another file brings other questions; answers that fit it anyhow hold.
    if (file) setAnswered([]);
    if (file) setRefused([]);
  }, [file]);
  const give = useCallback(
    (key: string, answer: string) => setAnswers((old) => ({ ...old, [key]: answer })),
    [],
  );
  return {
    result: result && result.file === file ? result.value : null,
    isPending: reading.isPending,
    error: reading.error,
    answers,
    answered,
    refused,
    answer: (question, choice) => {
      setAnswered((old) => [...old.filter(({ key }) => key !== question.key), question]);
      give(question.key, choice);
    },
    refuse: (repair) => {
      if (repair.key === undefined) return;
      setRefused((old) => [...old, repair]);
      give(repair.key, KEEP_BREAK);
    },
    takeBack: (key) => {
      setAnswers((old) => Object.fromEntries(Object.entries(old).filter(([name]) => name !== key)));
      setAnswered((old) => old.filter((question) => question.key !== key));
      setRefused((old) => old.filter((repair) => repair.key !== key));
    },
  };
}
