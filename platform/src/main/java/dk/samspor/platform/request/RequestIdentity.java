package dk.samspor.platform.request;

/**
 * What makes two requests the same one: client, operation and key; the fingerprint tells a repeat from a mistake.
 */
record RequestIdentity(String client, String operation, String key, byte[] fingerprint) {

  /** For reads and letters, which need none. */
  static final RequestIdentity NONE = new RequestIdentity("", "", "", new byte[0]);
}
