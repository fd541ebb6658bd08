package dk.samspor.platform.cases;

import java.util.Set;
import java.util.UUID;

/**
 * The answer to a write, kept so that a repeat of the request gets the same.
 *
 * @param fingerprint keyed hash of the request, to tell a repeat from another request under the same key
 * @param sealed the body, encrypted
 * @param citizens whom the answer shows, for the audit row of a repeat
 */
public record FirstAnswer(String client, String operation, String key, byte[] fingerprint, int status, String etag,
    String location, byte[] sealed, Set<UUID> citizens, Set<UUID> cases) {}
