/** The near end of a worker. */
export interface WorkerLine<Request> {
  /** Keys are handed over as the objects they are: they cannot be read out. */
  send(message: WorkerRequest<Request>): void;
  /** `onFailure`: the worker could not start, fails outside of any request, or says what cannot be read. */
  listen(onAnswer: (answer: WorkerAnswer) => void, onFailure: () => void): void;
  end(): void;
}

interface WorkerRequest<Request> {
  readonly id: number;
  readonly request: Request;
}

/** A message from the worker: the answer to the request with the same number. */
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Where requests come from and answers go: a worker's own scope, or a port. */
export interface WorkerHost {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: WorkerAnswer, transfer: Transferable[]): void;
}

export interface WorkerCalls<Request> {
  /** What the worker answers, of which the caller knows what it is; rejects with what went wrong there. */
  call<Value>(request: Request): Promise<Value>;
  /** Ends the worker and rejects every call, those that wait and those to come, for this reason. */
  fail(reason: string): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Calls what is at the other end of a line. A line that fails rejects every call, so none hangs. */
export function createWorkerCalls<Request>(line: WorkerLine<Request>, name: string): WorkerCalls<Request> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failure: Error | null = null;

  function fail(reason: string): void {
    failure ??= new Error(reason);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
    line.end();
  }

  line.listen(
    (answer) => {
      const call = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.ok) call?.resolve(answer.value);
      else call?.reject(new Error(answer.message));
    },
    () => fail(`The ${name} has failed.`),
  );
  return {
    call: <Value>(request: Request) =>
      new Promise<Value>((resolve, reject) => {
        if (failure) throw failure;
        lastId += 1;
        line.send({ id: lastId, request });
        waiting.set(lastId, { resolve, reject });
      }),
    fail,
  };
}

/** The line to a worker of the browser. */
export function lineTo<Request>(worker: Worker): WorkerLine<Request> {
  return {
    send: (message) => worker.postMessage(message),
    listen(onAnswer, onFailure) {
      worker.onmessage = ({ data }) => onAnswer(data);
      worker.onmessageerror = onFailure;
      worker.onerror = onFailure;
    },
    end: () => worker.terminate(),
  };
}

/**
 * Answers every request in a worker, with what went wrong if anything did. The buffers that `givesAway` names are moved
 * instead of copied.
 */
export function answerCalls<Request>(
  host: WorkerHost,
  answer: (request: Request) => Promise<unknown>,
  givesAway: (value: unknown) => Transferable[] = () => [],
): void {
  host.onmessage = ({ data }) => {
    const { id, request }: WorkerRequest<Request> = data;
    answer(request).then(
      (value) => host.postMessage({ id, ok: true, value }, givesAway(value)),
      (error) => host.postMessage({ id, ok: false, message: String(error) }, []),
    );
  };
}
