/** A camera a test controls, in the place of the browser's. */
export interface FakeCamera {
  /** How often it was asked for. */
  readonly asked: number;
  /** Whether it is on now. */
  readonly isLit: boolean;
  /** The name of the error that asking fails with, such as `NotAllowedError`; null gives the camera. */
  refusal: string | null;
  /** While true, asking waits for `answer`, as while a person reads the browser's question. */
  isAsking: boolean;
  answer(): void;
  /** Takes it away while it is on. */
  unplug(): void;
  remove(): void;
}

export function installFakeCamera(): FakeCamera {
  let answer = () => undefined as unknown;
  const tracks: FakeTrack[] = [];
  let asked = 0;
  const give = () => {
    if (camera.refusal !== null) throw new DOMException('No camera', camera.refusal);
    const track = new FakeTrack();
    tracks.push(track);
    return Object.assign(new MediaStream(), { getTracks: () => [track], getVideoTracks: () => [track] });
  };
  const getUserMedia = async () => {
    asked++;
    if (camera.isAsking) await new Promise((resolve) => (answer = () => resolve(undefined)));
    return give();
  };
  const camera: FakeCamera = {
    get asked() {
      return asked;
    },
    get isLit() {
      return tracks.some((track) => track.isLive);
    },
    refusal: null,
    isAsking: false,
    answer: () => void answer(),
    unplug() {
      for (const track of tracks) track.end();
    },
    remove() {
      Reflect.deleteProperty(navigator, 'mediaDevices');
    },
  };
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  return camera;
}

class FakeTrack extends EventTarget {
  isLive = true;
  stop() {
    this.isLive = false;
  }
  end() {
    this.isLive = false;
    this.dispatchEvent(new Event('ended'));
  }
  getSettings() {
    return { facingMode: 'environment' };
  }
}
