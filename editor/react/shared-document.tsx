import type { Editor, Extensions } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { useEditor } from '@tiptap/react';
import { type DocumentJson, schemaHash } from '@tongjie/model';
import { useEffect, useMemo, useState } from 'react';
import {
  type ConnectionState,
  claimWithWebLocks,
  DocumentConnection,
  DraftStore,
  type LostWork,
  type Socket,
  StepsClient,
} from '../extensions/index.ts';
import { contentOf, editorAttributes } from './editor-content.ts';

interface OpenedDocument {
  readonly document: DocumentJson;
  readonly version: number;
  /** Rises when the service sends the whole document anew; the editor is made again then. */
  readonly generation: number;
}

/** A document that several people edit, as this page has it. */
export interface SharedDocument {
  readonly connection: DocumentConnection;
  readonly opened: OpenedDocument | null;
  readonly state: ConnectionState;
  readonly lost: readonly (LostWork & { readonly id: string })[];
  readonly dismissLost: () => void;
}

interface SharedDocumentOptions {
  /** Names the document in this browser: `dossier/interpretation`. */
  readonly name: string;
  readonly socketUrl: string;
  /** The document's schema, by which the service knows that this editor speaks its grammar. */
  readonly schema: Schema | null;
  readonly onDossierChanged: () => void;
}

const opening: ConnectionState = { status: 'opening', readOnly: false, unsent: 0 };

function createSocket(url: string): Socket {
  const socket = new WebSocket(url);
  const port: Socket = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (data) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(data);
    },
    close: () => socket.close(),
  };
  socket.onopen = () => port.onopen?.();
  socket.onmessage = (event) => port.onmessage?.(event);
  socket.onclose = () => port.onclose?.();
  return port;
}

/** Opens a document for editing and keeps it open while the component is shown. */
export function useSharedDocument({
  name,
  socketUrl,
  schema,
  onDossierChanged,
}: SharedDocumentOptions): SharedDocument | null {
  const [shared, setShared] = useState<SharedDocument | null>(null);
  useEffect(() => {
    if (!schema) return;
    const connection = new DocumentConnection({
      schemaHash: schemaHash(schema),
      createSocket: () => createSocket(socketUrl),
      drafts: new DraftStore(localStorage, name, claimWithWebLocks),
      onOpen: (document, version) =>
        change((old) => ({
          ...old,
          opened: { document, version, generation: (old.opened?.generation ?? 0) + 1 },
        })),
      onState: (state) => change((old) => ({ ...old, state })),
      onLost: (lost) =>
        change((old) => ({ ...old, lost: [...old.lost, { ...lost, id: crypto.randomUUID() }] })),
      onDossierChanged,
    });
    const change = (update: (old: SharedDocument) => SharedDocument) =>
      setShared((old) => (old ? update(old) : old));
    const dismissLost = () => change((old) => ({ ...old, lost: [] }));
    setShared({ connection, opened: null, state: opening, lost: [], dismissLost });
    const save = () => connection.saveDraft();
    window.addEventListener('pagehide', save);
    void connection.start();
    return () => {
      window.removeEventListener('pagehide', save);
      connection.stop();
    };
  }, [name, socketUrl, schema, onDossierChanged]);
  return shared;
}

interface SharedEditorOptions {
  readonly shared: SharedDocument;
  readonly opened: OpenedDocument;
  readonly extensions: Extensions;
  readonly label: string;
}

/** The editor of an opened document, bound to its connection. */
export function useSharedEditor({ shared, opened, extensions, label }: SharedEditorOptions): Editor {
  const { connection, state } = shared;
  const all = useMemo(
    () => [...extensions, StepsClient.configure({ version: opened.version, connection })],
    [extensions, opened.version, connection],
  );
  const editor = useEditor(
    {
      extensions: all,
      content: contentOf(opened.document),
      editorProps: { attributes: editorAttributes(label) },
      editable: true,
      shouldRerenderOnTransaction: false,
    },
    [all, opened.generation],
  );
  const editable = !state.readOnly && state.status !== 'stopped';
  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  return editor;
}
