/** Another tab of this device has sealed meanwhile: what was to follow must be sealed anew. */
export class FeedMoved extends Error {
  override readonly name = 'FeedMoved';
}
