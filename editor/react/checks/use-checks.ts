import type { Editor } from '@tiptap/core';
import {
  type CheckSettings,
  type Finding,
  type SettledFindings,
  settleFindings,
  type Waiver,
} from '@tongjie/model';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  CheckClient,
  type CheckSurroundings,
  noteSent,
  showFindings,
  showWaivers,
} from '../../extensions/index.ts';

interface Checks {
  readonly editor: Editor;
  /** Starts the worker that checks; null: nothing is checked in this page. Must stay the same function. */
  readonly createWorker: (() => Worker) | null;
  /** Checked anew whenever it is another object. */
  readonly surroundings: CheckSurroundings;
  /** Undefined until the service has told them. */
  readonly settings: CheckSettings | undefined;
  readonly waivers: readonly Waiver[];
  /** What the service found: shown until the worker has answered, and where there is no worker. */
  readonly fallback: readonly Finding[] | undefined;
}

const nothing: readonly Finding[] = [];

/**
 * Checks a dossier in the browser while it is written, as the service does, and shows what is found at its words. The
 * service stays the authority: it checks what it has stored before anything is submitted or signed.
 */
export function useChecks({
  editor,
  createWorker,
  surroundings,
  settings,
  waivers,
  fallback,
}: Checks): SettledFindings {
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  const client = useRef<CheckClient | null>(null);
  useEffect(() => {
    if (!settings || !createWorker) return;
    client.current = new CheckClient(editor, createWorker(), settings, setFound);
    return () => {
      client.current?.close();
      client.current = null;
      setFound(null);
    };
  }, [editor, createWorker, settings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new client has to be told the surroundings, too.
  useEffect(() => client.current?.surround(surroundings), [surroundings, editor, createWorker, settings]);
  const findings = found ?? fallback ?? nothing;
  const isOwn = found !== null;
  useEffect(() => {
    if (editor.isDestroyed) return;
    // What the service found is of the document that it has stored, which is this one but for the last keys.
    if (!isOwn) editor.view.dispatch(noteSent(editor.state));
    editor.view.dispatch(showFindings(editor.state, findings));
  }, [editor, findings, isOwn]);
  useEffect(() => {
    if (!editor.isDestroyed) editor.view.dispatch(showWaivers(editor.state, waivers));
  }, [editor, waivers]);
  return useMemo(() => settleFindings(findings, waivers), [findings, waivers]);
}
