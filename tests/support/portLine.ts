import type { WorkerHost, WorkerLine } from '../../src/feed/workerCalls.ts';

/** A line to what is served at its other end, as to a worker: messages are copied, and either side may fail. */
export interface PortLine<Request> extends WorkerLine<Request> {
  fail(): void;
}

/** Ends with `end`. */
export function createPortLine<Request>(serve: (host: WorkerHost) => void): PortLine<Request> {
  const { port1, port2 } = new MessageChannel();
  let failed = () => {};
  serve(port2);
  return {
    send: (message) => port1.postMessage(message),
    listen(onAnswer, onFailure) {
      port1.onmessage = ({ data }) => onAnswer(data);
      failed = onFailure;
    },
    end() {
      port1.close();
      port2.close();
    },
    fail: () => failed(),
  };
}
