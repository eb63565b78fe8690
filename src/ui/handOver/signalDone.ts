/** Hertz, seconds and loudness of a short, quiet tone that is heard over a room's talk. */
const tone = { pitch: 1_320, length: 0.18, loudness: 0.2 } as const;

/** Tells the hand and the ear that something is done; a device that can do neither stays silent. */
export function signalDone(): void {
  if (typeof navigator.vibrate === 'function') navigator.vibrate(200);
  if (typeof AudioContext === 'undefined') return;
  const sound = new AudioContext();
  const [voice, volume] = [sound.createOscillator(), sound.createGain()];
  voice.frequency.value = tone.pitch;
  volume.gain.setValueAtTime(tone.loudness, sound.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + tone.length);
  voice.connect(volume).connect(sound.destination);
  voice.onended = () => void sound.close();
  voice.start();
  voice.stop(sound.currentTime + tone.length);
}
