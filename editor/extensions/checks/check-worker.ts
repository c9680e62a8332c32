import { CheckDesk } from './check-desk.ts';
import type { CheckRequest } from './check-messages.ts';

/** Runs in a worker of its own: answers one request after another. */
const desk = new CheckDesk();

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(desk.answer(data));
});
