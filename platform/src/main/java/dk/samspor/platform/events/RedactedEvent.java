package dk.samspor.platform.events;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.UUID;

/** What a {@code …Redacted} fact says of an earlier one: whoever kept these fields of it forgets them. */
public record RedactedEvent(
    @JsonPropertyDescription("all: the earlier event's id") UUID event,
    @JsonPropertyDescription("all: the fields of its data that are gone, by the names (codes) of the schema") List<String> fields) {}
