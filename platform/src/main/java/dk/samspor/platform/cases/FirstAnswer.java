package dk.samspor.platform.cases;

/**
 * The answer to a write, kept so that a repeat of the request gets the same.
 *
 * @param fingerprint keyed hash of the request, to tell a repeat from another request under the same key
 * @param sealed the body, encrypted
 */
public record FirstAnswer(String client, String operation, String key, byte[] fingerprint, int status, String etag,
    String location, byte[] sealed) {}
