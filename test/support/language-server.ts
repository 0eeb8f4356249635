/** The real yaml-language-server over stdio, as an editor without network talks to it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server');
const SETTINGS = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
  readonly result?: unknown;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface Editor {
  /** What is underlined in a file with this text. */
  diagnose(uri: string, text: string): Promise<readonly Diagnostic[]>;
  /** The labels offered at a place (counted from 0) in a file that was diagnosed. */
  complete(uri: string, line: number, character: number): Promise<readonly string[]>;
  /** The text shown for a place. */
  hover(uri: string, line: number, character: number): Promise<string>;
  close(): Promise<void>;
}

/** Calls `receive` for each whole message on the server's stdout. */
function listen(server: ChildProcess, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end === -1 || buffer.length < end + 4 + length) return;
      receive(JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()) as Message);
      buffer = buffer.subarray(end + 4 + length);
    }
  });
}

function open(server: ChildProcess) {
  const answers = new Map<number, (result: unknown) => void>();
  const diagnostics = new Map<string, (found: readonly Diagnostic[]) => void>();
  let last = 0;
  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  listen(server, ({ id, method, params, result }) => {
    if (method === 'textDocument/publishDiagnostics' && params)
      diagnostics.get(params.uri)?.(params.diagnostics);
    else if (method === 'workspace/configuration') send({ id, result: [SETTINGS.yaml, {}, {}, {}, {}] });
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  });
  return {
    notify: (method: string, params: object) => send({ method, params }),
    request: (method: string, params: object) =>
      new Promise<unknown>((resolve) => {
        last += 1;
        answers.set(last, resolve);
        send({ id: last, method, params });
      }),
    diagnosed: (uri: string) =>
      new Promise<readonly Diagnostic[]>((resolve) => {
        diagnostics.set(uri, resolve);
      }),
  };
}

/** Starts the server with `root` (a file: address) as its workspace. */
export async function openEditor(root: string): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const { notify, request, diagnosed } = open(server);
  const workspaceFolders = [{ uri: root, name: 'test' }];
  await request('initialize', { processId: process.pid, rootUri: root, capabilities: {}, workspaceFolders });
  notify('initialized', {});
  notify('workspace/didChangeConfiguration', { settings: SETTINGS });
  const at = (uri: string, line: number, character: number) => ({
    textDocument: { uri },
    position: { line, character },
  });
  return {
    diagnose(uri, text) {
      const found = diagnosed(uri);
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
      return found;
    },
    async complete(uri, line, character) {
      const list = (await request('textDocument/completion', at(uri, line, character))) as {
        items: { label: string }[];
      };
      return list.items.map(({ label }) => label);
    },
    async hover(uri, line, character) {
      const hit = (await request('textDocument/hover', at(uri, line, character))) as {
        contents?: { value: string };
      };
      return hit?.contents?.value ?? '';
    },
    async close() {
      await request('shutdown', {});
      const ended = new Promise((resolve) => server.once('exit', resolve));
      notify('exit', {});
      await ended;
    },
  };
}
