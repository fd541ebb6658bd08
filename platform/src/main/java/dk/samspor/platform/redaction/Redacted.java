package dk.samspor.platform.redaction;

import dk.samspor.platform.events.RedactedEvent;
import java.util.List;

/**
 * What a {@code …Redacted} fact is made of.
 *
 * @param texts codes of what is gone
 * @param events which earlier facts lost which fields
 */
public record Redacted(RedactionReason reason, List<String> texts, List<RedactedEvent> events) {}
